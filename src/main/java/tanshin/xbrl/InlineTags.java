package tanshin.xbrl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.report.PeriodFacts;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Element;

/**
 * The tags of figures on one page, and the contexts and units that they refer to (Inline XBRL 1.1). A figure is tagged with the
 * fact that an instance of the same facts states. Not for several pages.
 */
public final class InlineTags implements PageTags {

    /** Namespace of Inline XBRL 1.1. */
    public static final String INLINE = "http://www.xbrl.org/2013/inlineXBRL";

    /** Namespace of transformation registry 4. */
    public static final String TRANSFORMATIONS = "http://www.xbrl.org/inlineXBRL/transformation/2020-02-12";

    private final Vocabulary vocabulary;
    private final String schema;
    private final PeriodFacts.Kind kind;
    private final Map<Dimensions, Fact> facts = new HashMap<>();
    private final Contexts contexts = new Contexts();
    private final Units units = new Units();
    private final List<Fact> tagged = new ArrayList<>();
    private final List<String> derived = new ArrayList<>();
    private final SortedMap<String, String> ofValues = new TreeMap<>();

    /**
     * For a page.
     *
     * @param schema the schema of the report, in the same folder
     * @param facts what an instance would state
     * @param kind which other facts a page may tag
     */
    public InlineTags(Vocabulary vocabulary, String schema, List<Fact> facts, PeriodFacts.Kind kind) {
        this.vocabulary = vocabulary;
        this.schema = schema;
        this.kind = kind;
        facts.forEach(fact -> this.facts.put(fact.dimensions(), fact));
    }

    /** The fact that a tag of this figure would state; empty if it is not to be tagged. */
    @Override
    public Optional<Fact> fact(Fact shown) {
        return Optional.ofNullable(facts.get(shown.dimensions()))
                .or(() -> Optional.of(shown).filter(kind::takes))
                .filter(fact -> vocabulary.declares(Element.name(fact.dimensions())));
    }

    /** A new tag for a fact. */
    @Override
    public Tag tag(Fact fact) {
        tagged.add(fact);
        String id = "t" + tagged.size();
        if (fact.isDerived()) {
            derived.add(id);
        }
        Dimensions figure = fact.dimensions();
        Content content = content(fact);
        if (content == Content.NAME && fact.value() instanceof FactValue.Text text) {
            vocabulary
                    .prefixes()
                    .read(text.content())
                    .ifPresent(name -> ofValues.put(
                            text.content().substring(0, text.content().indexOf(':')), name.namespace()));
        }
        return new Tag(
                id,
                vocabulary.namespaces().write(Element.name(figure)),
                contexts.id(figure),
                content == Content.NUMBER ? Optional.of(units.id(figure.unit())) : Optional.empty(),
                content,
                fact.value() instanceof FactValue.Numeric value ? Optional.of(value) : Optional.empty(),
                fact.value() instanceof FactValue.Text text ? text.content() : "");
    }

    @Override
    public String inline() {
        return INLINE;
    }

    @Override
    public List<Tag> words(Fact shown) {
        return fact(shown).filter(fact -> fact.value() instanceof FactValue.Text).map(this::tag).stream()
                .toList();
    }

    @Override
    public String numberFormat() {
        return "ixt:num-dot-decimal";
    }

    @Override
    public Optional<String> format(Tag tag, String language) {
        return switch (tag.content()) {
            case YES_OR_NO -> Optional.of(tag.text().equals("true") ? "ixt:fixed-true" : "ixt:fixed-false");
            case DAY ->
                switch (language) {
                    case "ja" -> Optional.of("ixt:date-jpn-era-year-month-day");
                    case "en" -> Optional.of("ixt:date-monthname-day-year-en");
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private Content content(Fact fact) {
        if (fact.value() instanceof FactValue.Numeric
                || fact.dimensions().measure().isPresent()) {
            return Content.NUMBER;
        }
        return vocabulary
                .taxonomy()
                .concept(fact.dimensions().concept())
                .map(Concept::type)
                .map(type -> switch (type) {
                    case BOOLEAN -> Content.YES_OR_NO;
                    case DATE -> Content.DAY;
                    case MEMBER -> Content.NAME;
                    case TEXT, URI -> Content.TEXT;
                    default -> Content.NUMBER;
                })
                .orElse(Content.NUMBER);
    }

    /** The facts that the page states, in the order of their tags; one that it shows twice is there twice. */
    public List<Fact> tagged() {
        return Collections.unmodifiableList(tagged);
    }

    /** The ids of tags that state derived facts. */
    @Override
    public List<String> derived() {
        return Collections.unmodifiableList(derived);
    }

    /** The schema that the page refers to. */
    @Override
    public String schema() {
        return schema;
    }

    /** Namespaces by prefix, for the names of elements and members, of measures, and for names that are values. */
    @Override
    public SortedMap<String, String> prefixes() {
        SortedMap<String, String> prefixes = new TreeMap<>(ofValues);
        vocabulary.namespaces().prefixes().forEach((namespace, prefix) -> prefixes.put(prefix, namespace));
        units.prefixes(vocabulary.prefixes()).forEach((namespace, prefix) -> prefixes.put(prefix, namespace));
        prefixes.put("xbrli", Spaces.XBRLI);
        prefixes.put("xbrldi", Spaces.XBRLDI);
        prefixes.put("link", Spaces.LINK);
        prefixes.put("xlink", Spaces.XLINK);
        prefixes.put("xsi", Spaces.XSI);
        prefixes.put("ix", INLINE);
        prefixes.put("ixt", TRANSFORMATIONS);
        return Collections.unmodifiableSortedMap(prefixes);
    }

    /** Writes contexts and units of all tags as the element {@code ix:resources}, a document of its own. */
    @Override
    public void writeResources(OutputStream out) throws IOException {
        Xml.write(out, xml -> {
            xml.open("ix:resources");
            for (Map.Entry<String, String> space : prefixes().entrySet()) {
                xml.attribute("xmlns:" + space.getKey(), space.getValue());
            }
            contexts.write(xml, vocabulary.namespaces());
            units.write(xml, vocabulary.prefixes());
            xml.close();
        });
    }
}
