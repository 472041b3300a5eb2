package tanshin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.fact.ReportingPeriod;
import tanshin.intake.OfficialPackage;
import tanshin.pack.Exports;
import tanshin.report.PeriodFacts;
import tanshin.xbrl.TdnetGeneration;
import tanshin.xbrl.TdnetSummary;

/** Checks the elements that summaries use against the exchange's own package, which only its user has. */
final class TdnetCheck {

    private TdnetCheck() {}

    /**
     * Names, item types and period types of all elements, for each of the taxonomies that the package has.
     *
     * @throws BadInputException with every difference, or if the package has none of them
     */
    static void by(Path file, Exports exports, Map<ReportingPeriod, LocalDate> days) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(new InputProblem(file.toString(), 0, 0, "There is no such file."));
        }
        OfficialPackage official = OfficialPackage.read(file);
        List<InputProblem> problems = new ArrayList<>();
        boolean known = false;
        for (TdnetGeneration generation : TdnetGeneration.values()) {
            List<OfficialPackage.Used> used = used(exports, days, generation);
            if (official.knowsAny(used)) {
                known = true;
                problems.addAll(official.differences(used));
            }
        }
        if (!known) {
            problems.add(new InputProblem(
                    file.toString(),
                    0,
                    0,
                    "It declares no element of " + TdnetGeneration.FORMER.namespace() + " or "
                            + TdnetGeneration.CURRENT.namespace() + "; name the exchange's taxonomy package."));
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    private static List<OfficialPackage.Used> used(
            Exports exports, Map<ReportingPeriod, LocalDate> days, TdnetGeneration generation) {
        return days.entrySet().stream()
                .flatMap(each -> exports.tdnet(each.getKey(), each.getValue(), PeriodFacts.Kind.REPORTED).stream())
                .flatMap(summary -> elements(summary, generation))
                .distinct()
                .toList();
    }

    private static Stream<OfficialPackage.Used> elements(TdnetSummary summary, TdnetGeneration generation) {
        return summary.elements(generation).stream()
                .map(used -> new OfficialPackage.Used(used.name(), used.type(), used.instant()));
    }
}
