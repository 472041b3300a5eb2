package tanshin.oim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tanshin.fact.InputProblem;

/** One mistake that shows in many rows is told once, with how many there are. */
final class Repeated {

    /** How often the same sentence about one file is told row by row. */
    private static final int EACH = 3;

    private Repeated() {}

    /** The problems; of those that say the same of the same file more often than a few times only the first. */
    static List<InputProblem> once(List<InputProblem> problems) {
        Map<List<String>, List<InputProblem>> alike = new LinkedHashMap<>();
        problems.forEach(
                problem -> alike.computeIfAbsent(List.of(problem.file(), problem.message()), any -> new ArrayList<>())
                        .add(problem));
        List<InputProblem> told = new ArrayList<>();
        for (List<InputProblem> same : alike.values()) {
            long places = same.stream().distinct().count();
            if (places > EACH) {
                told.add(with(same.get(0), places - 1 + " rows more of this file have it too."));
            } else if (places == 1 && same.size() > 1) {
                told.add(with(same.get(0), same.size() + " rows rest on it."));
            } else {
                told.addAll(same);
            }
        }
        return told;
    }

    private static InputProblem with(InputProblem problem, String more) {
        return new InputProblem(problem.file(), problem.line(), problem.column(), problem.message() + " " + more);
    }
}
