package tanshin.render.xhtml;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tanshin.report.Cell;
import tanshin.report.CellRef;
import tanshin.report.Report;
import tanshin.report.Table;

/**
 * Writes a report in one language as XML, ready to be laid out: amounts are digits with their sign beside them, headings
 * know the cells they cover, and every word of the page is there.
 */
final class ReportXml {

    private final XMLStreamWriter xml;
    private final String language;
    private final PageWords words;

    ReportXml(XMLStreamWriter xml, String language) {
        this.xml = xml;
        this.language = language;
        this.words = PageWords.in(language);
    }

    void write(Report report) throws XMLStreamException {
        Map<CellRef, Gap> gaps = Gap.of(report);
        xml.writeStartDocument();
        xml.writeStartElement("report");
        xml.writeAttribute("lang", language);
        header(report);
        if (!gaps.isEmpty()) {
            draft(gaps);
        }
        TableXml tables = new TableXml(xml, language, words, gaps);
        for (Table table : report.tables()) {
            tables.write(table);
        }
        if (showsDerived(report)) {
            element("legend", words.text("derived"));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void header(Report report) throws XMLStreamException {
        xml.writeStartElement("header");
        element("company", report.company().in(language));
        element("title", report.title().in(language));
        xml.writeStartElement("period");
        xml.writeAttribute("code", report.period().code());
        xml.writeCharacters(report.periodLabel().in(language));
        xml.writeEndElement();
        xml.writeStartElement("as-of");
        xml.writeAttribute("label", words.text("as-of"));
        xml.writeAttribute("date", report.asOf().toString());
        xml.writeCharacters(words.date(report.asOf()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void draft(Map<CellRef, Gap> gaps) throws XMLStreamException {
        xml.writeStartElement("draft");
        xml.writeAttribute("label", words.text("draft"));
        xml.writeAttribute("reason", words.text("draft.reason"));
        for (Gap gap : gaps.values()) {
            xml.writeStartElement("gap");
            xml.writeAttribute("id", gap.id());
            xml.writeAttribute("place", gap.place(language));
            xml.writeCharacters(gap.reason().in(language));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static boolean showsDerived(Report report) {
        return report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell instanceof Cell.Amount amount && amount.derived());
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
