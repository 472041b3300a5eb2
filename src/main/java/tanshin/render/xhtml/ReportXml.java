package tanshin.render.xhtml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * Writes the report.
     *
     * @param tags what makes facts of its figures, if they are to be facts
     */
    void write(Report report, Optional<TagXml> tags) throws XMLStreamException {
        Map<CellRef, PageGap> gaps = PageGap.of(report);
        xml.writeStartDocument();
        xml.writeStartElement("report");
        xml.writeAttribute("lang", language);
        header(report);
        if (!gaps.isEmpty()) {
            draft(List.copyOf(gaps.values()));
        }
        TableXml tables = new TableXml(xml, language, words, gaps, tags);
        for (Table table : report.tables()) {
            tables.write(table);
        }
        if (showsDerived(report)) {
            element("legend", words.text("derived"));
        }
        if (tags.isPresent()) {
            tags.get().resources();
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

    /** The gaps, those that lack a figure apart from those that know it roughly or doubt it. */
    private void draft(List<PageGap> gaps) throws XMLStreamException {
        xml.writeStartElement("draft");
        xml.writeAttribute("label", words.text("draft"));
        xml.writeAttribute("summary", words.text("draft.summary", gaps.size()));
        for (PageGap.Kind kind : PageGap.Kind.values()) {
            gaps(kind, gaps.stream().filter(gap -> gap.kind() == kind).toList());
        }
        xml.writeEndElement();
    }

    private void gaps(PageGap.Kind kind, List<PageGap> gaps) throws XMLStreamException {
        if (gaps.isEmpty()) {
            return;
        }
        xml.writeStartElement("gaps");
        xml.writeAttribute("reason", words.text("draft." + kind.word()));
        for (PageGap gap : gaps) {
            xml.writeStartElement("gap");
            xml.writeAttribute("id", gap.id());
            xml.writeAttribute("table", gap.table().in(language));
            xml.writeAttribute("row", PageGap.joined(gap.row(), language));
            xml.writeAttribute("column", PageGap.joined(gap.column(), language));
            xml.writeCharacters(gap.reason().map(reason -> reason.in(language)).orElse(""));
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
