package tanshin.intake.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Place;
import tanshin.intake.xml.XmlCursor;

/** Reads an {@code xbrli:unit} (XBRL 2.1, 4.8), the cursor standing on its start. */
public final class UnitReader {

    private UnitReader() {}

    /** A unit as the file states it; pure numbers have none of ours. */
    public record Read(Optional<Unit> unit) {}

    /** The unit; empty after a mistake, which is noted. */
    public static Optional<Read> read(XmlCursor xml, Notes notes) {
        Place place = xml.place();
        String id = xml.attribute("id").orElse("");
        int within = xml.depth();
        int before = notes.mistakes();
        List<QName> numerators = new ArrayList<>();
        List<QName> denominators = new ArrayList<>();
        List<QName> side = numerators;
        while (xml.next() && !(xml.isEnd() && xml.depth() < within)) {
            if (xml.isStart() && xml.name().equals("unitDenominator")) {
                side = denominators;
            } else if (xml.isStart() && xml.name().equals("unitNumerator")) {
                side = numerators;
            } else if (xml.isStart() && xml.name().equals("measure")) {
                measure(xml, notes, id, side);
            }
        }
        if (numerators.isEmpty() && notes.mistakes() == before) {
            notes.wrong(place, "The unit \"" + id + "\" has no measure.");
        }
        if (notes.mistakes() > before) {
            return Optional.empty();
        }
        boolean pure = numerators.equals(List.of(Names.PURE)) && denominators.isEmpty();
        return Optional.of(new Read(pure ? Optional.empty() : Optional.of(new Unit(numerators, denominators))));
    }

    private static void measure(XmlCursor xml, Notes notes, String id, List<QName> side) {
        Place place = xml.place();
        String written = xml.content();
        Optional<QName> measure = xml.resolve(written);
        measure.ifPresentOrElse(
                side::add,
                () -> notes.wrong(
                        place,
                        "The unit \"" + id + "\" names the measure \"" + ContextReader.shortened(written)
                                + "\" by a prefix that is not declared there."));
    }
}
