package tanshin.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tanshin.fact.InputProblem;

/** Where Turtle files write what they write: a graph does not remember. Looked up only when something is wrong. */
final class TurtlePlaces {

    private final Map<String, String> textByFile;

    /** Of texts by the names of their files, in the order in which they are searched. */
    TurtlePlaces(Map<String, String> textByFile) {
        this.textByFile = textByFile;
    }

    /** Where a subject's statements begin, else where it is first named, else no place in the first file. */
    InputProblem atSubject(String subject, String message) {
        return subject(subject)
                .or(() -> anywhere(subject))
                .map(place -> place.problem(message))
                .orElseGet(() -> nowhere(message));
    }

    /** Where one of a subject's statements writes a word, else where the subject stands. */
    InputProblem inStatements(String subject, String word, String message) {
        Optional<InputProblem> inside = subject(subject).flatMap(block -> {
            int end = block.text().indexOf("\n\n", block.offset());
            return find(block.file(), block.text(), word, block.offset() + subject.length())
                    .filter(place -> end < 0 || place.offset() < end)
                    .map(place -> place.problem(message));
        });
        return inside.orElseGet(() -> atSubject(subject, message));
    }

    /** Where a word is first written in any file. */
    InputProblem atFirst(String word, String message) {
        return anywhere(word).map(place -> place.problem(message)).orElseGet(() -> nowhere(message));
    }

    /** A place in a file's text. */
    private record At(String file, String text, int offset) {
        InputProblem problem(String message) {
            tanshin.file.Place place = tanshin.file.Place.of(text, offset);
            return new InputProblem(file, place.line(), place.column(), message);
        }
    }

    private Optional<At> subject(String name) {
        Pattern head = Pattern.compile("(?m)^" + Pattern.quote(name) + "(?=\\s|$)");
        for (Map.Entry<String, String> file : textByFile.entrySet()) {
            Matcher found = head.matcher(file.getValue());
            if (found.find()) {
                return Optional.of(new At(file.getKey(), file.getValue(), found.start()));
            }
        }
        return Optional.empty();
    }

    private Optional<At> anywhere(String word) {
        return textByFile.entrySet().stream()
                .flatMap(file -> find(file.getKey(), file.getValue(), word, 0).stream())
                .findFirst();
    }

    /** The word as a whole, not as a piece of a longer one. */
    private static Optional<At> find(String file, String text, String word, int from) {
        for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean ends = end == text.length() || !continues(word.charAt(word.length() - 1), text.charAt(end));
            if (ends && (at == 0 || !continues(word.charAt(0), text.charAt(at - 1)))) {
                return Optional.of(new At(file, text, at));
            }
        }
        return Optional.empty();
    }

    private static boolean continues(char edge, char beside) {
        return Character.isLetterOrDigit(edge) && (Character.isLetterOrDigit(beside) || beside == '_' || beside == '-');
    }

    private InputProblem nowhere(String message) {
        List<String> files = new ArrayList<>(textByFile.keySet());
        return new InputProblem(files.isEmpty() ? "taxonomy" : files.get(0), 0, 0, message);
    }
}
