package tanshin.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.Shipped;
import tanshin.fact.Decimals;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Filing;
import tanshin.fact.Labels;
import tanshin.fact.Ledger;
import tanshin.fact.ReportingPeriod;
import tanshin.report.Block;
import tanshin.report.Cell;
import tanshin.report.Column;
import tanshin.report.Report;
import tanshin.report.Row;
import tanshin.report.Table;

/** A ledger as no company has it: amounts turned negative and a thousandfold, every seventh missing, labels four times as long. */
class StressTest {

    private static final BigDecimal FACTOR = new BigDecimal("-1000");
    private static final int EVERY = 7;
    private static final int TIMES = 4;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Report stressed;

    @BeforeAll
    static void compile() {
        ReportingPeriod period = ReportingPeriod.read("9M08").orElseThrow();
        Ledger known = new Ledger(List.of(turned(Shipped.nineMonthsRelease())));
        stressed = longWinded(Shipped.report("fact-sheet", period, known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void leavesNothingOverlappingOrBeyondThePage(String language) throws Exception {
        byte[] pdf = PdfRendererTest.render(stressed, language);
        assertThat(Glyphs.overlaps(pdf)).isEmpty();
        assertThat(Glyphs.lowestAbove(pdf, Page.HEIGHT)).allMatch(lowest -> lowest < Page.HEIGHT - 15);
    }

    private static Filing turned(Filing filing) {
        List<Fact> facts = new ArrayList<>();
        int count = 0;
        for (Fact fact : filing.facts()) {
            if (count++ % EVERY != 0) {
                facts.add(turned(fact));
            }
        }
        return new Filing(
                filing.id(),
                filing.title(),
                filing.date(),
                filing.mainPeriod(),
                filing.sourceText(),
                filing.exchangeRate(),
                filing.printing(),
                filing.statements(),
                filing.lost(),
                facts);
    }

    private static Fact turned(Fact fact) {
        boolean money = fact.dimensions().unit().isPresent();
        return money && fact.value() instanceof FactValue.Numeric number
                ? new Fact(
                        fact.id(),
                        fact.dimensions(),
                        new FactValue.Numeric(
                                number.amount().multiply(FACTOR),
                                new Decimals(number.decimals().places() - 3)),
                        fact.interval().map(interval -> interval.times(FACTOR)),
                        fact.origin())
                : fact;
    }

    private static Report longWinded(Report report) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : report.blocks()) {
            blocks.add(block instanceof Table table ? longWinded(table) : block);
        }
        return new Report(
                report.definition(),
                report.title(),
                repeated(report.company()),
                report.period(),
                report.periodLabel(),
                report.asOf(),
                blocks,
                List.of());
    }

    private static Table longWinded(Table table) {
        return new Table(
                table.name(),
                repeated(table.title()),
                repeated(table.unit()),
                table.columns().stream()
                        .map(column -> new Column(
                                column.headings().stream()
                                        .map(StressTest::repeated)
                                        .toList(),
                                repeated(column.unit())))
                        .toList(),
                table.rows().stream()
                        .map(row -> new Row(repeated(row.label()), row.depth(), row.emphasis(), row.cells()))
                        .toList(),
                table.notes());
    }

    private static Labels repeated(Labels labels) {
        java.util.Map<String, String> texts = new java.util.TreeMap<>();
        labels.texts()
                .forEach((language, text) ->
                        texts.put(language, (text + " ").repeat(TIMES).strip()));
        return Labels.of(texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void isAStress(String language) {
        assertThat(stressed.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .filter(Cell.Amount.class::isInstance)
                        .map(cell -> ((Cell.Amount) cell))
                        .map(amount ->
                                amount.style().text(amount.shown(), language).length())
                        .max(Integer::compareTo))
                .hasValueSatisfying(longest -> assertThat(longest).isGreaterThan(11));
    }
}
