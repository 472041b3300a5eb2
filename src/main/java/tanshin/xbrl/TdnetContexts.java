package tanshin.xbrl;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import tanshin.fact.Period;
import tanshin.taxonomy.ExchangeElement;
import tanshin.taxonomy.ExchangeElement.Holder;
import tanshin.xbrl.TdnetSummary.Slot;

/** The contexts and units of a summary under the names that the exchange prescribes, in the order in which they were asked for. */
final class TdnetContexts {

    private final TdnetSummary summary;
    private final TdnetGeneration generation;
    private final Map<String, Slot> contexts = new LinkedHashMap<>();
    private final Set<ExchangeElement.Type> units = new LinkedHashSet<>();

    TdnetContexts(TdnetSummary summary, TdnetGeneration generation) {
        this.summary = summary;
        this.generation = generation;
    }

    String id(Slot slot) {
        String id = slot.context(generation);
        contexts.putIfAbsent(id, slot);
        return id;
    }

    String unit(ExchangeElement element) {
        units.add(element.type());
        return element.type().unit();
    }

    SortedMap<String, String> prefixes() {
        SortedMap<String, String> prefixes = new TreeMap<>(Map.of(
                "xbrli",
                Spaces.XBRLI,
                "link",
                Spaces.LINK,
                "xlink",
                Spaces.XLINK,
                "xsi",
                Spaces.XSI,
                "iso4217",
                tanshin.fact.Unit.ISO4217,
                generation.prefix(),
                generation.namespace()));
        if (generation == TdnetGeneration.CURRENT) {
            prefixes.put("xbrldi", Spaces.XBRLDI);
        } else {
            prefixes.put("tse-oe-ed", TdnetGeneration.FORMER_ENTITY);
        }
        return prefixes;
    }

    void write(Xml xml) throws XMLStreamException {
        for (Map.Entry<String, Slot> context : contexts.entrySet()) {
            context(xml, context.getKey(), context.getValue());
        }
        for (ExchangeElement.Type unit : units) {
            unit(xml, unit);
        }
    }

    private void context(Xml xml, String id, Slot slot) throws XMLStreamException {
        xml.open("xbrli:context", "id", id);
        xml.open("xbrli:entity");
        xml.text("xbrli:identifier", summary.code(), "scheme", summary.scheme());
        xml.close();
        xml.open("xbrli:period");
        if (slot.days(generation) instanceof Period.Duration span) {
            xml.text("xbrli:startDate", span.first().toString());
            xml.text("xbrli:endDate", span.last().toString());
        } else {
            xml.text("xbrli:instant", slot.days(generation).last().toString());
        }
        xml.close();
        if (generation == TdnetGeneration.FORMER) {
            alone(xml, slot);
        } else if (slot.element().holder() != Holder.DOCUMENT) {
            members(xml, slot);
        }
        xml.close();
    }

    private static void alone(Xml xml, Slot slot) throws XMLStreamException {
        if (slot.alone()) {
            xml.open("xbrli:scenario");
            xml.empty("tse-oe-ed:NonConsolidated");
            xml.close();
        }
    }

    private void members(Xml xml, Slot slot) throws XMLStreamException {
        xml.open("xbrli:scenario");
        if (slot.element().payment().isPresent()) {
            member(
                    xml,
                    "AnnualDividendPaymentScheduleAxis",
                    slot.element().payment().get());
        }
        member(
                xml,
                "ConsolidatedNonconsolidatedAxis",
                slot.element().holder() == Holder.GROUP ? "ConsolidatedMember" : "NonConsolidatedMember");
        member(xml, "ResultForecastAxis", slot.forecast() ? "ForecastMember" : "ResultMember");
        xml.close();
    }

    private void member(Xml xml, String axis, String member) throws XMLStreamException {
        xml.text(
                "xbrldi:explicitMember",
                generation.prefix() + ":" + member,
                "dimension",
                generation.prefix() + ":" + axis);
    }

    private static void unit(Xml xml, ExchangeElement.Type unit) throws XMLStreamException {
        xml.open("xbrli:unit", "id", unit.unit());
        switch (unit) {
            case MONETARY -> xml.text("xbrli:measure", "iso4217:JPY");
            case SHARES -> xml.text("xbrli:measure", "xbrli:shares");
            case PER_SHARE -> {
                xml.open("xbrli:divide");
                xml.open("xbrli:unitNumerator");
                xml.text("xbrli:measure", "iso4217:JPY");
                xml.close();
                xml.open("xbrli:unitDenominator");
                xml.text("xbrli:measure", "xbrli:shares");
                xml.close();
                xml.close();
            }
            default -> xml.text("xbrli:measure", "xbrli:pure");
        }
        xml.close();
    }
}
