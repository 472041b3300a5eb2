package tanshin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tanshin.fact.Decimals;
import tanshin.fact.Dimensions;
import tanshin.fact.EntityId;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.FilingId;
import tanshin.fact.Origin;
import tanshin.fact.Period;
import tanshin.fact.Printing;
import tanshin.fact.QName;
import tanshin.fact.Source;
import tanshin.fact.Unit;
import tanshin.taxonomy.Calculation;

/** Calculations 1.1 in both modes, and duplicates; amounts are written with their decimals: {@code 2000@-6}. */
class SumsTest {

    private static final String SPACE = "http://example.com/";

    @ParameterizedTest(name = "{0} = {1} - {2} {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        3@0        | 1@0,2@0          | -        | nearest   | true
        4@0        | 1@0,2@0          | -        | nearest   | true
        5@0        | 1@0,2@0          | -        | nearest   | false
        5@0        | 1@INF,2@INF      | -        | nearest   | false
        3.5@0      | 1@INF,2@INF      | -        | nearest   | true
        3000000@-6 | 1400000@-3,1400000@-3 | -   | nearest   | true
        3000000@-6 | 1200000@-3,1200000@-3 | -   | nearest   | false
        2@0        | 5@0              | 3@0      | nearest   | true
        10@0       | 5@0              | -        | nearest   | false
        3@0        | 1@0,2@0          | -        | truncated | true
        4@0        | 1@0,2@0          | -        | truncated | true
        5@0        | 1@0,2@0          | -        | truncated | false
        2@0        | 1@0,2@0          | -        | truncated | false
        # A weight of -1 turns the open end around (XBRL.md: another processor keeps the wrong end open).
        -2001000000@-6 | -            | 2000000000@-6 | truncated | false
        -2000000000@-6 | -            | 2000000000@-6 | truncated | true
        # Duplicates intersect; where they contradict each other nothing is tested.
        3@0        | 1@0,1.4@1,2@0    | -        | nearest   | true
        9@0        | 1@0,2@0;1@0=7@0  | -        | nearest   | true
        # nil adds nothing, an item alone binds.
        3@0        | nil,3@0          | -        | nearest   | true
        3@0        | nil              | -        | nearest   | true
        """)
    void aSumHolds(String total, String adds, String subtracts, String mode, boolean holds) {
        Map<Dimensions, List<Fact>> figures = new LinkedHashMap<>();
        put(figures, "Total", total);
        List<QName> plus = items(figures, "A", adds);
        List<QName> minus = items(figures, "S", subtracts);
        Calculation calculation =
                new Calculation(name("sum"), name("Total"), plus, minus, Calculation.Binding.IN_INSTANCE);
        Sums sums = new Sums(figures, Printing.read(mode).orElseThrow());
        assertThat(sums.totals(calculation).stream()
                        .allMatch(figure -> sums.broken(calculation, figure).isEmpty()))
                .isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} = {2} × {1}, {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        3@0            | 6@0           | 0.5      | nearest   | true
        3@INF          | 6.0@1         | 0.5      | nearest   | true
        3@INF          | 6.2@1         | 0.5      | nearest   | false
        -3@INF         | 6@INF         | -0.5     | nearest   | true
        # Two thousand cut off is less than three thousand: twice that is less than six.
        6@INF          | 2@0           | 2        | truncated | false
        5@INF          | 2@0           | 2        | truncated | true
        -6@INF         | 2@0           | -2       | truncated | false
        """)
    void aWeightMultiplies(String total, String item, String weight, String mode, boolean holds) {
        Map<Dimensions, List<Fact>> figures = new LinkedHashMap<>();
        put(figures, "Total", total);
        put(figures, "Item", item);
        Calculation calculation = new Calculation(
                name("sum"),
                name("Total"),
                List.of(),
                List.of(),
                Map.of(name("Item"), new BigDecimal(weight)),
                Calculation.Binding.IN_INSTANCE);
        Sums sums = new Sums(figures, Printing.read(mode).orElseThrow());
        assertThat(sums.broken(calculation, fact("Total", total).dimensions()).isEmpty())
                .isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        10@0 10@0                 | COMPLETE
        10@0 10.0@0               | COMPLETE
        10@0 10@INF               | CONSISTENT
        10@0 11@0                 | INCONSISTENT
        # Equal decimals and different values are inconsistent whatever the intervals (XBRL.md: another processor lets them pass).
        10000000000@-6 10005000000@-6 | INCONSISTENT
        10@0 10@0 11@0            | INCONSISTENT
        1234@0 1000@-3            | CONSISTENT
        1234@0 1000@-3 1234@0     | CONSISTENT
        1500@0 1000@-3            | CONSISTENT
        1501@0 1000@-3            | INCONSISTENT
        10@INF 10.4@0             | CONSISTENT
        nil nil                   | COMPLETE
        nil 0@0                   | INCONSISTENT
        """)
    void duplicatesAreOfThreeKinds(String amounts, Duplicates kind) {
        List<Fact> facts = Stream.of(amounts.split(" ", -1))
                .map(amount -> fact("A", amount))
                .toList();
        assertThat(Duplicates.of(facts, Printing.NEAREST)).hasValue(kind);
    }

    /** Items by commas; of one item several facts by =, after a semicolon. */
    private static List<QName> items(Map<Dimensions, List<Fact>> figures, String prefix, String amounts) {
        if (amounts == null) {
            return List.of();
        }
        List<QName> names = new java.util.ArrayList<>();
        int number = 0;
        for (String amount : amounts.split("[,;]", -1)) {
            String name = prefix + number;
            number++;
            for (String one : amount.split("=", -1)) {
                put(figures, name, one);
            }
            names.add(name(name));
        }
        return names;
    }

    private static void put(Map<Dimensions, List<Fact>> figures, String concept, String amount) {
        Fact fact = fact(concept, amount);
        figures.computeIfAbsent(fact.dimensions(), any -> new java.util.ArrayList<>())
                .add(fact);
    }

    private static Fact fact(String concept, String amount) {
        Dimensions about = new Dimensions(
                name(concept),
                Optional.empty(),
                new EntityId(SPACE, "1"),
                new Period.Instant(LocalDate.of(2024, 12, 31)),
                Optional.of(Unit.of(new QName(Unit.ISO4217, "JPY"))),
                Map.of());
        Source source = new Source(
                new FilingId("f"), "facts", "", "", amount, Optional.empty(), Optional.empty(), Optional.empty(), 1);
        return new Fact(concept, about, value(amount), Optional.empty(), new Origin.Reported(source));
    }

    private static FactValue value(String amount) {
        if (amount.equals("nil")) {
            return new FactValue.Nil();
        }
        String[] parts = amount.split("@", -1);
        Decimals decimals = parts[1].equals("INF") ? Decimals.EXACT : new Decimals(Integer.parseInt(parts[1]));
        return new FactValue.Numeric(new BigDecimal(parts[0]), decimals);
    }

    private static QName name(String name) {
        return new QName(SPACE, name);
    }
}
