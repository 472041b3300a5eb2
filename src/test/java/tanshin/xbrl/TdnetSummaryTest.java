package tanshin.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tanshin.Shipped;
import tanshin.fact.ReportingPeriod;
import tanshin.render.xhtml.StylesheetSource;
import tanshin.render.xhtml.XhtmlRenderer;
import tanshin.report.PeriodFacts;
import tanshin.xbrl.TdnetSummary.Statement;

/**
 * Summaries in the exchange's elements, against a table of what the exchange's taxonomies declare and what issuers under US GAAP
 * filed: names, item types, period types, units, decimals and members of contexts.
 */
class TdnetSummaryTest {

    private static final XhtmlRenderer RENDERER = new XhtmlRenderer(StylesheetSource.packed());

    /** What is known of an element. */
    private record Known(
            String type, String periodType, String unit, String decimals, List<String> members, boolean former) {}

    private static final Map<String, Known> TABLE = table();

    private static Map<String, Known> table() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/cases/tdnet/elements.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(
                            cells -> cells[0],
                            cells -> new Known(
                                    cells[1],
                                    cells[2],
                                    cells[3],
                                    cells[4],
                                    List.of(cells[5].split(" ")),
                                    cells[6].equals("yes"))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<ReportingPeriod> periods() {
        return Shipped.mainPeriods();
    }

    @ParameterizedTest
    @MethodSource("periods")
    void everyElementIsOneOfTheExchangesWithItsTypes(ReportingPeriod period) {
        assertThat(summary(period).statements()).isNotEmpty().allSatisfy(statement -> {
            Known known = known(statement);
            assertThat(statement.slot().element().type().code()).isEqualTo(known.type());
            assertThat(statement.slot().element().instant())
                    .isEqualTo(known.periodType().equals("instant"));
            assertThat(statement.slot().element().type().unit()).isEqualTo(known.unit());
            if (statement.slot().element().type().numeric()) {
                assertThat(statement.slot().element().type().decimals()).isEqualTo(Integer.parseInt(known.decimals()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("periods")
    void everyContextHasTheMembersThatTheElementIsFiledWith(ReportingPeriod period) {
        assertThat(summary(period).statements()).allSatisfy(statement -> {
            String context = statement.slot().context(TdnetGeneration.CURRENT);
            String members = Arrays.stream(context.split("_")).skip(1).collect(Collectors.joining("_"));
            assertThat(known(statement).members()).contains(members.isEmpty() ? "-" : members.replace("Member", ""));
        });
    }

    @ParameterizedTest(name = "{0}: {1} of {2} in {3}, formerly {4} in {5}")
    @CsvSource(delimiter = '|', textBlock = """
            9M08   | NetSalesUS          | 50789000000 | CurrentAccumulatedQ3Duration_ConsolidatedMember_ResultMember                      | NetSalesUS                          | CurrentAccumulatedQ3ConsolidatedDuration
            9M08   | NetSalesUS          | 69300000000 | CurrentYearDuration_ConsolidatedMember_ForecastMember                             | ForecastNetSalesUS                  | CurrentYearConsolidatedDuration
            9M08   | ChangeInNetSalesUS  | 0.208       | PriorAccumulatedQ3Duration_ConsolidatedMember_ResultMember                        | ChangeInNetSalesUS                  | PriorAccumulatedQ3ConsolidatedDuration
            9M08   | ChangeInNetSalesUS  | nil         | CurrentAccumulatedQ3Duration_ConsolidatedMember_ResultMember                      | ChangeInNetSalesUS                  | CurrentAccumulatedQ3ConsolidatedDuration
            9M08   | TotalAssetsUS       | 55703000000 | PriorYearInstant_ConsolidatedMember_ResultMember                                  | TotalAssetsUS                       | PriorYearConsolidatedInstant
            9M08   | DividendPerShare    | 1000.00     | CurrentYearDuration_YearEndMember_NonConsolidatedMember_ForecastMember            | ForecastDividendPerShareFiscalYearEnd | CurrentYearConsolidatedDuration
            9M08   | DividendPerShare    | nil         | CurrentYearDuration_AnnualMember_NonConsolidatedMember_ResultMember               | ResultDividendPerShareAnnual        | CurrentYearConsolidatedDuration
            9M08   | SecuritiesCode      | 37740       | CurrentAccumulatedQ3Instant                                                       | SecuritiesCode                      | CurrentAccumulatedQ3ConsolidatedInstant
            9M08   | FilingDate          | 2009-02-12  | CurrentAccumulatedQ3Instant                                                       | FilingDate                          | CurrentAccumulatedQ3ConsolidatedInstant
            9M08   | FiscalYearEnd       | 2009-03-31  | CurrentYearInstant                                                                | FiscalYearEnd                       | CurrentAccumulatedQ3ConsolidatedInstant
            9M08   | TokyoStockExchange  | true        | CurrentAccumulatedQ3Instant                                                       | TokyoStockExchange                  | CurrentAccumulatedQ3ConsolidatedInstant
            9M08   | NameRepresentative  | 鈴木 幸一       | CurrentAccumulatedQ3Instant                                                       | NameRepresentative                  | CurrentAccumulatedQ3ConsolidatedInstant
            FY2008 | CashFlowsFromInvestingActivitiesUS | -5444000000 | PriorYearDuration_ConsolidatedMember_ResultMember                  | CashFlowsFromInvestingActivitiesUS  | PriorYearConsolidatedDuration
            FY2008 | NetSalesUS          | 33500000000 | NextAccumulatedQ2Duration_ConsolidatedMember_ForecastMember                       | ForecastNetSalesUS                  | NextAccumulatedQ2ConsolidatedDuration
            1Q07   | NetSalesUS          | 30200000000 | CurrentAccumulatedQ2Duration_ConsolidatedMember_ForecastMember                    | ForecastNetSalesUS                  | CurrentAccumulatedQ2ConsolidatedDuration
            """)
    void figuresAreFiledUnderTheNamesAndContextsOfBothTaxonomies(
            String period, String element, String value, String context, String formerName, String formerContext) {
        Statement statement = summary(ReportingPeriod.read(period).orElseThrow()).statements().stream()
                .filter(each -> each.slot().element().name().equals(element)
                        && each.slot().context(TdnetGeneration.CURRENT).equals(context))
                .findFirst()
                .orElseThrow();
        assertThat(statement.text().orElse("nil")).isEqualTo(value);
        assertThat(TdnetGeneration.FORMER.element(
                        statement.slot().element(), statement.slot().forecast()))
                .contains(formerName);
        assertThat(statement.slot().context(TdnetGeneration.FORMER)).isEqualTo(formerContext);
    }

    @ParameterizedTest
    @MethodSource("periods")
    void bothFilesStateEveryFigureThatTheirTaxonomyHas(ReportingPeriod period) throws Exception {
        TdnetSummary summary = summary(period);
        assertThat(facts(former(summary)))
                .containsExactlyInAnyOrderElementsOf(summary.statements().stream()
                        .flatMap(statement -> TdnetGeneration.FORMER
                                .element(
                                        statement.slot().element(),
                                        statement.slot().forecast())
                                .map(name -> name + " " + statement.slot().context(TdnetGeneration.FORMER))
                                .stream())
                        .toList());
        assertThat(tags(current(summary)).distinct())
                .containsExactlyInAnyOrderElementsOf(summary.statements().stream()
                        .map(statement ->
                                "tse-ed-t:" + statement.slot().element().name() + " "
                                        + statement.slot().context(TdnetGeneration.CURRENT))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("periods")
    void everyReferenceLeadsToAContextOrUnit(ReportingPeriod period) throws Exception {
        for (byte[] file : List.of(former(summary(period)), current(summary(period)))) {
            List<Element> all = elements(file);
            assertThat(attributes(all, "id")).containsAll(attributes(all, "contextRef"));
            assertThat(attributes(all, "id")).containsAll(attributes(all, "unitRef"));
            assertThat(attributes(all, "unitRef")).isSubsetOf("JPY", "Pure", "Shares", "JPYPerShares");
        }
    }

    @Test
    void filesAreNamedAsTheExchangePrescribes() {
        TdnetSummary quarter = summary(ReportingPeriod.read("9M08").orElseThrow());
        TdnetSummary year = summary(ReportingPeriod.read("FY2008").orElseThrow());
        assertThat(new TdnetInstance(quarter).file()).matches("tdnet-qcedussm-37740-20090212\\d{6}\\.xbrl");
        assertThat(new TdnetSchema(quarter, TdnetGeneration.FORMER).file())
                .matches("tdnet-qcedussm-37740-20090212\\d{6}\\.xsd");
        assertThat(new TdnetTags(year).file()).matches("tse-acedussm-37740-20090708\\d{6}-ixbrl\\.htm");
        assertThat(new TdnetSchema(year, TdnetGeneration.CURRENT).file())
                .matches("tse-acedussm-37740-20090708\\d{6}\\.xsd");
    }

    @Test
    void derivedFiguresAreFiledOnlyWhenAskedFor() throws Exception {
        ReportingPeriod period = ReportingPeriod.read("FY2008").orElseThrow();
        assertThat(summary(period).statements())
                .allMatch(statement ->
                        statement.fact().map(fact -> !fact.isDerived()).orElse(true));
        TdnetSummary all = Shipped.tdnet(period, PeriodFacts.Kind.ALL);
        assertThat(all.statements())
                .anyMatch(statement ->
                        statement.fact().map(fact -> fact.isDerived()).orElse(false));
        assertThat(new String(former(all), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Derived, not printed");
    }

    @Test
    void theTaxonomyOf2007HasTheElementsThatItIsSaidToHave() {
        assertThat(summary(ReportingPeriod.read("FY2008").orElseThrow()).statements())
                .filteredOn(statement -> statement.slot().element().payment().isEmpty())
                .allSatisfy(statement -> assertThat(known(statement).former())
                        .isEqualTo(TdnetGeneration.FORMER
                                .element(statement.slot().element(), /* forecast= */ false)
                                .isPresent()));
    }

    private static TdnetSummary summary(ReportingPeriod period) {
        return Shipped.tdnet(period, PeriodFacts.Kind.REPORTED);
    }

    private static Known known(Statement statement) {
        return Objects.requireNonNull(
                TABLE.get(statement.slot().element().name()),
                statement.slot().element().name());
    }

    private static byte[] former(TdnetSummary summary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TdnetInstance(summary).write(out);
        return out.toByteArray();
    }

    private static byte[] current(TdnetSummary summary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RENDERER.renderInline(summary.page(), "ja", new TdnetTags(summary), out);
        return out.toByteArray();
    }

    /** Element and context of each fact of an instance. */
    private static List<String> facts(byte[] instance) throws Exception {
        return elements(instance).stream()
                .filter(element -> TdnetGeneration.FORMER.namespace().equals(element.getNamespaceURI()))
                .map(element -> element.getLocalName() + " " + element.getAttribute("contextRef"))
                .toList();
    }

    private static Stream<String> tags(byte[] page) throws Exception {
        return elements(page).stream()
                .filter(element -> element.hasAttribute("contextRef"))
                .map(element -> element.getAttribute("name") + " " + element.getAttribute("contextRef"));
    }

    private static List<Element> elements(byte[] file) throws Exception {
        NodeList all = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(at -> (Element) all.item(at))
                .toList();
    }

    private static List<String> attributes(List<Element> elements, String name) {
        return elements.stream()
                .map(element -> Optional.of(element.getAttribute(name)).filter(value -> !value.isEmpty()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
