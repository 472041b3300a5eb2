package tanshin.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.report.AmountStyle;
import tanshin.report.Chart;

class ElisionTest {

    @ParameterizedTest(name = "{0} is drawn as {1}")
    @CsvSource(textBlock = """
            1 2 3,       0 1 2
            1 ? 3,       0 1 2
            1 ? ? 4,     0 … 3
            1 ? ? ? ? 6, 0 … 5
            1 ? ? 4 ? ?, 0 … 3 …
            """)
    void drawsNeighboursOfWhichNothingIsKnownTogether(String values, String drawn) {
        Chart elided = Elision.of(chart(values.split(" ", -1)));
        List<String> names =
                elided.categories().stream().map(name -> name.in("en")).toList();
        assertThat(String.join(" ", names)).isEqualTo(drawn);
        assertThat(elided.series().get(0).values()).hasSameSizeAs(names);
    }

    /** Categories are named by their places from 0. */
    private static Chart chart(String... values) {
        List<Optional<BigDecimal>> amounts = Arrays.stream(values)
                .map(value -> value.equals("?") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(value)))
                .toList();
        List<Labels> categories = java.util.stream.IntStream.range(0, values.length)
                .mapToObj(Integer::toString)
                .map(Labels::same)
                .toList();
        QName name = new QName("https://example.org/", "Chart");
        return new Chart(
                name,
                Labels.same("Chart"),
                Chart.Kind.BARS,
                new AmountStyle(name, Labels.same(""), 0, 0, RoundingMode.HALF_UP, ""),
                categories,
                List.of(new Chart.Series(Labels.same("Series"), amounts)));
    }
}
