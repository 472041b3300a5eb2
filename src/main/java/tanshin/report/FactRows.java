package tanshin.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Labels;
import tanshin.fact.Period;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.taxonomy.Bound;
import tanshin.taxonomy.Taxonomy;

/** Writes facts as rows of words. */
public final class FactRows {

    private final Taxonomy taxonomy;
    private final Prefixes prefixes;
    private final Map<List<Object>, Labels> labels = new ConcurrentHashMap<>();
    private final Map<Unit, String> units = new ConcurrentHashMap<>();

    public FactRows(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.prefixes = taxonomy.prefixes();
    }

    public FactRow row(Fact fact) {
        Dimensions dimensions = fact.dimensions();
        return new FactRow(
                fact.id(),
                fact.isDerived(),
                fact.source(),
                prefixes.write(dimensions.concept()),
                label(dimensions),
                dimensions.measure().map(prefixes::write).orElse(""),
                dimensions.entity().identifier(),
                members(dimensions),
                start(dimensions.period()),
                dimensions.period().last().toString(),
                dimensions.unit().map(this::unit).orElse(""),
                fact.value(),
                taxonomy.range(fact).flatMap(Bound.Range::low),
                taxonomy.range(fact).flatMap(Bound.Range::high));
    }

    /** {@code dimension=member;…}, in order of the dimensions' names as written. */
    private String members(Dimensions dimensions) {
        if (dimensions.members().isEmpty()) {
            return "";
        }
        List<String> members = new ArrayList<>();
        dimensions
                .members()
                .forEach((dimension, member) -> members.add(prefixes.write(dimension) + "=" + prefixes.write(member)));
        Collections.sort(members);
        return String.join(";", members);
    }

    private Labels label(Dimensions dimensions) {
        return dimensions
                .measure()
                .map(measure -> labels.computeIfAbsent(
                        List.of(dimensions.concept(), measure), any -> label(dimensions.concept(), measure)))
                .orElseGet(() -> taxonomy.label(dimensions.concept()));
    }

    private Labels label(QName ofConcept, QName ofMeasure) {
        Labels concept = taxonomy.label(ofConcept);
        Labels measure = taxonomy.label(ofMeasure);
        Map<String, String> both = new LinkedHashMap<>();
        concept.texts().forEach((language, text) -> both.put(language, text + ": " + measure.in(language)));
        return Labels.of(both);
    }

    /** {@code iso4217:JPY/xbrli:shares}. */
    public String unit(Unit unit) {
        return units.computeIfAbsent(unit, this::written);
    }

    private String written(Unit unit) {
        String above = unit.numerators().stream().map(this::measure).collect(Collectors.joining("*"));
        String below = unit.denominators().stream().map(this::measure).collect(Collectors.joining("*"));
        return below.isEmpty() ? above : above + "/" + below;
    }

    /** The measures of the standards have prefixes of their own, whatever the taxonomy calls them. */
    private String measure(QName measure) {
        return switch (measure.namespace()) {
            case Unit.ISO4217 -> "iso4217:" + measure.name();
            case Unit.XBRLI -> "xbrli:" + measure.name();
            default -> prefixes.write(measure);
        };
    }

    private static String start(Period period) {
        return period instanceof Period.Duration span ? span.first().toString() : "";
    }
}
