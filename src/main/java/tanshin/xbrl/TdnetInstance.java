package tanshin.xbrl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import tanshin.fact.Fact;
import tanshin.taxonomy.ExchangeElement;
import tanshin.xbrl.TdnetSummary.Statement;

/** A summary as it was filed from 2008 to 2013: an XBRL 2.1 instance in the exchange's former elements. */
public final class TdnetInstance {

    private static final TdnetGeneration FORMER = TdnetGeneration.FORMER;

    private final TdnetSummary summary;

    public TdnetInstance(TdnetSummary summary) {
        this.summary = summary;
    }

    /** {@code tdnet-qcedussm-37740-20090212000000.xbrl}. */
    public String file() {
        return name() + ".xbrl";
    }

    private String name() {
        return FORMER.file(summary.kind(), summary.code(), summary.number());
    }

    /** Writes the instance, and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        TdnetContexts contexts = new TdnetContexts(summary, FORMER);
        Map<Statement, String> stated = new LinkedHashMap<>();
        for (Statement statement : summary.statements()) {
            FORMER.element(statement.slot().element(), statement.slot().forecast())
                    .ifPresent(name -> {
                        stated.put(statement, name);
                        contexts.id(statement.slot());
                        if (statement.slot().element().type().numeric()) {
                            contexts.unit(statement.slot().element());
                        }
                    });
        }
        Xml.write(out, xml -> {
            xml.open("xbrli:xbrl");
            for (Map.Entry<String, String> space : contexts.prefixes().entrySet()) {
                xml.attribute("xmlns:" + space.getKey(), space.getValue());
            }
            xml.empty("link:schemaRef", "xlink:type", "simple", "xlink:href", name() + ".xsd");
            contexts.write(xml);
            Footnotes footnotes = new Footnotes();
            int number = 0;
            for (Map.Entry<Statement, String> each : stated.entrySet()) {
                number++;
                write(xml, each.getKey(), each.getValue(), "f" + number);
                Optional<Fact> fact = each.getKey().fact();
                if (fact.isPresent()) {
                    footnotes.note(fact.get(), "f" + number);
                }
            }
            footnotes.write(xml);
            xml.close();
        });
    }

    private static void write(Xml xml, Statement statement, String element, String id) throws XMLStreamException {
        String name = FORMER.prefix() + ":" + element;
        String context = statement.slot().context(FORMER);
        ExchangeElement.Type type = statement.slot().element().type();
        if (!type.numeric()) {
            xml.text(name, statement.text().orElseThrow(), "id", id, "contextRef", context);
        } else if (statement.text().isEmpty()) {
            xml.empty(name, "id", id, "contextRef", context, "unitRef", type.unit(), "xsi:nil", "true");
        } else {
            xml.text(
                    name,
                    statement.text().get(),
                    "id",
                    id,
                    "contextRef",
                    context,
                    "unitRef",
                    type.unit(),
                    "decimals",
                    statement.decimals().orElseThrow().toString());
        }
    }
}
