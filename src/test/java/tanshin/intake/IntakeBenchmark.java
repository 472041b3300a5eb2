package tanshin.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tanshin.check.Finding;
import tanshin.fact.Fact;
import tanshin.pack.Workspace;
import tanshin.xbrl.Instance;
import tanshin.xbrl.Vocabulary;

/**
 * How long a made-up instance of 100,000 facts takes to be read, checked and written, beside Arelle if that is there: whole
 * processes, one after the other in one run, medians. No test; from the folder of the program, which must be built:
 *
 * <pre>java -cp target/test-classes:… tanshin.intake.IntakeBenchmark [folder [arelleCmdLine.py [runs]]]</pre>
 */
final class IntakeBenchmark {

    private static final int FACTS = 100_000;

    private IntakeBenchmark() {}

    /** A command that was run: how long it took, and what it said. */
    private record Run(double seconds, String said) {}

    /**
     * Prints a table.
     *
     * @param arguments a folder to work in, where Arelle's command line lies, and how many runs of each
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = arguments.length > 0
                ? Files.createDirectories(Path.of(arguments[0]))
                : Files.createTempDirectory("tanshin-benchmark");
        Optional<Path> arelle =
                arguments.length > 1 ? Optional.of(Path.of(arguments[1])).filter(Files::exists) : Optional.empty();
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Path instance = MadeUp.write(folder.resolve("instance"), FACTS);
        String program = Path.of("tanshin").toAbsolutePath().toString();
        String data = folder.resolve("data").toString();
        run(folder, program, "--version");
        List<Run> read = new ArrayList<>();
        List<Run> checked = new ArrayList<>();
        List<Run> theirs = new ArrayList<>();
        for (int number = 0; number < runs; number++) {
            read.add(run(folder, program, "import", instance.toString(), "--data", data));
            checked.add(run(folder, program, "check", "--data", data));
            if (arelle.isPresent()) {
                theirs.add(arelle(folder, arelle.get(), instance));
            }
        }
        System.out.println("| what, with " + FACTS + " facts | wall, median of " + runs + " | inconsistent sums |");
        System.out.println("|---|---|---|");
        line("`tanshin import`: read, and written as a filing", median(read), "");
        line("`tanshin check`: Calculations 1.1, duplicates", median(checked), found("ERROR calculation-1.1", checked));
        line("both", median(read) + median(checked), "");
        line("written again as XBRL 2.1 (in one process)", written(folder, runs), "");
        if (arelle.isPresent()) {
            line(
                    "Arelle: loaded, validated with `--calc c11r` and duplicates",
                    median(theirs),
                    found("\\[calc11e:inconsistent", theirs));
        }
    }

    private static void line(String what, double seconds, String found) {
        System.out.printf(Locale.ROOT, "| %s | %.2f s | %s |%n", what, seconds, found);
    }

    private static Run arelle(Path folder, Path arelle, Path instance) throws IOException, InterruptedException {
        return run(
                folder,
                "/usr/bin/python3",
                arelle.toString(),
                "--internetConnectivity",
                "offline",
                "--file",
                instance.toString(),
                "--validate",
                "--calc",
                "c11r",
                "--validateDuplicateFacts",
                "inconsistent");
    }

    private static Run run(Path folder, String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        if (code > 1 || Files.readString(said).startsWith("Traceback")) { // 1: check has found something
            throw new IOException(command[0] + " failed: " + Files.readString(said));
        }
        return new Run((System.nanoTime() - start) / 1e9, Files.readString(said));
    }

    private static double median(List<Run> runs) {
        double[] seconds = runs.stream().mapToDouble(Run::seconds).sorted().toArray();
        return seconds[seconds.length / 2];
    }

    private static String found(String pattern, List<Run> runs) {
        Matcher matcher = Pattern.compile(pattern).matcher(runs.get(0).said());
        return Long.toString(matcher.results().count());
    }

    /** The filing that import made, as an instance; from facts in memory to a file that is closed. */
    private static double written(Path folder, int runs) throws IOException {
        double[] seconds = new double[runs];
        try (Workspace workspace = Workspace.open(Optional.of(folder.resolve("data")))) {
            List<Fact> facts = workspace.ledger().stream().toList();
            List<Finding> findings = workspace.findings(Optional.<LocalDate>empty(), tanshin.check.Asked.NOTHING);
            System.err.println(facts.size() + " facts, " + findings.size() + " findings");
            for (int number = 0; number < runs; number++) {
                long start = System.nanoTime();
                Vocabulary vocabulary = Vocabulary.of(
                        workspace.taxonomy(),
                        List.of(),
                        facts.stream().map(Fact::dimensions).toList());
                try (OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve("written.xbrl")))) {
                    new Instance(vocabulary, vocabulary.entryPoint()).write(facts, out);
                }
                seconds[number] = (System.nanoTime() - start) / 1e9;
            }
        }
        Arrays.sort(seconds);
        return seconds[seconds.length / 2];
    }
}
