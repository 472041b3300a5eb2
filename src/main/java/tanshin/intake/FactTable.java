package tanshin.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import tanshin.fact.FactValue;
import tanshin.fact.Labels;
import tanshin.fact.Period;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.intake.model.Axis;
import tanshin.intake.model.RawFact;
import tanshin.oim.CsvText;
import tanshin.taxonomy.Concept;

/** The facts of a report as one CSV table in the form of the filings, a row a fact. */
final class FactTable {

    private static final List<String> BEFORE = List.of("id", "concept", "entity", "period", "unit", "language");
    private static final List<String> AFTER =
            List.of("value", "decimals", "line", "row", "column", "printed", "restored", "damage", "note");

    private final Namespaces namespaces;
    private final Map<QName, Meaning> meanings;
    private final Axes axes;
    private final Prefixes sourcePrefixes;
    private final Map<QName, String> columns = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<Object, String> periods = new LinkedHashMap<>();

    FactTable(Namespaces namespaces, Map<String, String> sourceNamespaces, Map<QName, Meaning> meanings, Axes axes) {
        this.sourcePrefixes = new Prefixes(sourceNamespaces);
        this.namespaces = namespaces;
        this.meanings = meanings;
        this.axes = axes;
        Set<String> taken = new HashSet<>(BEFORE);
        taken.addAll(AFTER);
        for (Axes.Use use : axes.uses()) {
            String name = use.name().name().replaceAll("[^A-Za-z0-9_-]", "");
            String column = name;
            for (int number = 2; !taken.add(column); number++) {
                column = name + number;
            }
            columns.put(use.name(), column);
        }
    }

    /** The column of each dimension. */
    Map<QName, String> columns() {
        return columns;
    }

    List<String> header() {
        List<String> header = new ArrayList<>(BEFORE);
        header.addAll(columns.values());
        header.addAll(AFTER);
        return header;
    }

    /** Namespaces that the rows have used. */
    Set<String> namespacesUsed() {
        return used;
    }

    String csv(List<RawFact> facts) {
        List<List<String>> rows = new ArrayList<>(facts.size());
        int number = 0;
        for (RawFact fact : facts) {
            number++;
            rows.add(row("f" + number, fact));
        }
        return CsvText.of(header(), rows);
    }

    private List<String> row(String id, RawFact fact) {
        Meaning meaning = Objects.requireNonNull(meanings.get(fact.concept()));
        List<String> row = new ArrayList<>();
        row.add(id);
        row.add(write(fact.concept()));
        row.add(write(
                new QName(fact.about().entity().scheme(), fact.about().entity().identifier())));
        row.add(periods.computeIfAbsent(
                fact.about().period(), any -> period(fact.about().period())));
        row.add(fact.unit().map(this::unit).orElse("#none"));
        row.add(fact.language().orElse("#none"));
        columns.keySet().forEach(dimension -> row.add(member(fact, dimension)));
        value(fact, meaning, row::add);
        row.add(Integer.toString(Math.max(1, fact.place().line())));
        row.add(english(meaning.labels()));
        row.add(column(fact));
        row.add(fact.printed());
        row.add(fact.restored().orElse(""));
        row.add("");
        row.add(fact.place().file() + fact.id().map(name -> "#" + name).orElse(""));
        return row;
    }

    private static String english(Labels labels) {
        return labels.in("en");
    }

    private void value(RawFact fact, Meaning meaning, Consumer<String> row) {
        if (fact.value() instanceof FactValue.Numeric number) {
            row.accept(number.amount().toPlainString());
            row.accept(!meaning.type().numeric() ? "" : number.decimals().toString());
        } else if (fact.value() instanceof FactValue.Text text) {
            row.accept(text(text.content(), meaning));
            row.accept("");
        } else {
            row.accept("#nil");
            row.accept("");
        }
    }

    /** A text that could be taken for something else is marked (xBRL-CSV 1.0, 3.1.9.1). */
    private String text(String content, Meaning meaning) {
        Concept.Type type = meaning.type();
        if (type == Concept.Type.BOOLEAN) {
            String trimmed = content.strip();
            return trimmed.equals("1") ? "true" : trimmed.equals("0") ? "false" : trimmed;
        }
        if (type == Concept.Type.DATE) {
            return content.strip();
        }
        if (type == Concept.Type.MEMBER) {
            return sourcePrefixes.read(content.strip()).map(this::write).orElse(content);
        }
        return content.isEmpty() ? "#empty" : content.startsWith("#") ? "#" + content : content;
    }

    private String member(RawFact fact, QName dimension) {
        Axis axis = fact.about().axes().get(dimension);
        if (axis == null || axes.isDefault(dimension, axis)) {
            return "#none";
        }
        if (axis instanceof Axis.Member member) {
            return write(member.name());
        }
        String value = ((Axis.Typed) axis).value();
        return value.isEmpty() ? "#empty" : value.startsWith("#") ? "#" + value : value;
    }

    private String column(RawFact fact) {
        StringBuilder words = new StringBuilder(periods.computeIfAbsent(
                fact.about().period(), any -> period(fact.about().period())));
        fact.about()
                .axes()
                .forEach((dimension, axis) -> words.append(", ")
                        .append(
                                axis instanceof Axis.Member member
                                        ? member.name().name()
                                        : ((Axis.Typed) axis).value()));
        String text = words.toString();
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    private static String period(Period period) {
        return period instanceof Period.Duration span ? span.first() + ".." + span.last() : period.last() + "@end";
    }

    private String unit(Unit unit) {
        String above =
                String.join("*", unit.numerators().stream().map(this::write).toList());
        if (unit.denominators().isEmpty()) {
            return above;
        }
        String below =
                String.join("*", unit.denominators().stream().map(this::write).toList());
        return bracketed(above) + "/" + bracketed(below);
    }

    private static String bracketed(String measures) {
        return measures.contains("*") ? "(" + measures + ")" : measures;
    }

    private String write(QName name) {
        used.add(name.namespace());
        return namespaces.prefix(name.namespace()) + ":" + name.name();
    }
}
