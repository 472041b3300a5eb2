package tanshin.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tanshin.Shipped;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Interval;

/** What all filings together come to; the README states these numbers. */
class AllFilingsTest {

    private static final Solution SOLUTION = Network.solve(Shipped.ledger(), Shipped.taxonomy());
    private static final Edition EDITION = new Edition(Shipped.taxonomy());

    /** Each line was looked up in the source texts. {@code -Dgolden=write} renews the list. */
    @Test
    void theMisprintsAreThoseOfTheList() throws IOException {
        Path list = Path.of("src/test/golden/contradictions.txt");
        String found =
                SOLUTION.contradictions().stream().map(AllFilingsTest::line).collect(Collectors.joining());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(list, found);
        }
        assertThat(found).isEqualTo(Files.readString(list));
    }

    /**
     * A printed ratio or change of which the ledger has the inputs either follows from them within the tolerance, or is told
     * as a misprint.
     */
    @Test
    void everyRatioAndChangeWithInputsIsExplained() {
        Set<String> told = SOLUTION.contradictions().stream()
                .flatMap(contradiction -> contradiction.suspects().stream())
                .map(Fact::id)
                .collect(Collectors.toSet());
        int explained = 0;
        int misprints = 0;
        int withoutInputs = 0;
        List<String> unexplained = new ArrayList<>();
        for (Fact fact :
                Shipped.ledger().stream().filter(AllFilingsTest::isMeasure).toList()) {
            List<Interval> computed = computed(fact);
            if (told.contains(fact.id())) {
                misprints++;
            } else if (computed.isEmpty()) {
                withoutInputs++;
            } else if (computed.stream().anyMatch(SOLUTION.meaning(fact).orElseThrow()::meets)) {
                explained++;
            } else {
                unexplained.add(fact.id() + " " + computed);
            }
        }
        assertThat(unexplained).isEmpty();
        assertThat(readme())
                .contains(
                        "Of %,d printed ratios and changes, %,d follow from their inputs, %d are told as misprints, and of %d the filings print no inputs."
                                .formatted(explained + misprints + withoutInputs, explained, misprints, withoutInputs));
    }

    @Test
    void theReadmeCountsWhatThereIs() {
        List<Contradiction> all = SOLUTION.contradictions();
        long certain = all.stream()
                .filter(each -> each.kind() == Contradiction.Kind.CERTAIN)
                .count();
        assertThat(readme())
                .contains("%,d reported facts, %,d derived ones; %d contradictions, %d of them certain misprints."
                        .formatted(
                                Shipped.ledger().stream().count(),
                                SOLUTION.derived().size(),
                                all.size(),
                                certain));
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isMeasure(Fact fact) {
        return fact.amount().isPresent() && fact.dimensions().measure().isPresent();
    }

    /** What the equations that define a measure give from the figures of the print's own filing, or from what all filings know. */
    private static List<Interval> computed(Fact fact) {
        Dimensions figure = EDITION.figure(fact);
        return SOLUTION.definitionsOf(figure).stream()
                .flatMap(equation -> result(equation).stream())
                .toList();
    }

    private static Optional<Interval> result(Equation equation) {
        if (equation instanceof Equation.Quotient quotient) {
            return known(quotient.numerator())
                    .flatMap(above -> known(quotient.denominator()).flatMap(above::dividedBy))
                    .map(ratio -> ratio.minus(Interval.point(quotient.less())));
        }
        return Wired.solve(equation, equation.result(), AllFilingsTest::known);
    }

    private static Optional<Interval> known(Dimensions figure) {
        return SOLUTION.factOf(figure)
                .flatMap(SOLUTION::meaning)
                .or(() -> SOLUTION.nothing(figure) ? Optional.of(Interval.point(BigDecimal.ZERO)) : Optional.empty());
    }

    private static String line(Contradiction contradiction) {
        return contradiction.kind() + " " + contradiction.slip().map(Enum::name).orElse("-") + " "
                + contradiction.suspects().stream()
                        .map(fact -> fact.id() + " line "
                                + fact.source().orElseThrow().line() + " printed "
                                + fact.source().orElseThrow().printed())
                        .collect(Collectors.joining(", "))
                + "\n";
    }
}
