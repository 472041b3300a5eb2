package tanshin.oim;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tanshin.fact.Decimals;
import tanshin.fact.Dimensions;
import tanshin.fact.EntityId;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.InputProblem;
import tanshin.fact.Interval;
import tanshin.fact.Origin;
import tanshin.fact.Period;
import tanshin.fact.Printing;
import tanshin.fact.QName;
import tanshin.fact.Source;
import tanshin.fact.Unit;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Dimension;
import tanshin.taxonomy.Taxonomy;

/** Makes the facts of a CSV row. Whatever is wrong with the row is a problem at its cell; then the row makes no fact. */
final class RowReader {

    private static final String NONE = "#none";
    private static final String NIL = "#nil";
    private static final String EMPTY = "#empty";
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+)(\\.\\d+)?");

    private final Taxonomy taxonomy;
    private final Metadata metadata;
    private final String table;
    private final Metadata.Template template;
    private final List<InputProblem> problems;

    RowReader(
            Taxonomy taxonomy,
            Metadata metadata,
            String table,
            Metadata.Template template,
            List<InputProblem> problems) {
        this.taxonomy = taxonomy;
        this.metadata = metadata;
        this.table = table;
        this.template = template;
        this.problems = problems;
    }

    List<Fact> facts(CsvRow row) {
        List<Fact> facts = new ArrayList<>();
        template.facts().forEach((column, definition) -> {
            if (!row.cell(column).isEmpty()) {
                fact(row, column, definition).ifPresent(facts::add);
            }
        });
        return facts;
    }

    private Optional<Fact> fact(CsvRow row, String column, Metadata.FactColumn definition) {
        int before = problems.size();
        Optional<Named> concept = concept(row, definition);
        Optional<Period> period = period(row, definition);
        Optional<Unit> unit = unit(row, definition);
        Optional<EntityId> entity = entity(row, definition);
        SortedMap<QName, QName> members = members(row, definition);
        Optional<Source> source = source(row);
        if (concept.isEmpty() || period.isEmpty() || entity.isEmpty() || source.isEmpty() || problems.size() > before) {
            return Optional.empty();
        }
        checkPeriodType(row, definition, concept.get(), period.get());
        Dimensions dimensions = new Dimensions(
                concept.get().concept().name(), concept.get().measure(), entity.get(), period.get(), unit, members);
        Optional<FactValue> value = value(row, column, definition, concept.get());
        if (value.isEmpty() || problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Fact(
                id(row, column),
                dimensions,
                value.get(),
                interval(value.get(), concept.get()),
                new Origin.Reported(source.get())));
    }

    /** Where a row is a fact, {@code r05_c2} names printed row and column; where it holds several, the column's name follows. */
    private String id(CsvRow row, String column) {
        String rowId = row.cell(template.rowId()).replace('_', '.');
        String suffix = template.facts().size() == 1 ? "" : "." + column;
        return metadata.id().text() + "/" + table + "." + rowId + suffix;
    }

    private record Named(Concept concept, Optional<QName> measure) {}

    private Optional<Named> concept(CsvRow row, Metadata.FactColumn definition) {
        String written = resolve(row, definition, "concept");
        Optional<Named> found = metadata.prefixes().read(written).flatMap(this::conceptAndMeasure);
        if (found.isEmpty()) {
            problem(
                    row,
                    definition,
                    "concept",
                    "\"" + written + "\" is no concept of the taxonomy, nor a concept and a measure"
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

    private Optional<Period> period(CsvRow row, Metadata.FactColumn definition) {
        String written = resolve(row, definition, "period");
        try {
            return Optional.of(Periods.read(written));
        } catch (DateTimeException | IllegalArgumentException e) {
            problem(
                    row,
                    definition,
                    "period",
                    "\"" + written
                            + "\" is no period. Write 2008-04-01..2008-12-31 for a span, 2008-12-31@end for a balance.");
            return Optional.empty();
        }
    }

    private void checkPeriodType(CsvRow row, Metadata.FactColumn definition, Named named, Period period) {
        if (named.concept().instant() != (period instanceof Period.Instant)) {
            problem(
                    row,
                    definition,
                    "period",
                    metadata.prefixes().write(named.concept().name())
                            + (named.concept().instant()
                                    ? " is a balance and needs a day"
                                    : " is a flow and needs a span")
                            + " (xbrl.4.7.2).");
        }
    }

    private Optional<Unit> unit(CsvRow row, Metadata.FactColumn definition) {
        String written = resolve(row, definition, "unit");
        if (written.isEmpty() || written.equals(NONE)) {
            return Optional.empty();
        }
        String[] sides = written.split("/", -1);
        List<List<QName>> names = new ArrayList<>();
        for (String side : sides) {
            List<QName> measures = new ArrayList<>();
            for (String measure : side.replace("(", "").replace(")", "").split("\\*", -1)) {
                metadata.prefixes().read(measure).ifPresent(measures::add);
            }
            names.add(measures);
        }
        boolean understood = sides.length <= 2 && names.stream().noneMatch(List::isEmpty);
        if (!understood || names.stream().flatMap(List::stream).anyMatch(name -> !isUnit(name))) {
            problem(
                    row,
                    definition,
                    "unit",
                    "\"" + written
                            + "\" is no unit that the taxonomy knows. Write iso4217:JPY, iso4217:JPY/xbrli:shares, or #none for a pure number.");
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
        Optional<EntityId> entity =
                metadata.prefixes().read(written).map(name -> new EntityId(name.namespace(), name.name()));
        if (entity.isEmpty()) {
            problem(row, definition, "entity", "\"" + written + "\" is no entity such as sicc:37740.");
        }
        return entity;
    }

    private SortedMap<QName, QName> members(CsvRow row, Metadata.FactColumn definition) {
        SortedMap<QName, QName> members = new TreeMap<>();
        for (Map.Entry<String, String> entry : definition.dimensions().entrySet()) {
            if (entry.getKey().contains(":")) {
                String written = resolve(row, definition, entry.getKey());
                if (!written.isEmpty() && !written.equals(NONE)) {
                    member(row, definition, entry.getKey(), written, members);
                }
            }
        }
        return members;
    }

    private void member(
            CsvRow row, Metadata.FactColumn definition, String axis, String written, SortedMap<QName, QName> members) {
        Optional<Dimension> dimension = metadata.prefixes().read(axis).flatMap(taxonomy::dimension);
        Optional<QName> member = metadata.prefixes()
                .read(written)
                .filter(name -> taxonomy.member(name).isPresent());
        if (dimension.isEmpty()) {
            problem(row, definition, axis, "\"" + axis + "\" is no dimension of the taxonomy.");
        } else if (member.isEmpty()
                || !taxonomy.member(member.get())
                        .orElseThrow()
                        .dimension()
                        .equals(dimension.get().name())) {
            problem(row, definition, axis, "\"" + written + "\" is no member of " + axis + ".");
        } else if (member.get().equals(dimension.get().defaultMember())) {
            problem(
                    row,
                    definition,
                    axis,
                    "\"" + written + "\" is the default of " + axis
                            + " and is not written; leave the cell empty (xbrldie:DefaultValueUsedInInstanceError).");
        } else {
            members.put(dimension.get().name(), member.get());
        }
    }

    private Optional<Source> source(CsvRow row) {
        Optional<BigDecimal> line = number(row.cell("line"));
        if (line.isEmpty() || line.get().signum() <= 0) {
            problems.add(
                    row.problem(
                            "line",
                            "\"" + row.cell("line")
                                    + "\" is no line of the source text; every fact names the line that it was printed on, counted from 1."));
            return Optional.empty();
        }
        if (row.cell("printed").isEmpty()) {
            problems.add(row.problem("printed", "The printed token is missing; write it as it stands in the source."));
            return Optional.empty();
        }
        return Optional.of(new Source(
                metadata.id(),
                table,
                row.cell("row"),
                row.cell("column"),
                row.cell("printed"),
                filled(row, "restored"),
                filled(row, "damage"),
                filled(row, "note"),
                line.get().intValue()));
    }

    private static Optional<String> filled(CsvRow row, String column) {
        return Optional.of(row.cell(column)).filter(text -> !text.isEmpty());
    }

    private Optional<FactValue> value(CsvRow row, String column, Metadata.FactColumn definition, Named named) {
        String written = row.cell(column);
        if (written.equals(NIL)) {
            return Optional.of(new FactValue.Nil());
        }
        if (!named.concept().type().numeric() && named.measure().isEmpty()) {
            return text(row, column, written.equals(EMPTY) ? "" : written, named.concept());
        }
        Optional<BigDecimal> amount = number(written);
        Optional<Decimals> decimals = decimals(row, definition);
        if (amount.isEmpty()) {
            problems.add(
                    row.problem(
                            column,
                            "\"" + written
                                    + "\" is no number; write digits without grouping, a point for decimals and a minus, or #nil."));
        }
        return amount.isPresent() && decimals.isPresent()
                ? Optional.of(new FactValue.Numeric(amount.get(), decimals.get()))
                : Optional.empty();
    }

    private Optional<FactValue> text(CsvRow row, String column, String written, Concept concept) {
        boolean fits = switch (concept.type()) {
            case BOOLEAN -> written.equals("true") || written.equals("false");
            case DATE -> isDate(written);
            case MEMBER ->
                metadata.prefixes().read(written).filter(taxonomy::knows).isPresent();
            default -> true;
        };
        if (!fits) {
            problems.add(row.problem(
                    column,
                    "\"" + written + "\" is no value of " + metadata.prefixes().write(concept.name()) + ", which needs "
                            + needs(concept.type()) + "."));
            return Optional.empty();
        }
        return Optional.of(new FactValue.Text(written));
    }

    private static String needs(Concept.Type type) {
        return switch (type) {
            case BOOLEAN -> "true or false";
            case DATE -> "a day such as 2009-02-12";
            default -> "the name of an individual of the taxonomy";
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Optional<Decimals> decimals(CsvRow row, Metadata.FactColumn definition) {
        String written = definition.decimals().startsWith("$")
                ? row.cell(definition.decimals().substring(1))
                : definition.decimals();
        if (written.equals(NONE) || written.equals("INF")) {
            return Optional.of(Decimals.EXACT);
        }
        if (!written.matches("-?\\d{1,3}")) {
            problems.add(row.problem(
                    definition.decimals().replace("$", ""),
                    "\"" + written + "\" is no number of decimals; write -6 for millions, 2 for hundredths."));
            return Optional.empty();
        }
        return Optional.of(new Decimals(Integer.parseInt(written)));
    }

    private Optional<Interval> interval(FactValue value, Named named) {
        if (value instanceof FactValue.Numeric numeric
                && named.measure().isEmpty()
                && named.concept().counts(numeric.decimals())) {
            return Optional.of(Interval.point(numeric.amount()));
        }
        Printing printing = metadata.printing().getOrDefault(table, Printing.FORCED);
        return value instanceof FactValue.Numeric numeric
                ? Optional.of(
                        printing.meaning(numeric.amount(), numeric.decimals().ulp()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() && text.length() <= 60
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** The value of a dimension for the row: itself, or what stands in the column that it names. */
    private static String resolve(CsvRow row, Metadata.FactColumn definition, String dimension) {
        String value = definition.dimensions().getOrDefault(dimension, "");
        return value.startsWith("$") ? row.cell(value.substring(1)) : value;
    }

    private void problem(CsvRow row, Metadata.FactColumn definition, String dimension, String message) {
        String value = definition.dimensions().getOrDefault(dimension, "");
        problems.add(row.problem(value.replace("$", ""), message));
    }
}
