package tanshin.render.xhtml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import tanshin.fact.Decimals;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.report.AmountStyle;
import tanshin.report.Cell;
import tanshin.xbrl.PageTags;

/**
 * Writes what makes the figures of a page facts of Inline XBRL 1.1: at each cell the attributes of its tag, and after the tables
 * the contexts, units and names that tags refer to. A figure that differs from the fact that is to be stated, or is
 * written with more digits than are known, gets no tag.
 */
final class TagXml {

    private final XMLStreamWriter xml;
    private final String language;
    private final PageTags tags;
    private final List<PageTags.Tag> hidden = new ArrayList<>();

    TagXml(XMLStreamWriter xml, String language, PageTags tags) {
        this.xml = xml;
        this.language = language;
        this.tags = tags;
    }

    /** The attributes of an amount's tag. */
    void amount(Cell.Amount amount) throws XMLStreamException {
        Optional<Fact> fact = tags.fact(amount.fact());
        if (fact.isEmpty() || !(fact.get().value() instanceof FactValue.Numeric number)) {
            return;
        }
        Decimals decimals = decimals(number, amount.style());
        BigDecimal printed = amount.style()
                .scaled(amount.fact().point().orElseThrow())
                .scaleByPowerOfTen(amount.style().scale());
        if (!same(printed, number.amount(), decimals) || !endsAt(printed, decimals)) {
            return;
        }
        PageTags.Tag tag = tag("nonFraction", fact.get());
        xml.writeAttribute("unitRef", tag.unit().orElseThrow());
        xml.writeAttribute("decimals", decimals.toString());
        xml.writeAttribute("format", tags.numberFormat());
        if (printed.signum() < 0) {
            xml.writeAttribute("tag-sign", "-");
        }
    }

    /** A figure is stated as accurately as it is printed, and no more accurately than it is known. */
    private static Decimals decimals(FactValue.Numeric number, AmountStyle style) {
        Decimals written = new Decimals(style.places() - style.scale());
        return number.decimals().compareTo(written) < 0 ? number.decimals() : written;
    }

    /** Whether there are no digits beyond those that are known (Calculations 1.1, excess digits). */
    private static boolean endsAt(BigDecimal printed, Decimals decimals) {
        return printed.setScale(decimals.places(), RoundingMode.DOWN).compareTo(printed) == 0;
    }

    private static boolean same(BigDecimal printed, BigDecimal stated, Decimals decimals) {
        return printed.setScale(decimals.places(), RoundingMode.HALF_UP)
                        .compareTo(stated.setScale(decimals.places(), RoundingMode.HALF_UP))
                == 0;
    }

    /** The attributes of a dash's tag: a fact without a value. */
    void dash(Cell.Dash dash) throws XMLStreamException {
        Optional<Fact> fact = tags.fact(dash.fact()).filter(Fact::isNil);
        if (fact.isPresent() && !dash.behind()) {
            PageTags.Tag tag = tag("nonFraction", fact.get());
            xml.writeAttribute("unitRef", tag.unit().orElseThrow());
            xml.writeAttribute("nil", "true");
        }
    }

    /** The attributes of a text's tag; a text that cannot be read as its fact's value is stated apart. */
    void words(Fact shown, String text) throws XMLStreamException {
        List<PageTags.Tag> all = tags.words(shown);
        if (all.size() != 1 || !readable(all.get(0), text)) {
            hidden.addAll(all);
            return;
        }
        attributes("nonNumeric", all.get(0));
        Optional<String> format = tags.format(all.get(0), language);
        if (format.isPresent()) {
            xml.writeAttribute("format", format.get());
        }
    }

    private boolean readable(PageTags.Tag tag, String text) {
        return tags.format(tag, language).isPresent()
                || (tag.content() == PageTags.Content.TEXT && tag.text().equals(text));
    }

    private PageTags.Tag tag(String element, Fact fact) throws XMLStreamException {
        PageTags.Tag tag = tags.tag(fact);
        attributes(element, tag);
        return tag;
    }

    private void attributes(String element, PageTags.Tag tag) throws XMLStreamException {
        xml.writeAttribute("ix", element);
        xml.writeAttribute("tag", tag.id());
        xml.writeAttribute("name", tag.name());
        xml.writeAttribute("contextRef", tag.context());
    }

    /** What all tags of the page refer to. */
    void resources() throws XMLStreamException {
        xml.writeStartElement("inline");
        xml.writeAttribute("schema", tags.schema());
        xml.writeAttribute("version", tags.inline());
        xml.writeAttribute("derived", String.join(" ", tags.derived()));
        for (Map.Entry<String, String> space : tags.prefixes().entrySet()) {
            xml.writeStartElement("namespace");
            xml.writeAttribute("prefix", space.getKey());
            xml.writeCharacters(space.getValue());
            xml.writeEndElement();
        }
        hidden.addAll(tags.unseen());
        for (PageTags.Tag tag : hidden) {
            hidden(tag);
        }
        copyResources();
        xml.writeEndElement();
    }

    private void hidden(PageTags.Tag tag) throws XMLStreamException {
        xml.writeStartElement("hidden");
        attributes(tag.content() == PageTags.Content.NUMBER ? "nonFraction" : "nonNumeric", tag);
        if (tag.unit().isPresent()) {
            xml.writeAttribute("unitRef", tag.unit().get());
        }
        if (tag.number().isPresent()) {
            number(tag.number().get());
        } else {
            xml.writeCharacters(tag.text());
        }
        xml.writeEndElement();
    }

    private void number(FactValue.Numeric number) throws XMLStreamException {
        xml.writeAttribute("decimals", number.decimals().toString());
        if (number.amount().signum() < 0) {
            xml.writeAttribute("tag-sign", "-");
        }
        xml.writeCharacters(number.amount().abs().toPlainString());
    }

    private void copyResources() throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            tags.writeResources(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory", e);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes.toByteArray()));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> copyStart(reader);
                case XMLStreamConstants.END_ELEMENT -> xml.writeEndElement();
                case XMLStreamConstants.CHARACTERS -> {
                    if (!reader.isWhiteSpace()) {
                        xml.writeCharacters(reader.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private void copyStart(XMLStreamReader reader) throws XMLStreamException {
        xml.writeStartElement(reader.getPrefix(), reader.getLocalName(), reader.getNamespaceURI());
        for (int at = 0; at < reader.getNamespaceCount(); at++) {
            xml.writeNamespace(reader.getNamespacePrefix(at), reader.getNamespaceURI(at));
        }
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            xml.writeAttribute(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
    }
}
