package tanshin.intake.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;

/**
 * What there is to say about what was read: mistakes, for which nothing is written, and remarks, which stop nothing. Of one
 * kind only the first are told, with how many more there are.
 */
public final class Notes {

    private static final int TOLD = 20;

    private final List<InputProblem> mistakes = new ArrayList<>();
    private final Map<String, List<InputProblem>> remarks = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int count;

    /** A mistake in the input. */
    public void wrong(Place place, String message) {
        count++;
        if (mistakes.size() < TOLD) {
            mistakes.add(place.problem(message));
        }
    }

    /** A remark; the kind is a word for all that are like it. */
    public void say(String kind, Place place, String message) {
        List<InputProblem> alike = remarks.computeIfAbsent(kind, any -> new ArrayList<>());
        InputProblem remark = place.problem(message);
        if (alike.size() < TOLD && !alike.contains(remark)) {
            alike.add(remark);
        }
        counts.merge(kind, 1, Integer::sum);
    }

    public int mistakes() {
        return count;
    }

    /**
     * Ends it if anything is wrong.
     *
     * @throws BadInputException with the mistakes, if there are any
     */
    public void orFail() {
        if (count > mistakes.size()) {
            mistakes.add(Place.of(mistakes.get(mistakes.size() - 1).file())
                    .problem("There are " + (count - mistakes.size()) + " more mistakes."));
        }
        if (!mistakes.isEmpty()) {
            throw new BadInputException(mistakes);
        }
    }

    /** Every remark in the order of its kind's first, then as they were made. */
    public List<InputProblem> remarks() {
        List<InputProblem> all = new ArrayList<>();
        remarks.forEach((kind, alike) -> {
            all.addAll(alike);
            int more = counts.getOrDefault(kind, 0) - alike.size();
            if (more > 0 && alike.size() == TOLD) {
                InputProblem last = alike.get(alike.size() - 1);
                all.add(new InputProblem(last.file(), 0, 0, "There are " + more + " more remarks like the last."));
            }
        });
        return all;
    }
}
