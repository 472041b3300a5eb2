package tanshin.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tanshin.file.TextFile;
import tanshin.pack.Workspace;
import tanshin.rdf.Questions;

/** Asks in SPARQL. */
@Command(
        name = "query",
        description = {
            "Asks in SPARQL 1.1: taxonomy, what the reasoner infers, reported and derived facts.",
            "タクソノミ、推論結果、開示値及び導出値をSPARQL 1.1で照会します。"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nThe taxonomy's prefixes are declared already. Examples:%n",
        footer = {
            "  tanshin query --list",
            "  tanshin query --name revenue-by-service --format csv",
            "  tanshin query -e 'SELECT ?label { iij:Revenues skos:prefLabel ?label }'"
        })
final class QueryCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.rq",
            description = {"A file with the query.", "クエリのファイル。"})
    Optional<Path> file = Optional.empty();

    @Option(
            names = "-e",
            paramLabel = "QUERY",
            description = {"The query itself.", "クエリそのもの。"})
    Optional<String> text = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = {"A ready-made question.", "用意された質問の名前。"})
    Optional<String> name = Optional.empty();

    @Option(
            names = "--list",
            description = {"Names the ready-made questions.", "用意された質問を一覧表示します。"})
    boolean list;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = {"table, csv, tsv, json, xml or turtle (default: ${DEFAULT-VALUE}).", "出力形式。"})
    Questions.Format format = Questions.Format.TABLE;

    @Mixin
    AsOfOption asOf = new AsOfOption();

    @Mixin
    DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    CommandSpec spec;

    @Override
    public Integer call() {
        long ways = Stream.of(file.isPresent(), text.isPresent(), name.isPresent(), list)
                .filter(given -> given)
                .count();
        if (ways != 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Say what to ask in one way: FILE.rq, -e QUERY, --name NAME, or --list.");
        }
        Optional<String> own = text.or(() -> file.map(path -> TextFile.read(path, path.toString())));
        try (Workspace workspace = data.open()) {
            Questions questions = workspace.questions(asOf.solution(workspace, new Arguments()));
            if (list) {
                questions
                        .named()
                        .forEach(question -> System.out.printf("%-28s %s%n", question.name(), question.question()));
            } else {
                String query = own.orElseGet(() -> questions.text(name.orElseThrow()));
                questions.ask(query, origin(), format, System.out);
            }
            return 0;
        }
    }

    private String origin() {
        return file.map(Path::toString)
                .or(() -> name.map(chosen -> "--name " + chosen))
                .orElse("-e");
    }
}
