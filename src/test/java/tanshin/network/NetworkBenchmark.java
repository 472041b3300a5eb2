package tanshin.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tanshin.Shipped;
import tanshin.fact.Dimensions;
import tanshin.fact.EntityId;
import tanshin.fact.Fact;
import tanshin.fact.Filing;
import tanshin.fact.FilingId;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Ledger;
import tanshin.fact.Origin;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.Source;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.Taxonomy;

/**
 * How long the network takes, and that the time grows with the number of facts: the filings of this company, as those of more
 * companies and other years, misprints included.
 *
 * <p>Run it as the README says. Each size is solved several times in one process, the largest last; the median counts.
 */
final class NetworkBenchmark {

    private static final int YEARS_APART = 12;
    private static final int SPANS = 3;

    private NetworkBenchmark() {}

    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length == 0
                ? List.of(3_000, 30_000, 300_000)
                : List.of(arguments).stream().map(Integer::valueOf).toList();
        System.out.println("| facts | derived | contradictions | first run | median | a fact | memory after |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int size : sizes) {
            System.out.println(measured(size));
        }
    }

    private static String measured(int size) {
        Taxonomy shipped = Shipped.taxonomy();
        int copies =
                Math.max(1, Math.round(size / (float) Shipped.ledger().stream().count()));
        Taxonomy taxonomy = withCompanies(shipped, (copies + SPANS - 1) / SPANS);
        Ledger ledger = ledger(copies);
        long facts = ledger.stream().count();
        List<Double> seconds = new ArrayList<>();
        int derived = 0;
        int contradictions = 0;
        long memory = 0;
        for (int run = 0; run < (size > 100_000 ? 3 : 7); run++) {
            long start = System.nanoTime();
            Solution solution = Network.solve(ledger, taxonomy);
            seconds.add((System.nanoTime() - start) / 1e9);
            derived = solution.derived().size();
            contradictions = solution.contradictions().size();
            memory = memory();
        }
        double median = seconds.stream().sorted().toList().get(seconds.size() / 2);
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,d | %.2f s | %.2f s | %.0f µs | %,d MB |",
                facts,
                derived,
                contradictions,
                seconds.get(0),
                median,
                median * 1e6 / facts,
                memory);
    }

    private static long memory() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static Taxonomy withCompanies(Taxonomy taxonomy, int count) {
        List<Entity> entities = new ArrayList<>(taxonomy.entities());
        Entity first = entities.get(0);
        for (int company = 1; company < count; company++) {
            entities.add(new Entity(
                    first.name(),
                    of(first.id(), company),
                    first.labels(),
                    first.calendar(),
                    first.reportingCurrency()));
        }
        return taxonomy.withEntities(entities);
    }

    private static Ledger ledger(int copies) {
        List<Filing> filings = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (Filing filing : Shipped.ledger().filings()) {
                filings.add(copy(filing, copy / SPANS, YEARS_APART * (copy % SPANS)));
            }
        }
        return new Ledger(filings);
    }

    private static EntityId of(EntityId entity, int company) {
        return company == 0 ? entity : new EntityId(entity.scheme(), entity.identifier() + "-" + company);
    }

    private static Filing copy(Filing filing, int company, int years) {
        FilingId id = new FilingId(filing.id().text() + "-" + company + "-" + years);
        List<Fact> all = new ArrayList<>();
        Optional<Fact> rate = Optional.empty();
        for (Fact fact : filing.facts()) {
            Fact copy = new Fact(
                    id.text() + fact.id().substring(filing.id().text().length()),
                    moved(fact.dimensions(), company, years),
                    fact.value(),
                    fact.interval(),
                    new Origin.Reported(of(fact.source().orElseThrow(), id)));
            all.add(copy);
            if (filing.exchangeRate().equals(Optional.of(fact))) {
                rate = Optional.of(copy);
            }
        }
        Map<String, Set<Dimensions>> lost = new TreeMap<>();
        filing.lost()
                .forEach((table, cells) -> lost.put(
                        table,
                        cells.stream()
                                .map(cell -> moved(cell, company, years))
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
        ReportingPeriod period = filing.mainPeriod();
        LocalDate date = filing.date().plusYears(years);
        return new Filing(
                id,
                filing.title(),
                date,
                new ReportingPeriod(period.span(), period.fiscalYear() + years),
                filing.sourceText(),
                rate,
                filing.printing(),
                filing.statements(),
                lost,
                all);
    }

    private static Dimensions moved(Dimensions figure, int company, int years) {
        return new Dimensions(
                figure.concept(),
                figure.measure(),
                of(figure.entity(), company),
                FiscalCalendar.shift(figure.period(), 12 * years),
                figure.unit(),
                figure.members());
    }

    private static Source of(Source source, FilingId filing) {
        return new Source(
                filing,
                source.table(),
                source.row(),
                source.column(),
                source.printed(),
                source.restored(),
                source.damage(),
                source.note(),
                source.line());
    }
}
