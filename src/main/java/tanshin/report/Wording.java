package tanshin.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Labels;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.report.ReportDefinition.Line;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Taxonomy;

/** Headings, titles and texts of a document, in words. */
final class Wording {

    private final Taxonomy taxonomy;
    private final PeriodWords periods;
    private final Figures figures;

    Wording(Taxonomy taxonomy, PeriodWords periods, Figures figures) {
        this.taxonomy = taxonomy;
        this.periods = periods;
        this.figures = figures;
    }

    /** A title with the days of the document's period. */
    Labels filled(Labels title) {
        return filled(title, Optional.empty());
    }

    /** A title with the days of a relative period, else of the document's. */
    Labels filled(Labels title, Optional<RelativePeriod> period) {
        return days(period, false).map(days -> periods.fill(title, days)).orElse(title);
    }

    /**
     * What a line is called: its own words, else its member, its concept, its measure, its period.
     *
     * @param balances whether the periods of its table are the days of balances
     */
    Labels label(Line line, boolean balances) {
        if (line.label().isPresent()) {
            Labels own = line.label().get();
            return capitalised(days(line.period(), balances)
                    .map(days -> periods.fill(own, days))
                    .orElse(own));
        }
        Optional<QName> named = last(line.members()).or(line::concept).or(line::measure);
        return capitalised(named.map(taxonomy::label)
                .or(() -> days(line.period(), balances).map(periods::name))
                .orElse(Labels.same("")));
    }

    /** The content of a text fact: names of individuals by their labels, answers and days in the words of each language. */
    Labels text(Fact fact) {
        String content = fact.value() instanceof FactValue.Text text ? text.content() : "";
        Concept concept = taxonomy.concept(fact.dimensions().concept()).orElseThrow();
        return switch (concept.type()) {
            case BOOLEAN -> Compiler.word(taxonomy, content.equals("true") ? "Yes" : "No");
            case DATE -> day(new Period.Instant(LocalDate.parse(content)));
            case MEMBER ->
                capitalised(
                        taxonomy.prefixes().read(content).map(taxonomy::label).orElse(Labels.same(content)));
            default -> Labels.same(content);
        };
    }

    /** A day in words. */
    Labels day(Period.Instant day) {
        return periods.fill(Compiler.word(taxonomy, "Day"), day);
    }

    private Optional<Period> days(Optional<RelativePeriod> period, boolean balances) {
        return figures.days(period, balances);
    }

    private static Optional<QName> last(List<QName> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }

    /** English labels are written as in a sentence; at the head of a row or a column they begin with a capital. */
    static Labels capitalised(Labels labels) {
        return PeriodWords.each(
                labels,
                language -> text ->
                        text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }
}
