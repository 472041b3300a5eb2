package tanshin.intake.model;

import java.util.Optional;
import tanshin.fact.FactValue;
import tanshin.fact.QName;
import tanshin.fact.Unit;

/**
 * One fact as a file states it.
 *
 * @param id the file's own name for it
 * @param numeric whether the file gives it a unit or decimals, also where it is nil
 * @param unit empty for pure numbers and for text
 * @param language of a text, where the file says
 * @param printed the token as it stands in the file
 * @param restored the digits that the token stands for, where it does not show them
 */
public record RawFact(
        Optional<String> id,
        QName concept,
        About about,
        FactValue value,
        boolean numeric,
        Optional<Unit> unit,
        Optional<String> language,
        String printed,
        Optional<String> restored,
        Place place) {}
