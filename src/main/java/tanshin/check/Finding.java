package tanshin.check;

import java.util.List;
import java.util.Optional;
import tanshin.fact.FilingId;
import tanshin.fact.Interval;
import tanshin.fact.Source;

/**
 * Something that is not right with the data.
 *
 * @param code names the check; the heading in the reference of checks
 * @param message whole sentences: what is wrong, with the numbers; what it would have to be
 * @param expected what the suspect would have to be, in the fact's unit, where the rest says so
 * @param places the suspects first, then what speaks against them
 */
public record Finding(
        Severity severity, Rank rank, String code, String message, Optional<Interval> expected, List<Place> places) {

    /** What follows for who runs the check. */
    public enum Severity {
        ERROR,
        WARNING,
        /** Nothing is wrong; it was asked for. */
        INFO
    }

    /** How sure it is. */
    public enum Rank {
        CERTAIN,
        LIKELY,
        UNEXPLAINED
    }

    /**
     * A place in a filing.
     *
     * @param suspect whether the finding is about this print, rather than citing it as evidence
     */
    public record Place(Source source, boolean suspect) {}

    public Finding {
        places = List.copyOf(places);
    }

    /** Whether one of its suspects was printed in the filing. */
    public boolean concerns(FilingId filing) {
        return places.stream()
                .anyMatch(place -> place.suspect() && place.source().filing().equals(filing));
    }
}
