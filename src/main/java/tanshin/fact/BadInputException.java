package tanshin.fact;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Input that cannot be worked with. Holds everything that is wrong, not only the first thing. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    public BadInputException(Collection<InputProblem> problems) {
        super(problems.stream().sorted().map(InputProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    public BadInputException(InputProblem problem) {
        this(List.of(problem));
    }

    /** These problems and more. */
    public BadInputException and(Collection<InputProblem> more) {
        return new BadInputException(
                Stream.concat(problems.stream(), more.stream()).toList());
    }

    /** In order of file, line and column; at least one. */
    public List<InputProblem> problems() {
        return problems;
    }
}
