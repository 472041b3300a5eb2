package tanshin.oim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tanshin.Shipped;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Filing;
import tanshin.fact.Period;
import tanshin.fact.Printing;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.Source;
import tanshin.fact.Unit;
import tanshin.taxonomy.Concept;

class ShippedFilingsTest {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    static List<Filing> filings() {
        return Shipped.ledger().filings();
    }

    @Test
    void aFilingSaysWhatDocumentItIs() {
        Filing release = Shipped.nineMonthsRelease();
        assertThat(release.date()).isEqualTo("2009-02-12");
        assertThat(release.mainPeriod()).isEqualTo(ReportingPeriod.read("9M08").orElseThrow());
        assertThat(release.sourceText()).isEqualTo("2009-02-12-9m-fy2008-results-release.txt");
        assertThat(release.title().in("ja")).contains("第3四半期");
        assertThat(release.exchangeRate().flatMap(Fact::amount)).contains(new BigDecimal("90.79"));
        assertThat(release.printingOf("tse-results")).isEqualTo(Printing.NEAREST);
        assertThat(release.printingOf("income-9m")).isEqualTo(Printing.FORCED);
        assertThat(release.statements())
                .contains("balance-sheet", "cash-flows-9m")
                .doesNotContain("results-3q");
    }

    @Test
    void aRowIsAFactWithAllItsDimensions() {
        Fact outsourcing = fact("income-9m.r05.c2");
        assertThat(outsourcing.dimensions().concept().name()).isEqualTo("Revenues");
        assertThat(outsourcing.dimensions().measure()).isEmpty();
        assertThat(outsourcing.dimensions().entity().identifier()).isEqualTo("37740");
        assertThat(outsourcing.dimensions().period())
                .isEqualTo(
                        new Period.Duration(java.time.LocalDate.of(2008, 4, 1), java.time.LocalDate.of(2008, 12, 31)));
        assertThat(outsourcing.dimensions().unit().orElseThrow().monetary()).isTrue();
        assertThat(outsourcing.dimensions().members())
                .containsExactly(Map.entry(
                        new QName("https://w3id.org/tanshin/iij/", "Service"),
                        new QName("https://w3id.org/tanshin/iij/service/", "Outsourcing")));
        assertThat(outsourcing.amount()).contains(new BigDecimal("11375933000"));
        assertThat(outsourcing.source().orElseThrow().printed()).isEqualTo("11,375,933");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void factsOfAFilingAreNamedApart(String filing) {
        assertThat(facts(filing))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .extracting(Fact::id)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void everyPrintedTokenHasTheDigitsOfItsValue(String filing) {
        assertSoftly(softly -> numbers(filing)
                .forEach(fact ->
                        softly.assertThat(digitsOfValue(fact)).as(fact.id()).isEqualTo(digitsOfToken(fact))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void amountsAreNegativeOnlyWhereTheConceptHasBothSigns(String filing) {
        assertSoftly(softly -> numbers(filing)
                .filter(fact -> fact.dimensions().measure().isEmpty())
                .filter(fact -> fact.amount().orElseThrow().signum() < 0)
                .filter(fact -> fact.dimensions().members().values().stream()
                        .noneMatch(member -> member.name().equals("Elimination")))
                .forEach(fact ->
                        softly.assertThat(concept(fact).signed()).as(fact.id()).isTrue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void unitsAreThoseOfTheConcepts(String filing) {
        assertSoftly(softly -> numbers(filing)
                .filter(fact -> fact.dimensions().measure().isEmpty())
                .forEach(fact -> softly.assertThat(fact.dimensions().unit().filter(unit -> fits(unit, concept(fact))))
                        .as(fact.id())
                        .isEqualTo(
                                concept(fact).type() == Concept.Type.PURE
                                        ? Optional.empty()
                                        : fact.dimensions().unit())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void everyTokenStandsOnTheLineThatItsFactNames(String filing) throws IOException {
        Optional<Path> text =
                Shipped.sources().map(folder -> folder.resolve(filing(filing).sourceText()));
        assumeTrue(
                text.filter(Files::isRegularFile).isPresent(),
                "the source texts are not here; say where they are with TANSHIN_SOURCES");
        List<String> lines = Files.readAllLines(text.orElseThrow(), StandardCharsets.UTF_8);
        assertSoftly(softly -> facts(filing).forEach(fact -> {
            Source source = fact.source().orElseThrow();
            softly.assertThat(source.line()).as(fact.id()).isBetween(1, lines.size());
            softly.assertThat(lines.get(source.line() - 1)).as(fact.id()).contains(source.printed());
        }));
    }

    static List<String> names() {
        return filings().stream().map(filing -> filing.id().text()).toList();
    }

    private static Filing filing(String name) {
        return filings().stream()
                .filter(filing -> filing.id().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Fact> facts(String filing) {
        return filing(filing).facts();
    }

    private static Fact fact(String place) {
        return Shipped.nineMonthsRelease().facts().stream()
                .filter(fact -> fact.id().equals(Shipped.NINE_MONTHS_RELEASE + "/" + place))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Fact> numbers(String filing) {
        return facts(filing).stream().filter(fact -> fact.amount().isPresent());
    }

    private static Concept concept(Fact fact) {
        return Shipped.taxonomy().concept(fact.dimensions().concept()).orElseThrow();
    }

    private static boolean fits(Unit unit, Concept concept) {
        return switch (concept.type()) {
            case MONETARY ->
                unit.monetary() && CURRENCIES.contains(unit.numerators().get(0).name());
            case PER_SHARE -> unit.denominators().size() == 1;
            case SHARES -> unit.numerators().get(0).name().equals("shares");
            default -> concept.unit().map(unit::equals).orElse(true);
        };
    }

    /** 50789 for 50,789,000,000 accurate to millions; 375 for 0.375 accurate to a thousandth. */
    private static String digitsOfValue(Fact fact) {
        FactValue.Numeric value = (FactValue.Numeric) fact.value();
        BigDecimal digits = value.decimals().exact()
                ? value.amount().stripTrailingZeros()
                : value.amount().scaleByPowerOfTen(value.decimals().places());
        return zerosKept(fact, digits.abs());
    }

    /** 50789 for "50,789", 375 for "(37.5%)". */
    private static String digitsOfToken(Fact fact) {
        String digits = fact.source().orElseThrow().token().replaceAll("[^0-9]", "");
        return zerosKept(fact, new BigDecimal(digits));
    }

    /** Prose may say 18 billion of what is accurate to the million; tables print the zeros. */
    private static String zerosKept(Fact fact, BigDecimal digits) {
        boolean prose = fact.source().orElseThrow().table().startsWith("prose-");
        BigDecimal shown = digits.stripTrailingZeros();
        return prose ? shown.unscaledValue().toString() : shown.toPlainString();
    }
}
