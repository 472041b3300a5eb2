package tanshin.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpException;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.fact.ReportingPeriod;

/** What a request asks for; whatever is wrong with it is told in one go. */
final class Parameters {

    private final TreeMap<String, String> given = new TreeMap<>();
    private final List<InputProblem> problems = new ArrayList<>();

    /** @throws BadInputException if it says what the resource does not know, or something twice */
    Parameters(HttpServletRequest request, Set<String> known) {
        read(request).forEach((name, values) -> {
            if (!known.contains(name)) {
                problem(
                        name,
                        "There is no such parameter. Known: "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
            } else if (values.length > 1) {
                problem(name, "Say it once.");
            } else {
                given.put(name, values[0]);
            }
        });
        orFail();
    }

    private static Map<String, String[]> read(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (HttpException.RuntimeException e) {
            throw new BadInputException(
                    new InputProblem(request.getPathInfo(), 0, 0, "The address is not encoded as UTF-8 with %."));
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name)).filter(text -> !text.isEmpty());
    }

    /** A text that must be there; empty if it is not, and then {@link #orFail} says so. */
    String needed(String name) {
        return text(name).orElseGet(() -> {
            problem(name, "This is needed.");
            return "";
        });
    }

    Optional<LocalDate> day(String name) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                problem(name, "This is no day. Write it as 2009-02-12.");
                return Optional.empty();
            }
        });
    }

    List<ReportingPeriod> periods(String name) {
        List<ReportingPeriod> periods = new ArrayList<>();
        for (String code : needed(name).split(",", -1)) {
            ReportingPeriod.read(code)
                    .ifPresentOrElse(
                            periods::add,
                            () -> problem(
                                    name, "This is no period. Write 1Q07, 1H07, 9M07 or FY2007; several with commas."));
        }
        if (periods.size() > 40) {
            problem(name, "Ask for 40 periods at most.");
        }
        return periods;
    }

    void problem(String name, String message) {
        problems.add(new InputProblem(name, 0, 0, message));
    }

    /** @throws BadInputException if anything read so far was wrong */
    void orFail() {
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }
}
