package tanshin.render.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tanshin.fact.ReportingPeriod;
import tanshin.pack.Workspace;
import tanshin.report.Report;
import tanshin.report.ReportDefinition;

/** The workbooks that users get, each compiled once. */
final class RealWorkbooks {

    static final List<String> PERIODS = List.of("1Q07", "1H07", "FY2007", "9M08", "FY2008");

    private static final Workspace WORKSPACE = Workspace.open(Optional.empty());
    private static final Map<String, Report> REPORTS = new ConcurrentHashMap<>();

    private RealWorkbooks() {}

    static Report report(String code) {
        return REPORTS.computeIfAbsent(code, RealWorkbooks::compiled);
    }

    private static Report compiled(String code) {
        synchronized (WORKSPACE) {
            ReportingPeriod period = ReportingPeriod.read(code).orElseThrow();
            ReportDefinition definition = WORKSPACE.reports(period).stream()
                    .filter(report -> report.format().equals("xlsx"))
                    .findFirst()
                    .orElseThrow();
            return WORKSPACE.report(definition, period, WORKSPACE.usualDay(period));
        }
    }
}
