package tanshin.serve;

import java.util.List;
import java.util.Optional;
import tanshin.fact.QName;
import tanshin.report.AmountStyle;
import tanshin.report.RelativePeriod;
import tanshin.report.ReportDefinition.Line;
import tanshin.report.ReportDefinition.TableDefinition;
import tanshin.report.Row;

/** Lines of tables that no document declares. */
final class Lines {

    private static final QName NAMELESS = new QName("https://w3id.org/tanshin/report/line/", "Explored");

    private Lines() {}

    /** A concept's figures under the members of a hierarchy. */
    static TableDefinition table(
            QName concept, List<Hierarchy.Node> members, List<Line> columns, Optional<AmountStyle> amounts) {
        return TableDefinition.of(
                NAMELESS,
                common(Optional.of(concept), amounts),
                columns,
                members.stream().map(node -> member(concept, node)).toList());
    }

    /** A document's table with other columns. */
    static TableDefinition table(TableDefinition declared, List<Line> columns, Optional<AmountStyle> amounts) {
        Line common = declared.common();
        Line written = new Line(
                common.name(),
                common.label(),
                common.concept(),
                common.measure(),
                common.members(),
                common.period(),
                common.opening(),
                common.unit(),
                amounts.or(common::amounts),
                common.negated(),
                common.dashWhereReported(),
                common.emphasis(),
                common.expands(),
                common.wholeLast(),
                common.lines());
        return declared.with(written, columns);
    }

    /** The column of the period's figures, and beside it that of a measure of them. */
    static List<Line> columns(Optional<QName> measure) {
        return measure.map(beside -> List.of(column(Optional.empty()), column(measure)))
                .orElseGet(() -> List.of(column(Optional.empty())));
    }

    private static Line column(Optional<QName> measure) {
        return line(
                Optional.empty(), measure, List.of(), Optional.of(RelativePeriod.CURRENT), Optional.empty(), List.of());
    }

    private static Line common(Optional<QName> concept, Optional<AmountStyle> amounts) {
        return line(concept, Optional.empty(), List.of(), Optional.empty(), amounts, List.of());
    }

    /** The concept stands on the row, where it says how its figures are written. */
    private static Line member(QName concept, Hierarchy.Node node) {
        return line(
                Optional.of(concept),
                Optional.empty(),
                List.of(node.member()),
                Optional.empty(),
                Optional.empty(),
                node.parts().stream().map(part -> member(concept, part)).toList());
    }

    private static Line line(
            Optional<QName> concept,
            Optional<QName> measure,
            List<QName> members,
            Optional<RelativePeriod> period,
            Optional<AmountStyle> amounts,
            List<Line> lines) {
        return new Line(
                NAMELESS,
                Optional.empty(),
                concept,
                measure,
                members,
                period,
                false,
                Optional.empty(),
                amounts,
                false,
                false,
                Row.Emphasis.NONE,
                Optional.empty(),
                false,
                lines);
    }
}
