package tanshin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.ReportingPeriod;
import tanshin.network.Solution;
import tanshin.report.ReportDefinition.Line;

/**
 * Puts a line for each quarter in the place of a line for each quarter.
 *
 * @param quarters how many there are, the last quarter of the document's period included
 */
record EachQuarter(int quarters) {

    /** All quarters from the first that a filing reports a figure of. */
    static EachQuarter known(Solution solution, FiscalCalendar calendar, ReportingPeriod document) {
        int last = RelativePeriod.lastQuarter(document);
        int first = solution.ledger().stream()
                .map(fact -> fact.dimensions().period())
                .distinct()
                .flatMap(period -> calendar.reportingPeriod(period).stream())
                .filter(span -> span.span().firstQuarter() == span.span().lastQuarter())
                .mapToInt(RelativePeriod::lastQuarter)
                .min()
                .orElse(last);
        return new EachQuarter(Math.max(1, last - first + 1));
    }

    List<Line> in(List<Line> lines) {
        List<Line> each = new ArrayList<>();
        for (Line line : lines) {
            if (line.period().filter(RelativePeriod::several).isPresent()) {
                IntStream.range(0, quarters)
                        .mapToObj(number -> line.at(RelativePeriod.quarterBefore(quarters - 1 - number)))
                        .forEach(each::add);
            } else {
                each.add(line);
            }
        }
        return each;
    }
}
