package tanshin.intake;

import java.nio.file.Path;
import java.util.List;
import tanshin.fact.InputProblem;

/**
 * What was taken in.
 *
 * @param filing the name of the filing
 * @param folder where it lies now
 * @param facts how many it states
 * @param mainPeriod what it is on: {@code FY2022}
 * @param remarks what could not be resolved or kept
 */
public record Imported(
        String filing, Path folder, int facts, int concepts, String mainPeriod, List<InputProblem> remarks) {

    public Imported {
        remarks = List.copyOf(remarks);
    }
}
