package tanshin.serve;

import java.util.List;
import java.util.stream.Stream;
import tanshin.check.Finding;
import tanshin.fact.Fact;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.network.Solution;
import tanshin.pack.Workspace;
import tanshin.report.Compiler;
import tanshin.taxonomy.Taxonomy;

/** What was known on a day: the facts of the filings up to it and what follows from them. */
record Known(Workspace workspace, Taxonomy taxonomy, Solution solution, Compiler compiler, List<Finding> findings) {

    /** Reported facts, then derived ones. */
    Stream<Fact> facts() {
        return Stream.concat(solution.ledger().stream(), solution.derived().stream());
    }

    FiscalCalendar calendar() {
        return workspace.entity().calendar();
    }

    /** The name as it is written, which the page hands back. */
    String write(QName name) {
        return taxonomy.prefixes().write(name);
    }

    /** The reporting periods that flows are known for, in order. */
    List<ReportingPeriod> periods() {
        return workspace.periods(solution);
    }
}
