package tanshin.xbrl;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tanshin.Shipped;
import tanshin.fact.Decimals;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.FilingId;
import tanshin.fact.Origin;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.Source;
import tanshin.fact.Unit;
import tanshin.oim.CsvReport;
import tanshin.oim.JsonReport;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.Member;
import tanshin.taxonomy.Taxonomy;

/**
 * How long it takes to write 100,000 made-up facts of the shipped taxonomy: by concept, service and quarter. No test; run it
 * from the test classes. Each line is the median of five runs, after a first one that is told apart: it compiles the code.
 */
final class ExportBenchmark {

    private static final int FACTS = 100_000;
    private static final int RUNS = 5;

    private ExportBenchmark() {}

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes each format several times, and prints a table.
     *
     * @param arguments a folder for the files, else the machine's own for what does not last
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0
                ? Files.createDirectories(Path.of(arguments[0]))
                : Files.createTempDirectory("tanshin-benchmark");
        Taxonomy taxonomy = Shipped.taxonomy();
        List<Fact> facts = facts(taxonomy);
        List<Dimensions> figures = facts.stream().map(Fact::dimensions).toList();
        System.out.println("| what | processor, first run | wall, median of " + RUNS + " | processor | size |");
        System.out.println("|---|---|---|---|---|");
        Vocabulary vocabulary = Vocabulary.of(taxonomy, List.of(), figures);
        measure("taxonomy package", folder.resolve("taxonomy.zip"), out -> new TaxonomyPackage(vocabulary).write(out));
        measure(
                "XBRL 2.1 instance",
                folder.resolve("report.xbrl"),
                out -> new Instance(vocabulary, vocabulary.entryPoint()).write(facts, out));
        measure(
                "xBRL-JSON",
                folder.resolve("report.json"),
                out -> new JsonReport(taxonomy, vocabulary.entryPoint()).write(facts, out));
        measure("xBRL-CSV", folder.resolve("report-csv.facts.csv"), out -> {
            new CsvReport(taxonomy, vocabulary.entryPoint(), facts).writeTable(out);
        });
    }

    private static void measure(String what, Path file, Content content) throws IOException {
        double[] seconds = new double[RUNS];
        double[] busy = new double[RUNS];
        long cold = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        once(file, content);
        double first = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cold) / 1e9;
        for (int run = 0; run < RUNS; run++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            seconds[run] = once(file, content);
            busy[run] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
        }
        Arrays.sort(seconds);
        Arrays.sort(busy);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.2f s | %d KB |%n",
                what,
                first,
                seconds[RUNS / 2],
                busy[RUNS / 2],
                Files.size(file) / 1024);
    }

    private static double once(Path file, Content content) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.to(out);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<Fact> facts(Taxonomy taxonomy) {
        Entity entity = taxonomy.entities().get(0);
        List<Concept> flows = taxonomy.concepts().stream()
                .filter(concept -> concept.type() == Concept.Type.MONETARY && !concept.instant())
                .toList();
        QName dimension = taxonomy.dimensions().stream()
                .map(tanshin.taxonomy.Dimension::name)
                .filter(name -> name.name().equals("Service"))
                .findFirst()
                .orElseThrow();
        List<QName> members = taxonomy.members().stream()
                .filter(member -> member.dimension().equals(dimension))
                .map(Member::name)
                .filter(name ->
                        !name.equals(taxonomy.dimension(dimension).orElseThrow().defaultMember()))
                .toList();
        List<Fact> facts = new ArrayList<>(FACTS);
        for (int quarter = 0; facts.size() < FACTS; quarter++) {
            LocalDate first = LocalDate.of(1950, 1, 1).plusMonths(3L * quarter);
            Period period = new Period.Duration(first, first.plusMonths(3).minusDays(1));
            for (Concept concept : flows) {
                for (QName member : members) {
                    if (facts.size() < FACTS) {
                        Dimensions figure = new Dimensions(
                                concept.name(),
                                Optional.empty(),
                                entity.id(),
                                period,
                                Optional.of(Unit.of(new QName(Unit.ISO4217, "JPY"))),
                                Map.of(dimension, member));
                        facts.add(fact(figure, facts.size()));
                    }
                }
            }
        }
        return facts;
    }

    private static Fact fact(Dimensions figure, int number) {
        Source source = new Source(
                new FilingId("made-up"),
                "table",
                "Row " + number,
                "Column",
                Integer.toString(number),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                number + 1);
        return new Fact(
                "made-up/table.r" + number + ".c1",
                figure,
                new FactValue.Numeric(BigDecimal.valueOf(1_000_000L * number), new Decimals(-6)),
                Optional.empty(),
                new Origin.Reported(source));
    }
}
