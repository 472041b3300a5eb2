package tanshin.oim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.Dimensions;
import tanshin.fact.EntityId;
import tanshin.fact.InputProblem;
import tanshin.fact.Period;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Member;
import tanshin.taxonomy.Taxonomy;

/** Reads what the facts of a row are about. Whatever the taxonomy does not know is a problem at its cell. */
final class RowDimensions {

    private final Taxonomy taxonomy;
    private final Prefixes prefixes;
    private final Metadata.Template template;
    private final List<InputProblem> problems;
    private final RowSyntax syntax;

    /** Concepts, and all else that facts are about, by what is written: the rows of a table mostly repeat it. */
    private final Map<String, Named> concepts = new HashMap<>();

    private final Map<List<String>, Dimensions> others = new HashMap<>();

    RowDimensions(Taxonomy taxonomy, Prefixes prefixes, Metadata.Template template, List<InputProblem> problems) {
        this.taxonomy = taxonomy;
        this.prefixes = prefixes;
        this.template = template;
        this.problems = problems;
        this.syntax = new RowSyntax(problems);
    }

    /** What a fact is about, with the concept at hand. */
    record About(Concept concept, Dimensions dimensions) {}

    /** What the fact in a column of the row is about; empty after a problem. */
    Optional<About> read(CsvRow row, Metadata.FactColumn definition) {
        List<String> written = others(row, definition);
        Named before = concepts.get(resolve(row, definition, "concept"));
        Dimensions alike = others.get(written);
        if (before == null || alike == null || before.measure().isPresent()) {
            return readAll(row, definition, written);
        }
        checkPeriodType(row, definition, before, alike.period());
        return Optional.of(
                new About(before.concept(), alike.withConcept(before.concept().name())));
    }

    /** Everything but the concept, as it is written. */
    private static List<String> others(CsvRow row, Metadata.FactColumn definition) {
        List<String> written = new ArrayList<>(2 * definition.dimensions().size());
        definition.dimensions().forEach((dimension, value) -> {
            if (!dimension.equals("concept")) {
                written.add(dimension);
                written.add(RowSyntax.resolve(row, value));
            }
        });
        return written;
    }

    private Optional<About> readAll(CsvRow row, Metadata.FactColumn definition, List<String> written) {
        int before = problems.size();
        Optional<Named> concept = concept(row, definition);
        Optional<Period> period = syntax.period(row, template, definition);
        Optional<Unit> unit = unit(row, definition);
        Optional<EntityId> entity = entity(row, definition);
        SortedMap<QName, QName> members = members(row, definition);
        if (concept.isEmpty() || period.isEmpty() || entity.isEmpty() || problems.size() > before) {
            return Optional.empty();
        }
        Named named = concept.get();
        checkPeriodType(row, definition, named, period.get());
        Dimensions dimensions =
                new Dimensions(named.concept().name(), named.measure(), entity.get(), period.get(), unit, members);
        concepts.put(resolve(row, definition, "concept"), named);
        if (named.measure().isEmpty()) {
            others.put(written, dimensions);
        }
        return Optional.of(new About(named.concept(), dimensions));
    }

    private record Named(Concept concept, Optional<QName> measure) {}

    private Optional<Named> concept(CsvRow row, Metadata.FactColumn definition) {
        String written = resolve(row, definition, "concept");
        Optional<Named> found = prefixes.read(written).flatMap(this::conceptAndMeasure);
        if (found.isEmpty()) {
            problem(
                    row,
                    definition,
                    "concept",
                    quoted(written) + " is no concept of the taxonomy, nor a concept and a measure"
                            + " joined by _. Correct the name, or add the concept to taxonomy/concepts/.");
        }
        return found;
    }

    private Optional<Named> conceptAndMeasure(QName name) {
        Optional<Concept> whole = taxonomy.concept(name);
        if (whole.isPresent()) {
            return whole.map(concept -> new Named(concept, Optional.empty()));
        }
        int joint = name.name().lastIndexOf('_');
        if (joint < 0) {
            return Optional.empty();
        }
        String measure = name.name().substring(joint + 1);
        return taxonomy.concept(name.withName(name.name().substring(0, joint)))
                .flatMap(concept -> taxonomy.measures().stream()
                        .filter(candidate -> candidate.name().name().equals(measure))
                        .findFirst()
                        .map(found -> new Named(concept, Optional.of(found.name()))));
    }

    private void checkPeriodType(CsvRow row, Metadata.FactColumn definition, Named named, Period period) {
        if (named.concept().instant() != (period instanceof Period.Instant)) {
            problem(
                    row,
                    definition,
                    "period",
                    prefixes.write(named.concept().name())
                            + (named.concept().instant()
                                    ? " is a balance and needs a day"
                                    : " is a flow and needs a span")
                            + " (xbrl.4.7.2).");
        }
    }

    private Optional<Unit> unit(CsvRow row, Metadata.FactColumn definition) {
        String written = resolve(row, definition, "unit");
        if (written.isEmpty() || written.equals(RowSyntax.NONE)) {
            return Optional.empty();
        }
        String[] sides = written.split("/", -1);
        List<List<QName>> names = new ArrayList<>();
        for (String side : sides) {
            List<QName> measures = new ArrayList<>();
            for (String measure : side.replace("(", "").replace(")", "").split("\\*", -1)) {
                prefixes.read(measure).ifPresent(measures::add);
            }
            names.add(measures);
        }
        boolean understood = sides.length <= 2 && names.stream().noneMatch(List::isEmpty);
        if (!understood || names.stream().flatMap(List::stream).anyMatch(name -> !isUnit(name))) {
            problem(
                    row,
                    definition,
                    "unit",
                    quoted(written)
                            + " is no unit that the taxonomy knows. Write iso4217:JPY, iso4217:JPY/xbrli:shares, or #none for a pure number.");
            return Optional.empty();
        }
        return Optional.of(new Unit(names.get(0), sides.length == 2 ? names.get(1) : List.of()));
    }

    private boolean isUnit(QName name) {
        return (name.namespace().equals(Unit.ISO4217) && name.name().matches("[A-Z]{3}"))
                || name.namespace().equals(Unit.XBRLI)
                || taxonomy.knows(name);
    }

    private Optional<EntityId> entity(CsvRow row, Metadata.FactColumn definition) {
        String written = resolve(row, definition, "entity");
        Optional<EntityId> entity = prefixes.read(written).map(name -> new EntityId(name.namespace(), name.name()));
        boolean known = entity.map(id ->
                        taxonomy.entities().stream().anyMatch(any -> any.id().equals(id)))
                .orElse(false);
        if (!known) {
            problem(
                    row,
                    definition,
                    "entity",
                    quoted(written) + " is no entity that the taxonomy knows, such as sicc:37740; a new"
                            + " one is stated as group/iij.ttl does.");
        }
        return entity.filter(id -> known);
    }

    private SortedMap<QName, QName> members(CsvRow row, Metadata.FactColumn definition) {
        SortedMap<QName, QName> members = new TreeMap<>();
        for (Map.Entry<String, Metadata.Written> entry : definition.dimensions().entrySet()) {
            if (entry.getKey().contains(":")) {
                String written = resolve(row, definition, entry.getKey());
                if (!written.isEmpty() && !written.equals(RowSyntax.NONE)) {
                    member(row, definition, entry.getKey(), written, members);
                }
            }
        }
        return members;
    }

    private void member(
            CsvRow row, Metadata.FactColumn definition, String axis, String written, SortedMap<QName, QName> members) {
        Optional<Dimension> dimension = prefixes.read(axis).flatMap(taxonomy::dimension);
        Optional<Member> member = prefixes.read(written).flatMap(taxonomy::member);
        if (dimension.isEmpty()) {
            syntax.problem(template, definition.dimension(axis), quoted(axis) + " is no dimension of the taxonomy.");
        } else if (dimension.get().typed()) {
            members.put(dimension.get().name(), dimension.get().valued(unmarked(written)));
        } else if (member.isEmpty()
                || !member.get().dimensions().contains(dimension.get().name())) {
            problem(row, definition, axis, quoted(written) + " is no member of " + axis + ".");
        } else if (member.get().name().equals(dimension.get().defaultMember())) {
            problem(
                    row,
                    definition,
                    axis,
                    quoted(written) + " is the default of " + axis
                            + " and is not written; leave the cell empty (xbrldie:DefaultValueUsedInInstanceError).");
        } else {
            members.put(dimension.get().name(), member.get().name());
        }
    }

    /** A text whose first character could be taken for a special value is marked by one more (xBRL-CSV 1.0, 3.1.9.1). */
    static String unmarked(String written) {
        return written.equals("#empty") ? "" : written.startsWith("##") ? written.substring(1) : written;
    }

    /** The value of a dimension for the row: itself, or what stands in the column that it names. */
    private static String resolve(CsvRow row, Metadata.FactColumn definition, String dimension) {
        return RowSyntax.resolve(row, definition.dimension(dimension));
    }

    private void problem(CsvRow row, Metadata.FactColumn definition, String dimension, String message) {
        syntax.problem(row, template, definition.dimension(dimension), message);
    }

    private static String quoted(String text) {
        return RowSyntax.quoted(text);
    }
}
