package tanshin.check;

import java.util.Optional;
import tanshin.fact.Printing;

/**
 * How the reports of others are to be checked.
 *
 * @param printing whether numbers count as rounded or as cut off; empty for what each filing says
 * @param everyDuplicate whether duplicates that are no mistake are listed too
 */
public record Asked(Optional<Printing> printing, boolean everyDuplicate) {

    /** As each filing says, and only what is wrong. */
    public static final Asked NOTHING = new Asked(Optional.empty(), /* everyDuplicate= */ false);
}
