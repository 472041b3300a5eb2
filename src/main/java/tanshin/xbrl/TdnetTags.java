package tanshin.xbrl;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.taxonomy.ExchangeElement;
import tanshin.xbrl.TdnetSummary.Statement;

/** The tags of a summary in the exchange's current elements: inline XBRL 1.0, transformation registry 2. */
public final class TdnetTags implements PageTags {

    private static final String INLINE = "http://www.xbrl.org/2008/inlineXBRL";
    private static final String TRANSFORMATIONS = "http://www.xbrl.org/inlineXBRL/transformation/2011-07-31";

    private final TdnetSummary summary;
    private final TdnetContexts contexts;
    private final Map<Dimensions, List<Statement>> byFigure = new HashMap<>();
    private final Set<Statement> tagged = new HashSet<>();
    private final List<String> derived = new ArrayList<>();
    private int number;

    /** For a page that shows the summary. */
    public TdnetTags(TdnetSummary summary) {
        this.summary = summary;
        this.contexts = new TdnetContexts(summary, TdnetGeneration.CURRENT);
        for (Statement statement : summary.statements()) {
            statement
                    .fact()
                    .ifPresent(fact -> byFigure.computeIfAbsent(fact.dimensions(), any -> new ArrayList<>())
                            .add(statement));
        }
    }

    /** {@code tse-qcedussm-37740-20090212000000-ixbrl.htm}. */
    public String file() {
        return name() + "-ixbrl.htm";
    }

    private String name() {
        return TdnetGeneration.CURRENT.file(summary.kind(), summary.code(), summary.number());
    }

    @Override
    public String inline() {
        return INLINE;
    }

    @Override
    public Optional<Fact> fact(Fact shown) {
        return statements(shown).stream()
                .flatMap(statement -> statement.fact().stream())
                .findFirst();
    }

    private List<Statement> statements(Fact shown) {
        return byFigure.getOrDefault(shown.dimensions(), List.of());
    }

    @Override
    public Tag tag(Fact fact) {
        return tag(statements(fact).get(0));
    }

    @Override
    public List<Tag> words(Fact shown) {
        return statements(shown).stream().map(this::tag).toList();
    }

    private Tag tag(Statement statement) {
        tagged.add(statement);
        number++;
        String id = "t" + number;
        ExchangeElement element = statement.slot().element();
        statement.fact().filter(Fact::isDerived).ifPresent(fact -> derived.add(id));
        return new Tag(
                id,
                TdnetGeneration.CURRENT.prefix() + ":" + element.name(),
                contexts.id(statement.slot()),
                element.type().numeric() ? Optional.of(contexts.unit(element)) : Optional.empty(),
                content(element),
                statement
                        .decimals()
                        .map(decimals -> new FactValue.Numeric(
                                new BigDecimal(statement.text().orElseThrow()), decimals)),
                statement.text().orElse(""));
    }

    private static Content content(ExchangeElement element) {
        return switch (element.type()) {
            case BOOLEAN -> Content.YES_OR_NO;
            case DATE -> Content.DAY;
            case STRING, URI -> Content.TEXT;
            default -> Content.NUMBER;
        };
    }

    @Override
    public String numberFormat() {
        return "ixt:numdotdecimal";
    }

    @Override
    public Optional<String> format(Tag tag, String language) {
        return switch (tag.content()) {
            case YES_OR_NO -> Optional.of(tag.text().equals("true") ? "ixt:booleantrue" : "ixt:booleanfalse");
            case DAY -> Optional.of("ixt:dateerayearmonthdayjp");
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> derived() {
        return Collections.unmodifiableList(derived);
    }

    @Override
    public String schema() {
        return name() + ".xsd";
    }

    /** What the page does not show, or shows with other digits. */
    @Override
    public List<Tag> unseen() {
        return summary.statements().stream().filter(statement -> !tagged.contains(statement)).toList().stream()
                .map(this::tag)
                .toList();
    }

    @Override
    public SortedMap<String, String> prefixes() {
        SortedMap<String, String> prefixes = new TreeMap<>(contexts.prefixes());
        prefixes.put("ix", INLINE);
        prefixes.put("ixt", TRANSFORMATIONS);
        return Collections.unmodifiableSortedMap(prefixes);
    }

    @Override
    public void writeResources(OutputStream out) throws IOException {
        Xml.write(out, xml -> {
            xml.open("ix:resources");
            for (Map.Entry<String, String> space : prefixes().entrySet()) {
                xml.attribute("xmlns:" + space.getKey(), space.getValue());
            }
            contexts.write(xml);
            xml.close();
        });
    }
}
