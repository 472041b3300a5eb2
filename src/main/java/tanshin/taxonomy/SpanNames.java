package tanshin.taxonomy;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.Labels;
import tanshin.fact.ReportingPeriod.Span;

/**
 * How periods are called. The texts hold {@code {first:pattern}} and {@code {last:pattern}} for their days, written by a
 * date pattern of {@link java.time.format.DateTimeFormatter}; a pattern with an era (G), or
 * with the year of an era (y) in Japanese, uses the Japanese calendar.
 *
 * @param durations for each span
 * @param instant for a balance's day
 * @param forms what the exchange's form calls the spans that it exists for
 */
public record SpanNames(SortedMap<Span, Labels> durations, Labels instant, SortedMap<Span, Labels> forms) {

    public SpanNames {
        durations = Collections.unmodifiableSortedMap(new TreeMap<>(durations));
        forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
    }

    public static SpanNames of(Map<Span, Labels> durations, Labels instant, Map<Span, Labels> forms) {
        return new SpanNames(new TreeMap<>(durations), instant, new TreeMap<>(forms));
    }
}
