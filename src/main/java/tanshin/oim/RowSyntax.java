package tanshin.oim;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tanshin.fact.Decimals;
import tanshin.fact.InputProblem;
import tanshin.fact.Period;

/** What can be said about a row without a taxonomy: whether its periods, numbers and places are any. */
final class RowSyntax {

    static final String NONE = "#none";
    static final String NIL = "#nil";

    /** The longest number; a quadrillion yen has 16 digits. */
    private static final int LONGEST = 60;

    private static final Pattern LINE = Pattern.compile("0*[1-9]\\d{0,8}");
    private static final Pattern DECIMALS = Pattern.compile("-?\\d{1,3}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final List<InputProblem> problems;

    RowSyntax(List<InputProblem> problems) {
        this.problems = problems;
    }

    /** Everything of a row that needs no taxonomy. A cell with decimals beside it holds a number. */
    void check(CsvRow row, Metadata.Template template) {
        template.facts().forEach((column, definition) -> {
            String value = row.cell(column);
            if (!value.isEmpty()) {
                period(row, template, definition);
                line(row);
                printed(row);
                if (!value.equals(NIL) && !resolve(row, definition.decimals()).isEmpty()) {
                    decimals(row, template, definition);
                    number(row, column);
                }
            }
        });
    }

    /** A text in quotation marks; a long one cut. */
    static String quoted(String text) {
        return "\"" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "\"";
    }

    /** A value of the template: itself, or what stands in the column that it names. */
    static String resolve(CsvRow row, Metadata.Written value) {
        return value.text().startsWith("$") ? row.cell(value.text().substring(1)) : value.text();
    }

    /** A problem with a value of the template: in the row if that has it, else where the template has it, once for all rows. */
    void problem(CsvRow row, Metadata.Template template, Metadata.Written value, String message) {
        if (value.text().startsWith("$")) {
            problem(row, value.text().substring(1), message);
        } else {
            problem(template, value, message);
        }
    }

    /** A problem with the template itself. */
    void problem(Metadata.Template template, Metadata.Written value, String message) {
        problems.add(new InputProblem(
                template.file(), value.place().line(), value.place().column(), message));
    }

    /** A problem with a cell; none if the whole column is missing, which is told already. */
    void problem(CsvRow row, String column, String message) {
        if (row.has(column)) {
            problems.add(row.problem(column, message));
        }
    }

    Optional<Period> period(CsvRow row, Metadata.Template template, Metadata.FactColumn definition) {
        Metadata.Written value = definition.dimension("period");
        String written = resolve(row, value);
        try {
            return Optional.of(Periods.read(written));
        } catch (DateTimeException | IllegalArgumentException e) {
            problem(
                    row,
                    template,
                    value,
                    quoted(written)
                            + " is no period. Write 2008-04-01..2008-12-31 for a span, 2008-12-31@end for a balance.");
            return Optional.empty();
        }
    }

    /** The line of the source text that a fact was printed on. */
    Optional<Integer> line(CsvRow row) {
        String written = row.cell("line");
        if (!LINE.matcher(written).matches()) {
            problem(
                    row,
                    "line",
                    quoted(written)
                            + " is no line of the source text; every fact names the line that it was printed on, counted from 1.");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(written));
    }

    /** The token that a fact was printed as. */
    Optional<String> printed(CsvRow row) {
        if (row.cell("printed").isEmpty()) {
            problem(row, "printed", "The printed token is missing; write it as it stands in the source.");
            return Optional.empty();
        }
        return Optional.of(row.cell("printed"));
    }

    Optional<BigDecimal> number(CsvRow row, String column) {
        String written = row.cell(column);
        if (NUMBER.matcher(written).matches() && written.length() <= LONGEST) {
            return Optional.of(new BigDecimal(written));
        }
        problem(
                row,
                column,
                written.length() > LONGEST
                        ? "A number of " + written.length() + " characters is too long; " + LONGEST + " are enough."
                        : quoted(written)
                                + " is no number; write digits without grouping, a point for decimals and a minus, or #nil.");
        return Optional.empty();
    }

    Optional<Decimals> decimals(CsvRow row, Metadata.Template template, Metadata.FactColumn definition) {
        String written = resolve(row, definition.decimals());
        if (written.equals(NONE) || written.equals("INF")) {
            return Optional.of(Decimals.EXACT);
        }
        if (!DECIMALS.matcher(written).matches()) {
            problem(
                    row,
                    template,
                    definition.decimals(),
                    quoted(written) + " is no number of decimals; write -6 for millions, 2 for hundredths.");
            return Optional.empty();
        }
        return Optional.of(new Decimals(Integer.parseInt(written)));
    }
}
