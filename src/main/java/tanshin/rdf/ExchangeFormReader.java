package tanshin.rdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod.Span;
import tanshin.taxonomy.ExchangeElement;
import tanshin.taxonomy.ExchangeForm;
import tanshin.taxonomy.Taxonomy;

/** Reads by which elements a summary is filed. Only exports need it, so it is read when they do. */
public final class ExchangeFormReader {

    private static final String FILED = "ja";

    private final Taxonomy taxonomy;
    private final GraphView view;
    private final List<InputProblem> problems = new ArrayList<>();

    /** For a taxonomy that was read. */
    public ExchangeFormReader(Knowledge knowledge) {
        this.taxonomy = knowledge.taxonomy();
        this.view = new GraphView(knowledge.stated(), taxonomy.prefixes());
    }

    /**
     * The form, if the taxonomy has one.
     *
     * @throws BadInputException if an element names what there is not
     */
    public Optional<ExchangeForm> read() {
        List<Node> forms = view.individuals("ExchangeForm");
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        Node form = forms.get(0);
        List<ExchangeElement> elements = new ArrayList<>();
        view.individuals("ExchangeElement").forEach(node -> element(node).ifPresent(elements::add));
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return view.name(form, "filedDocument")
                .map(document ->
                        new ExchangeForm(document, Set.copyOf(view.names(form, "leavesOut")), elements, sayings()));
    }

    private Optional<ExchangeElement> element(Node node) {
        Optional<String> name = view.text(node, "elementName");
        Optional<ExchangeElement.Type> type = Stream.of(ExchangeElement.Type.values())
                .filter(candidate -> view.text(node, "elementType")
                        .filter(candidate.code()::equals)
                        .isPresent())
                .findFirst();
        Optional<ExchangeElement.Holder> holder = Stream.of(ExchangeElement.Holder.values())
                .filter(candidate -> view.name(node, "elementHolder")
                        .map(QName::name)
                        .filter(Names.camel(candidate.name())::equals)
                        .isPresent())
                .findFirst();
        Optional<QName> concept = view.name(node, "concept");
        if (name.isEmpty() || type.isEmpty() || holder.isEmpty()) {
            problem(node, "lacks a core:elementName, a core:elementType or a core:elementHolder that is known.");
            return Optional.empty();
        }
        if (concept.filter(known -> taxonomy.concept(known).isEmpty()).isPresent()) {
            problem(node, "names a concept that the taxonomy does not know.");
            return Optional.empty();
        }
        return Optional.of(new ExchangeElement(
                concept,
                view.name(node, "measure"),
                members(node),
                name.get(),
                view.text(node, "formerName"),
                view.text(node, "formerForecastName"),
                type.get(),
                instant(view.name(node, "periodType")),
                instant(view.name(node, "formerPeriodType").or(() -> view.name(node, "periodType"))),
                holder.get(),
                view.text(node, "payment"),
                view.text(node, "says").flatMap(text -> says(node, text)),
                view.name(node, "trueFor"),
                onlyFor(node)));
    }

    private static boolean instant(Optional<QName> periodType) {
        return periodType.map(QName::name).filter("Instant"::equals).isPresent();
    }

    private SortedMap<QName, QName> members(Node node) {
        SortedMap<QName, QName> members = new TreeMap<>();
        for (QName name : view.names(node, "member")) {
            taxonomy.member(name)
                    .filter(member -> taxonomy.dimension(member.dimension())
                            .filter(dimension -> !dimension.defaultMember().equals(name))
                            .isPresent())
                    .ifPresent(member -> members.put(member.dimension(), name));
        }
        return members;
    }

    private Optional<ExchangeElement.Says> says(Node node, String text) {
        Optional<ExchangeElement.Says> says = Stream.of(ExchangeElement.Says.values())
                .filter(candidate -> candidate.name().replace("_", "").equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (says.isEmpty()) {
            problem(node, "has core:says " + text + "; known are label, jobTitle, identifier, title, fiscalYearEnd.");
        }
        return says;
    }

    private Set<Span> onlyFor(Node node) {
        Set<Span> spans = new HashSet<>();
        view.objects(node, Terms.core("onlyFor")).stream()
                .filter(Node::isLiteral)
                .forEach(code -> Span.read(code.getLiteralLexicalForm()).ifPresent(spans::add));
        return spans;
    }

    private Map<ExchangeElement.Says, Map<QName, String>> sayings() {
        Map<ExchangeElement.Says, Map<QName, String>> sayings = new EnumMap<>(ExchangeElement.Says.class);
        sayings.put(ExchangeElement.Says.LABEL, texts(Terms.PREF_LABEL));
        sayings.put(ExchangeElement.Says.JOB_TITLE, texts(Terms.core("jobTitle")));
        return sayings;
    }

    private Map<QName, String> texts(Node property) {
        Map<QName, String> texts = new HashMap<>();
        for (Node node : view.labelled()) {
            Labels said = view.texts(node, property);
            if (said.texts().containsKey(FILED)) {
                texts.put(view.name(node), said.in(FILED));
            }
        }
        return texts;
    }

    private void problem(Node node, String message) {
        problems.add(new InputProblem("taxonomy", 0, 0, taxonomy.prefixes().write(view.name(node)) + " " + message));
    }
}
