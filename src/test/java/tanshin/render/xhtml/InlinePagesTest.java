package tanshin.render.xhtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tanshin.Shipped;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.ReportingPeriod;
import tanshin.report.PeriodFacts;
import tanshin.xbrl.InlineTags;
import tanshin.xbrl.Schemas;

/** The summaries with their figures as facts: they say what the untagged pages say, and state what an instance states. */
class InlinePagesTest {

    private static Schema schema;
    private static final XhtmlRenderer RENDERER = new XhtmlRenderer(StylesheetSource.packed());

    /** A page with tags, read again. */
    private record Page(Document document, InlineTags tags) {
        List<Element> all(String name) {
            NodeList nodes = document.getElementsByTagNameNS(InlineTags.INLINE, name);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(at -> (Element) nodes.item(at))
                    .toList();
        }
    }

    @BeforeAll
    static void readSchema() throws Exception {
        schema = Schemas.inline();
    }

    static Stream<Arguments> pages() {
        return Shipped.mainPeriods().stream()
                .flatMap(period -> Stream.of("en", "ja").map(language -> Arguments.of(period, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void areValidByTheSchemaOfInlineXbrl(ReportingPeriod period, String language) throws Exception {
        byte[] page = bytes(period, language, PeriodFacts.Kind.ALL);
        assertThat(Schemas.problems(page, schema)).isEmpty();
        byte[] broken = new String(page, StandardCharsets.UTF_8)
                .replaceFirst("<ix:nonFraction ", "<ix:nonFraction decimal=\"0\" ")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Schemas.problems(broken, schema)).isNotEmpty();
    }

    private static byte[] bytes(ReportingPeriod period, String language, PeriodFacts.Kind kind) throws IOException {
        InlineTags tags = new InlineTags(Shipped.vocabulary(), "tse-summary.xsd", Shipped.facts(period, kind), kind);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RENDERER.renderInline(Shipped.report("tse-summary", period), language, tags, out);
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void sayWhatTheUntaggedOnesSay(ReportingPeriod period, String language) throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        RENDERER.render(Shipped.report("tse-summary", period), language, plain);
        assertThat(said(page(period, language, PeriodFacts.Kind.REPORTED).document()))
                .isEqualTo(said(read(plain)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void stateWhatAnInstanceStates(ReportingPeriod period, String language) throws Exception {
        Page page = page(period, language, PeriodFacts.Kind.REPORTED);
        Map<String, Fact> byTag = new java.util.HashMap<>();
        for (int at = 0; at < page.tags().tagged().size(); at++) {
            byTag.put("t" + (at + 1), page.tags().tagged().get(at));
        }
        assertThat(page.all("nonFraction"))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(value(tag))
                        .isEqualTo(stated(Objects.requireNonNull(byTag.get(tag.getAttribute("id"))), tag)));
        Map<Dimensions, Fact> instance = Shipped.facts(period, PeriodFacts.Kind.REPORTED).stream()
                .collect(Collectors.toMap(Fact::dimensions, Function.identity()));
        assertThat(byTag.values())
                .allSatisfy(fact -> assertThat(instance.getOrDefault(fact.dimensions(), fact))
                        .isEqualTo(fact));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void tagEveryPrintedFigureOnceAndNoOther(ReportingPeriod period, String language) throws Exception {
        Page page = page(period, language, PeriodFacts.Kind.REPORTED);
        assertThat(untagged(page, "amount")).isEmpty();
        assertThat(page.all("nonFraction"))
                .filteredOn(tag -> !tag.hasAttribute("xsi:nil"))
                .allSatisfy(tag -> assertThat(((Element) tag.getParentNode()).getAttribute("class"))
                        .isEqualTo("amount"));
        assertThat(Stream.concat(page.all("nonFraction").stream(), page.all("nonNumeric").stream())
                        .map(tag -> tag.getAttribute("id")))
                .doesNotHaveDuplicates();
        assertThat(page.tags().derived()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void sayOfDerivedFactsThatTheyAreDerivedWhereAskedForThem(ReportingPeriod period, String language)
            throws Exception {
        Page page = page(period, language, PeriodFacts.Kind.ALL);
        assertThat(page.tags().derived()).isNotEmpty();
        assertThat(page.all("relationship")).singleElement().satisfies(relationship -> {
            assertThat(relationship.getAttribute("fromRefs").split(" "))
                    .containsExactlyElementsOf(page.tags().derived());
            assertThat(relationship.getAttribute("toRefs"))
                    .isEqualTo(page.all("footnote").get(0).getAttribute("id"));
        });
    }

    private static Page page(ReportingPeriod period, String language, PeriodFacts.Kind kind) throws Exception {
        InlineTags tags = new InlineTags(Shipped.vocabulary(), "tse-summary.xsd", Shipped.facts(period, kind), kind);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RENDERER.renderInline(Shipped.report("tse-summary", period), language, tags, out);
        return new Page(read(out), tags);
    }

    private static Document read(ByteArrayOutputStream out) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    /** Every word of the body but those of the header that is not displayed. */
    private static String said(Document page) throws IOException {
        StringBuilder said = new StringBuilder();
        collect(page.getElementsByTagName("body").item(0), said);
        return said.toString().replaceAll("\\s+", " ");
    }

    private static void collect(Node node, StringBuilder said) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            said.append(node.getTextContent());
        }
        boolean header = InlineTags.INLINE.equals(node.getNamespaceURI())
                && node.getLocalName().equals("header");
        for (int at = 0; !header && at < node.getChildNodes().getLength(); at++) {
            collect(node.getChildNodes().item(at), said);
            said.append(inWords(node) ? "" : " ");
        }
    }

    private static boolean inWords(Node node) {
        return List.of("span", "nonFraction", "nonNumeric").contains(String.valueOf(node.getLocalName()));
    }

    /** The figures of a class without a tag in them. */
    private static List<String> untagged(Page page, String kind) {
        List<String> untagged = new ArrayList<>();
        NodeList spans = page.document().getElementsByTagName("span");
        for (int at = 0; at < spans.getLength(); at++) {
            Element span = (Element) spans.item(at);
            if (span.getAttribute("class").equals(kind)
                    && span.getElementsByTagNameNS(InlineTags.INLINE, "nonFraction")
                                    .getLength()
                            != 1) {
                untagged.add(span.getTextContent());
            }
        }
        return untagged;
    }

    /** Sign, digits and scale of a tag (Inline XBRL 1.1, 10.1.1); empty if nil. */
    private static String value(Element tag) {
        if (tag.getAttribute("xsi:nil").equals("true")) {
            return "nil";
        }
        BigDecimal digits = new BigDecimal(tag.getTextContent().replace(",", ""))
                .scaleByPowerOfTen(Integer.parseInt(tag.getAttribute("scale")));
        return plain(tag.getAttribute("sign").equals("-") ? digits.negate() : digits);
    }

    private static String stated(Fact fact, Element tag) {
        return fact.value() instanceof FactValue.Numeric number
                ? plain(number.amount().setScale(Integer.parseInt(tag.getAttribute("decimals")), RoundingMode.HALF_UP))
                : "nil";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
