package tanshin.network;

import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import tanshin.fact.Dimensions;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Period;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.taxonomy.Taxonomy;

/**
 * Stable names of derived facts of one company, made from their dimensions: {@code derived/Revenues.1H08},
 * {@code derived/GrossProfit_Margin.9M08.SystemsIntegration}, {@code derived/SharesOutstanding.2008-12-31}.
 */
final class FactNames {

    private final Taxonomy taxonomy;
    private final Edition edition;
    private final Map<Period, String> periods = new ConcurrentHashMap<>();

    FactNames(Taxonomy taxonomy, Edition edition) {
        this.taxonomy = taxonomy;
        this.edition = edition;
    }

    String id(Dimensions figure) {
        StringJoiner name = new StringJoiner(".", "derived/", "");
        name.add(figure.concept().name()
                + figure.measure().map(measure -> "_" + measure.name()).orElse(""));
        name.add(period(figure));
        figure.members().values().stream().map(QName::name).forEach(name::add);
        if (edition.foreign(figure)) {
            figure.unit().ifPresent(unit -> name.add(unit.numerators().get(0).name()));
        }
        return name.toString();
    }

    /** An equation in words: {@code GrossProfit 9M08 = Revenues 9M08 − CostOfRevenues 9M08}. */
    String words(Equation equation) {
        if (equation instanceof Equation.Quotient quotient) {
            String less =
                    quotient.less().signum() == 0 ? "" : " − " + quotient.less().toPlainString();
            return words(quotient.result()) + " = " + words(quotient.numerator()) + " ÷ "
                    + words(quotient.denominator()) + less;
        }
        StringBuilder text = new StringBuilder(words(equation.result())).append(" =");
        boolean first = true;
        for (Equation.Term term : ((Equation.Sum) equation).terms()) {
            boolean minus = term.weight().signum() < 0;
            text.append(minus ? " − " : first ? " " : " + ");
            if (term.weight().abs().compareTo(java.math.BigDecimal.ONE) != 0) {
                text.append(term.weight().abs().toPlainString()).append(" × ");
            }
            text.append(words(term.figure()));
            first = false;
        }
        return text.toString();
    }

    private String words(Dimensions figure) {
        Prefixes prefixes = taxonomy.prefixes();
        StringJoiner words = new StringJoiner(" ");
        words.add(prefixes.write(figure.concept())
                + figure.measure().map(measure -> "_" + measure.name()).orElse(""));
        words.add(period(figure));
        Edition.strip(figure).members().values().forEach(member -> words.add(prefixes.write(member)));
        if (edition.foreign(figure)) {
            figure.unit().ifPresent(unit -> words.add(unit.numerators().get(0).name()));
        }
        return words.toString();
    }

    private String period(Dimensions figure) {
        return periods.computeIfAbsent(figure.period(), period -> {
            if (!(period instanceof Period.Duration span)) {
                return period.last().toString();
            }
            FiscalCalendar calendar = edition.entity(figure).calendar();
            return calendar.reportingPeriod(period)
                    .map(ReportingPeriod::code)
                    .orElse(span.first() + "--" + span.last());
        });
    }
}
