package tanshin.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tanshin.fact.Dimensions;
import tanshin.fact.Interval;
import tanshin.fact.Period;
import tanshin.network.Prints.Print;

/** Recognises a print that shows what the same concept amounts to in another period. */
final class OtherPeriods {

    private static final int TELLING = 3;
    private static final Period NEVER = new Period.Instant(LocalDate.EPOCH);

    private final Prints prints;
    private final Figures figures;
    private @Nullable Map<Dimensions, List<Integer>> byConcept;

    OtherPeriods(Prints prints, Figures figures) {
        this.prints = prints;
        this.figures = figures;
    }

    /** The slip, if what is known of another period is just what the suspect shows. */
    Optional<Slip> slip(Print suspect, Wired.Known known) {
        return shows(suspect, known) ? Optional.of(Slip.OTHER_PERIOD) : Optional.empty();
    }

    /** Shorter numbers may agree by chance. */
    private boolean shows(Print suspect, Wired.Known known) {
        if (suspect.digits() < TELLING) {
            return false;
        }
        for (int other : printed().getOrDefault(timeless(figures.get(suspect.figure())), List.of())) {
            Interval value = other == suspect.figure() ? null : known.at(other);
            if (value != null && !Derivations.vague(value) && value.meets(suspect.meaning())) {
                return true;
            }
        }
        return false;
    }

    private Map<Dimensions, List<Integer>> printed() {
        Map<Dimensions, List<Integer>> index = byConcept;
        if (index == null) {
            index = new HashMap<>();
            for (int printed = 0; printed < prints.count(); printed++) {
                index.computeIfAbsent(timeless(figures.get(printed)), any -> new ArrayList<>())
                        .add(printed);
            }
            byConcept = index;
        }
        return index;
    }

    private static Dimensions timeless(Dimensions figure) {
        return figure.withPeriod(NEVER);
    }
}
