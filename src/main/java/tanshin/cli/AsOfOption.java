package tanshin.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import tanshin.network.Solution;
import tanshin.pack.Workspace;

/** The day whose knowledge a command answers with. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "Answer with what was known at the end of this day, such as 2008-05-15 (default: all filings).",
                "この日までに開示された内容で答えます（省略すると、すべての開示資料）。"
            })
    Optional<String> day = Optional.empty();

    /** What was known then; what is wrong with the day is added to the arguments' problems, and told at once. */
    Solution solution(Workspace workspace, Arguments arguments) {
        return day(workspace, arguments).map(workspace::solution).orElseGet(workspace::solution);
    }

    /** The day, if one was named; what is wrong with it is added to the arguments' problems, and told at once. */
    Optional<LocalDate> day(Workspace workspace, Arguments arguments) {
        Optional<LocalDate> asked = day.flatMap(text -> arguments.day(text, workspace.ledger()));
        arguments.orFail();
        return asked;
    }
}
