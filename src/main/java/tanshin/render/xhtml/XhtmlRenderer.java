package tanshin.render.xhtml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import net.sf.saxon.s9api.BuildingStreamWriter;
import net.sf.saxon.s9api.SaxonApiException;
import tanshin.report.Renderer;
import tanshin.report.Report;
import tanshin.xbrl.PageTags;

/**
 * Prints a report as one page of XHTML5, as {@code stylesheets/tse-summary.xsl} lays it out.
 *
 * <p>Charts are left out: their figures stand in a table of the same report.
 */
public final class XhtmlRenderer implements Renderer {

    private static final String ENTRY = "tse-summary.xsl";

    private final StylesheetSource source;
    private Optional<Stylesheet> compiled = Optional.empty();

    public XhtmlRenderer(StylesheetSource source) {
        this.source = source;
    }

    @Override
    public String format() {
        return "html";
    }

    /**
     * Compiles the stylesheets, if that is still to be done. The first page does it by itself; a program that has a
     * processor to spare calls this beforehand, because it takes longer than all pages together.
     */
    public synchronized void prepare() throws IOException {
        stylesheet();
    }

    @Override
    public void render(Report report, String language, OutputStream out) throws IOException {
        render(report, language, Optional.empty(), out);
    }

    /**
     * Writes the page with its figures as facts of Inline XBRL 1.1. It looks as without tags.
     *
     * @param tags of this page alone
     */
    public void renderInline(Report report, String language, PageTags tags, OutputStream out) throws IOException {
        render(report, language, Optional.of(tags), out);
    }

    private void render(Report report, String language, Optional<PageTags> tags, OutputStream out) throws IOException {
        Stylesheet stylesheet = stylesheet();
        BuildingStreamWriter document = stylesheet.newDocument();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            new ReportXml(document, language).write(report, tags.map(each -> new TagXml(document, language, each)));
            stylesheet.transform(document.getDocumentNode(), page);
        } catch (XMLStreamException | SaxonApiException e) {
            throw new IllegalStateException(
                    "The report " + report.definition().name().name() + " cannot be written as XML: " + e.getMessage(),
                    e);
        }
        page.writeTo(out);
    }

    private synchronized Stylesheet stylesheet() throws IOException {
        if (compiled.isEmpty()) {
            compiled = Optional.of(Stylesheet.compile(source, ENTRY));
        }
        return compiled.get();
    }
}
