package tanshin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.render.SampleReport;
import tanshin.report.Row.Emphasis;

class RowTest {

    private final Cell.Amount amount = amount();
    private final Cell.Amount share = shareOf(amount);
    private final Cell missing = new Cell.Missing(amount.fact().dimensions(), Labels.same("not known"));
    private final Cell noShare = new Cell.Missing(share.fact().dimensions(), Labels.same("not known"));

    @Test
    void isKnownByAnAmountOrByAShareAlone() {
        assertThat(row(amount, noShare).known()).isTrue();
        assertThat(row(missing, amount, share).known()).isTrue();
        assertThat(row(share, new Cell.Blank()).known()).isTrue();
    }

    @Test
    void isNotKnownByAShareOfAmountsThatAreMissing() {
        assertThat(row(missing, missing, share).known()).isFalse();
        assertThat(row(missing, noShare).known()).isFalse();
        assertThat(row(new Cell.Blank()).known()).isFalse();
    }

    private static Row row(Cell... cells) {
        return new Row(Labels.same("Row"), 0, Emphasis.NONE, List.of(cells));
    }

    private static Cell.Amount amount() {
        return SampleReport.report().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Amount.class::isInstance)
                .map(Cell.Amount.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Cell.Amount shareOf(Cell.Amount amount) {
        Fact fact = amount.fact();
        Dimensions of = fact.dimensions();
        Dimensions share = new Dimensions(
                of.concept(),
                Optional.of(new QName("https://example.org/", "Share")),
                of.entity(),
                of.period(),
                Optional.empty(),
                of.members());
        return new Cell.Amount(
                new Fact(fact.id(), share, fact.value(), fact.interval(), fact.origin()),
                amount.style(),
                amount.negated(),
                Optional.empty());
    }
}
