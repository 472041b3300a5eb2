package tanshin.oim;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tanshin.fact.Decimals;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.InputProblem;
import tanshin.fact.Interval;
import tanshin.fact.Origin;
import tanshin.fact.Printing;
import tanshin.fact.Source;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Taxonomy;

/** Makes the facts of a CSV row. Whatever is wrong with the row is a problem at its cell; then the row makes no fact. */
final class RowReader {

    private static final String NIL = "#nil";
    private static final String EMPTY = "#empty";
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+)(\\.\\d+)?");

    private final Taxonomy taxonomy;
    private final Metadata metadata;
    private final String table;
    private final Metadata.Template template;
    private final List<InputProblem> problems;
    private final RowDimensions dimensions;

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
        this.dimensions = new RowDimensions(taxonomy, metadata.prefixes(), problems);
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
        Optional<RowDimensions.About> about = dimensions.read(row, definition);
        Optional<Source> source = source(row);
        if (about.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return value(row, column, definition, about.get())
                .map(value -> new Fact(
                        id(row, column),
                        about.get().dimensions(),
                        value,
                        interval(value, about.get()),
                        new Origin.Reported(source.get())));
    }

    /** Where a row is a fact, {@code r05_c2} names printed row and column; where it holds several, the column's name follows. */
    private String id(CsvRow row, String column) {
        String rowId = row.cell(template.rowId()).replace('_', '.');
        String suffix = template.facts().size() == 1 ? "" : "." + column;
        return metadata.id().text() + "/" + table + "." + rowId + suffix;
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

    private Optional<FactValue> value(
            CsvRow row, String column, Metadata.FactColumn definition, RowDimensions.About about) {
        String written = row.cell(column);
        if (written.equals(NIL)) {
            return Optional.of(new FactValue.Nil());
        }
        if (!about.concept().type().numeric() && about.dimensions().measure().isEmpty()) {
            return text(row, column, written.equals(EMPTY) ? "" : written, about.concept());
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
        if (written.equals(RowDimensions.NONE) || written.equals("INF")) {
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

    private Optional<Interval> interval(FactValue value, RowDimensions.About about) {
        if (value instanceof FactValue.Numeric numeric
                && about.dimensions().measure().isEmpty()
                && about.concept().counts(numeric.decimals())) {
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
}
