package tanshin.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod.Span;

/**
 * A document as {@code taxonomy/reports/} declares it.
 *
 * @param format the file format that it is made in: {@code xlsx}, {@code pdf}, {@code html}
 * @param fileName without language and ending
 * @param perLanguage whether there is one file for each language, else one for all
 * @param onlyCumulative whether it exists only for spans that begin with the fiscal year
 * @param omitsEmpty whether rows, columns and tables are left out of which no figure is known; a form prints them all the same
 */
public record ReportDefinition(
        QName name,
        Labels title,
        String format,
        String fileName,
        boolean perLanguage,
        boolean onlyCumulative,
        boolean omitsEmpty,
        List<BlockDefinition> blocks) {

    /** A document that prints every row and column. */
    public ReportDefinition(
            QName name,
            Labels title,
            String format,
            String fileName,
            boolean perLanguage,
            boolean onlyCumulative,
            List<BlockDefinition> blocks) {
        this(name, title, format, fileName, perLanguage, onlyCumulative, false, blocks);
    }

    public ReportDefinition {
        blocks = List.copyOf(blocks);
    }

    /** The name of the file in a language: {@code fact-sheet.ja.pdf}, or {@code workbook.xlsx} for all. */
    public String fileName(String language) {
        return fileName + (perLanguage ? "." + language : "") + "." + format;
    }

    /** A table, a register or a chart. */
    public sealed interface BlockDefinition {
        QName name();
    }

    /**
     * A table: what its cells have in common, and what rows and columns add to that.
     *
     * @param part the part of the report that it stands in; tables of one part belong together, as on one sheet
     * @param common what holds for all cells
     * @param quotients columns that are computed from other columns, by their names
     * @param requires the row without whose figure a column is left out, such as the total of a classification that was given up
     * @param linesAsPrinted whether lines are left out that complete statements of the same days do not have
     * @param onlyWhereKnown whether a document is complete without it: it is left out where not one of its figures is known
     */
    public record TableDefinition(
            QName name,
            Labels title,
            Optional<Part> part,
            Line common,
            List<Line> columns,
            List<Line> rows,
            Optional<QName> requires,
            List<Labels> notes,
            Map<QName, Quotient> quotients,
            boolean linesAsPrinted,
            boolean onlyWhereKnown)
            implements BlockDefinition {

        /** A table that is there with all its lines, whether or not anything is known of them. */
        public TableDefinition(
                QName name,
                Labels title,
                Optional<Part> part,
                Line common,
                List<Line> columns,
                List<Line> rows,
                Optional<QName> requires,
                List<Labels> notes,
                Map<QName, Quotient> quotients) {
            this(name, title, part, common, columns, rows, requires, notes, quotients, false, false);
        }

        public TableDefinition {
            quotients = Map.copyOf(quotients);
        }

        /** A table that no document declares. */
        public static TableDefinition of(QName name, Line common, List<Line> columns, List<Line> rows) {
            return new TableDefinition(
                    name,
                    Labels.same(""),
                    Optional.empty(),
                    common,
                    columns,
                    rows,
                    Optional.empty(),
                    List.of(),
                    Map.of());
        }

        /** The same rows with other columns, and no notes. */
        public TableDefinition with(Line otherCommon, List<Line> otherColumns) {
            return new TableDefinition(
                    name, title, part, otherCommon, otherColumns, rows, Optional.empty(), List.of(), Map.of());
        }
    }

    /**
     * A column that shows one column's amounts over another's.
     *
     * @param name its own
     * @param dividend the column whose amounts are divided
     * @param divisor the column whose amounts they are divided by
     */
    public record Quotient(QName name, QName dividend, QName divisor) {}

    /**
     * A table that lists what the taxonomy or the ledger knows, a row each, instead of figures by concept and period.
     *
     * @param part the part of the report that it stands in
     */
    public record RegisterDefinition(
            QName name, Labels title, Optional<Part> part, Register register, List<Labels> notes)
            implements BlockDefinition {}

    /** What a register lists. */
    public enum Register {
        /** The part held of each company of the group, by kind, and what it was before. */
        HOLDINGS,
        /** The companies of the group, by kind: the part last known to be held of each, and what it does. */
        COMPANIES,
        /** The prints that cannot be right. */
        FINDINGS,
        /** What the last filing states otherwise than those before it. */
        CHANGES,
        /** The filings that everything comes from. */
        SOURCES
    }

    /**
     * A picture of a table.
     *
     * @param table what is drawn; it need not be printed in the report
     */
    public record ChartDefinition(QName name, Labels title, Optional<Part> part, TableDefinition table, Chart.Kind kind)
            implements BlockDefinition {}

    /**
     * A row or a column, or a heading over several: what it adds to the dimensions of its cells, and how it looks.
     *
     * @param label its own words, with day patterns as in {@link tanshin.taxonomy.SpanNames}; else they come from what it adds
     * @param opening whether balances are those at the start of the period instead of its end
     * @param expands the member whose partition is shown in its place, part by part
     * @param wholeLast whether an expanded whole stands below its parts
     * @param lines the lines under it
     * @param onlyFor the spans whose documents have it; empty for all
     * @param onlyWhereKnown whether it is left out where none of its figures is known
     */
    public record Line(
            QName name,
            Optional<Labels> label,
            Optional<QName> concept,
            Optional<QName> measure,
            List<QName> members,
            Optional<RelativePeriod> period,
            boolean opening,
            Optional<QName> unit,
            Optional<AmountStyle> amounts,
            boolean negated,
            boolean dashWhereReported,
            Row.Emphasis emphasis,
            Optional<QName> expands,
            boolean wholeLast,
            List<Line> lines,
            Set<Span> onlyFor,
            boolean onlyWhereKnown) {

        /** A line that documents of all spans have, whether or not anything is known of it. */
        public Line(
                QName name,
                Optional<Labels> label,
                Optional<QName> concept,
                Optional<QName> measure,
                List<QName> members,
                Optional<RelativePeriod> period,
                boolean opening,
                Optional<QName> unit,
                Optional<AmountStyle> amounts,
                boolean negated,
                boolean dashWhereReported,
                Row.Emphasis emphasis,
                Optional<QName> expands,
                boolean wholeLast,
                List<Line> lines) {
            this(
                    name,
                    label,
                    concept,
                    measure,
                    members,
                    period,
                    opening,
                    unit,
                    amounts,
                    negated,
                    dashWhereReported,
                    emphasis,
                    expands,
                    wholeLast,
                    lines,
                    Set.of(),
                    false);
        }

        public Line {
            members = List.copyOf(members);
            lines = List.copyOf(lines);
            onlyFor = Set.copyOf(onlyFor);
        }

        /** Whether documents about such a span have it. */
        boolean standsIn(Span span) {
            return onlyFor.isEmpty() || onlyFor.contains(span);
        }

        /** The same line for another period. */
        Line at(RelativePeriod other) {
            return new Line(
                    name,
                    label,
                    concept,
                    measure,
                    members,
                    Optional.of(other),
                    opening,
                    unit,
                    amounts,
                    negated,
                    dashWhereReported,
                    emphasis,
                    expands,
                    wholeLast,
                    lines,
                    onlyFor,
                    onlyWhereKnown);
        }
    }
}
