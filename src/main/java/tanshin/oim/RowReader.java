package tanshin.oim;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    static final String EMPTY = "#empty";

    private final Taxonomy taxonomy;
    private final Metadata metadata;
    private final String table;
    private final Metadata.Template template;
    private final RowDimensions dimensions;
    private final RowSyntax syntax;

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
        this.dimensions = new RowDimensions(taxonomy, metadata.prefixes(), template, problems);
        this.syntax = new RowSyntax(problems);
    }

    List<Fact> facts(CsvRow row) {
        List<Fact> facts = new ArrayList<>(1);
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
        Optional<Integer> line = syntax.line(row);
        Optional<String> printed = syntax.printed(row);
        return line.flatMap(number -> printed.map(token -> new Source(
                metadata.id(),
                table,
                row.cell("row"),
                row.cell("column"),
                token,
                filled(row, "restored"),
                filled(row, "damage"),
                filled(row, "note"),
                number)));
    }

    private static Optional<String> filled(CsvRow row, String column) {
        return Optional.of(row.cell(column)).filter(text -> !text.isEmpty());
    }

    private Optional<FactValue> value(
            CsvRow row, String column, Metadata.FactColumn definition, RowDimensions.About about) {
        String written = row.cell(column);
        if (written.equals(RowSyntax.NIL)) {
            return Optional.of(new FactValue.Nil());
        }
        if (!about.concept().type().numeric() && about.dimensions().measure().isEmpty()) {
            return text(row, column, RowDimensions.unmarked(written), about.concept());
        }
        Optional<BigDecimal> amount = syntax.number(row, column);
        Optional<Decimals> decimals = syntax.decimals(row, template, definition);
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
            syntax.problem(
                    row,
                    column,
                    RowSyntax.quoted(written) + " is no value of "
                            + metadata.prefixes().write(concept.name()) + ", which needs " + needs(concept.type())
                            + ".");
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

    /** Empty for a figure that only bounds what is meant; {@link Taxonomy#range} tells what it can mean. */
    private Optional<Interval> interval(FactValue value, RowDimensions.About about) {
        if (taxonomy.bound(about.dimensions()).isPresent()) {
            return Optional.empty();
        }
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
}
