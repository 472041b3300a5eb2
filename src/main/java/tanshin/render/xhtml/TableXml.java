package tanshin.render.xhtml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tanshin.fact.Labels;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Column;
import tanshin.report.Row;
import tanshin.report.Table;

/** Writes the tables of a report: a {@code grid}, or a {@code list} of labels and their words where no heading is needed. */
final class TableXml {

    private final XMLStreamWriter xml;
    private final String language;
    private final PageWords words;
    private final CellXml cells;

    TableXml(XMLStreamWriter xml, String language, PageWords words, Map<CellRef, PageGap> gaps, Optional<TagXml> tags) {
        this.xml = xml;
        this.language = language;
        this.words = words;
        this.cells = new CellXml(xml, language, words, gaps, tags);
    }

    void write(Table table) throws XMLStreamException {
        HeadingGrid headings = HeadingGrid.of(table.columns(), language);
        xml.writeStartElement("table");
        xml.writeAttribute("id", table.name().name());
        xml.writeAttribute("kind", isList(table, headings) ? "list" : "grid");
        if (table.part().isPresent()) {
            xml.writeStartElement("part");
            xml.writeAttribute("id", table.part().get().name().name());
            xml.writeCharacters(table.part().get().labels().in(language));
            xml.writeEndElement();
        }
        text("title", table.title());
        unit(table.unit());
        columns(table, headings);
        for (int row = 0; row < table.rows().size(); row++) {
            row(table, row);
        }
        for (Labels note : table.notes()) {
            text("note", note);
        }
        xml.writeEndElement();
    }

    private boolean isList(Table table, HeadingGrid headings) {
        return !table.columns().isEmpty()
                && headings.lines().isEmpty()
                && table.columns().stream().noneMatch(this::statesUnit)
                && table.rows().stream().flatMap(row -> row.cells().stream()).noneMatch(Cell.Amount.class::isInstance);
    }

    private void unit(Labels unit) throws XMLStreamException {
        if (!unit.in(language).isBlank()) {
            xml.writeStartElement("unit");
            xml.writeAttribute("label", words.text("unit"));
            xml.writeCharacters(unit.in(language));
            xml.writeEndElement();
        }
    }

    /** The groups of columns, then the lines of headings, the units being the last of them. */
    private void columns(Table table, HeadingGrid grid) throws XMLStreamException {
        xml.writeStartElement("columns");
        xml.writeAttribute("count", Integer.toString(table.columns().size()));
        for (int size : grid.groups()) {
            xml.writeStartElement("group");
            xml.writeAttribute("columns", Integer.toString(size));
            xml.writeEndElement();
        }
        boolean units = table.columns().stream().anyMatch(this::statesUnit);
        for (int line = 0; line < grid.lines().size(); line++) {
            xml.writeStartElement("headings");
            if (line == 0) {
                corner(grid.lines().size() + (units ? 1 : 0));
            }
            for (HeadingGrid.Heading heading : grid.lines().get(line)) {
                heading(heading);
            }
            xml.writeEndElement();
        }
        if (units) {
            units(table.columns(), /* alone= */ grid.lines().isEmpty());
        }
        xml.writeEndElement();
    }

    /** The cell above the rows' labels. */
    private void corner(int rows) throws XMLStreamException {
        xml.writeStartElement("corner");
        xml.writeAttribute("rows", Integer.toString(rows));
        xml.writeEndElement();
    }

    private void heading(HeadingGrid.Heading heading) throws XMLStreamException {
        xml.writeStartElement("heading");
        xml.writeAttribute("columns", Integer.toString(heading.columns()));
        xml.writeAttribute("rows", Integer.toString(heading.rows()));
        xml.writeAttribute("scope", heading.top() && heading.columns() > 1 ? "colgroup" : "col");
        xml.writeCharacters(heading.text());
        xml.writeEndElement();
    }

    private void units(List<Column> columns, boolean alone) throws XMLStreamException {
        xml.writeStartElement("units");
        if (alone) {
            corner(1);
        }
        for (Column column : columns) {
            text("unit", column.unit());
        }
        xml.writeEndElement();
    }

    private void row(Table table, int index) throws XMLStreamException {
        Row row = table.rows().get(index);
        xml.writeStartElement("row");
        xml.writeAttribute("depth", Integer.toString(row.depth()));
        xml.writeAttribute("emphasis", row.emphasis().name().toLowerCase(Locale.ROOT));
        if (row.cells().stream().allMatch(Cell.Blank.class::isInstance)) {
            xml.writeAttribute("columns", Integer.toString(table.columns().size() + 1));
        }
        text("label", row.label());
        for (int column = 0; column < row.cells().size(); column++) {
            cells.write(row.cells().get(column), new CellRef(table.name(), index, column));
        }
        xml.writeEndElement();
    }

    private boolean statesUnit(Column column) {
        return !column.unit().in(language).isBlank();
    }

    private void text(String element, Labels labels) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(labels.in(language));
        xml.writeEndElement();
    }
}
