package tanshin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.intake.Imported;
import tanshin.intake.Importer;
import tanshin.pack.Workspace;

/** {@code tanshin import}. */
@Command(
        name = "import",
        description = {
            "Takes a report from elsewhere into a data folder: XBRL 2.1, inline XBRL, xBRL-JSON or xBRL-CSV.",
            "外部のXBRL報告書（XBRL 2.1、インラインXBRL、xBRL-JSON、xBRL-CSV）をデータフォルダーに取り込みます。"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nAfterwards facts, check, query and build work on it with the same --data.%n")
final class ImportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "The report: an instance, the pages of an inline document set, a JSON file, or a zip or folder with"
                        + " them; and taxonomy packages (zip) for schemas that do not lie beside it.",
                "報告書（インスタンス、インラインXBRLのページ、JSON、又はそれらを含むzip・フォルダー）と、タクソノミパッケージ（zip）。"
            })
    List<Path> files = List.of();

    @Option(
            names = "--filing",
            paramLabel = "ID",
            description = {"Name of the filing (default: made of the file's name).", "開示資料の名前。省略すると、ファイル名から作ります。"})
    Optional<String> filing = Optional.empty();

    @Option(
            names = "--target",
            paramLabel = "NAME",
            description = {
                "Of an inline document set, the target document that is wanted (default: the one without a name).",
                "インラインXBRLの対象文書（target）。省略すると、名前のないもの。"
            })
    Optional<String> target = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "imported",
            description = {
                "Folder that the filing goes into, made if it is not there (default: ${DEFAULT-VALUE}).",
                "取込先のフォルダー。なければ作ります。"
            })
    Path data = Path.of("imported");

    @Override
    public Integer call() throws IOException {
        filing.filter(id -> !id.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,99}")).ifPresent(id -> {
            throw new BadInputException(
                    new InputProblem("--filing " + id, 0, 0, "A filing's name is made of letters, digits, - and _."));
        });
        Path folder = data.toAbsolutePath().normalize();
        Imported imported;
        try (Workspace workspace = Workspace.forImport(folder)) {
            imported = new Importer(folder, filing, target, workspace::taxonomyOf).take(files);
        }
        imported.remarks().forEach(remark -> System.err.println("tanshin: " + remark));
        System.out.println(imported.facts() + " facts of " + imported.concepts() + " concepts: " + imported.folder());
        System.out.println("tanshin build " + imported.mainPeriod() + " --data " + data);
        return 0;
    }
}
