package tanshin.render.xhtml;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tanshin.fact.Fact;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.report.AmountStyle;
import tanshin.report.Cell;
import tanshin.report.CellRef;

/** Writes the cells of tables. The text of an amount is its digits alone; sign and suffix stand beside them. */
final class CellXml {

    private final XMLStreamWriter xml;
    private final String language;
    private final PageWords words;
    private final Map<CellRef, PageGap> gaps;
    private final Optional<TagXml> tags;

    CellXml(XMLStreamWriter xml, String language, PageWords words, Map<CellRef, PageGap> gaps, Optional<TagXml> tags) {
        this.xml = xml;
        this.language = language;
        this.words = words;
        this.gaps = gaps;
        this.tags = tags;
    }

    void write(Cell cell, CellRef place) throws XMLStreamException {
        xml.writeStartElement("cell");
        if (cell instanceof Cell.Amount amount) {
            amount(amount, place);
        } else if (cell instanceof Cell.Words text) {
            text(text);
        } else if (cell instanceof Cell.Dash dash) {
            xml.writeAttribute("kind", "dash");
            fact(dash.fact());
            if (tags.isPresent()) {
                tags.get().dash(dash);
            }
        } else if (cell instanceof Cell.Missing missing) {
            missing(missing, place);
        } else {
            xml.writeAttribute("kind", "blank");
        }
        xml.writeEndElement();
    }

    private void amount(Cell.Amount amount, CellRef place) throws XMLStreamException {
        AmountStyle style = amount.style();
        xml.writeAttribute("kind", "amount");
        fact(amount.fact());
        if (amount.derived()) {
            xml.writeAttribute("derived", "true");
        }
        if (amount.rough()) {
            xml.writeAttribute("rough", Objects.requireNonNull(gaps.get(place)).id());
        }
        if (amount.disputed()) {
            xml.writeAttribute(
                    "disputed", Objects.requireNonNull(gaps.get(place)).id());
            xml.writeAttribute("label", words.text("disputed"));
        }
        xml.writeAttribute("scale", Integer.toString(style.scale()));
        if (style.negative(amount.shown())) {
            xml.writeAttribute("sign", "-");
        }
        if (!style.suffix().isEmpty()) {
            xml.writeAttribute("suffix", style.suffix());
        }
        if (tags.isPresent()) {
            tags.get().amount(amount);
        }
        String text = style.digits(amount.shown());
        xml.writeCharacters(text.substring(0, text.length() - style.suffix().length()));
    }

    private void text(Cell.Words text) throws XMLStreamException {
        xml.writeAttribute("kind", "words");
        if (text.fact().isPresent()) {
            fact(text.fact().get());
            if (tags.isPresent()) {
                tags.get().words(text.fact().get(), text.text().in(language));
            }
        }
        xml.writeCharacters(text.text().in(language));
    }

    private void missing(Cell.Missing missing, CellRef place) throws XMLStreamException {
        xml.writeAttribute("kind", "missing");
        xml.writeAttribute("gap", Objects.requireNonNull(gaps.get(place)).id());
        xml.writeAttribute("label", words.text("missing"));
        xml.writeCharacters(missing.reason().in(language));
    }

    private void fact(Fact fact) throws XMLStreamException {
        xml.writeAttribute("fact", fact.id());
        if (fact.dimensions().unit().isPresent()) {
            xml.writeAttribute("unit", unit(fact.dimensions().unit().get()));
        }
    }

    /** The unit by its local names: {@code JPY/shares}. */
    private static String unit(Unit unit) {
        String numerators = names(unit.numerators());
        return unit.denominators().isEmpty() ? numerators : numerators + "/" + names(unit.denominators());
    }

    private static String names(List<QName> measures) {
        return measures.stream().map(QName::name).collect(Collectors.joining("*"));
    }
}
