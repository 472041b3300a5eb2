package tanshin.oim;

import com.google.gson.stream.JsonToken;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tanshin.fact.InputProblem;
import tanshin.file.Place;

/** The values of a JSON object, asked for by name; one that is missing or of another kind becomes a problem at its place. */
final class JsonMembers {

    private final String file;
    private final Json.Members members;
    private final List<InputProblem> problems;

    JsonMembers(String file, Json.Members members, List<InputProblem> problems) {
        this.file = file;
        this.members = members;
        this.problems = problems;
    }

    /** A whole file; empty after a problem. */
    static Optional<JsonMembers> root(String text, String file, List<InputProblem> problems) {
        return in(Json.read(text, file, problems), "The file", file, problems);
    }

    private static Optional<JsonMembers> in(Json value, String what, String file, List<InputProblem> problems) {
        if (value instanceof Json.Members members) {
            return Optional.of(new JsonMembers(file, members, problems));
        }
        problems.add(problem(file, value.place(), what + " must be an object in braces."));
        return Optional.empty();
    }

    boolean has(String name) {
        return members.values().containsKey(name);
    }

    /** The object under a name; empty after a problem. */
    Optional<JsonMembers> object(String name) {
        return value(name).flatMap(value -> in(value, "\"" + name + "\"", file, problems));
    }

    /** Every object by its name, in the order of the file. */
    Map<String, JsonMembers> objects() {
        Map<String, JsonMembers> objects = new LinkedHashMap<>();
        members.values()
                .forEach((name, value) ->
                        in(value, "\"" + name + "\"", file, problems).ifPresent(object -> objects.put(name, object)));
        return objects;
    }

    /** Every text by its name, in the order of the file. */
    Map<String, Metadata.Written> texts() {
        Map<String, Metadata.Written> texts = new LinkedHashMap<>();
        members.values().forEach((name, value) -> text(name, value).ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    /** The text under a name; empty after a problem. */
    Optional<Metadata.Written> text(String name) {
        return value(name).flatMap(value -> text(name, value));
    }

    /** The text under a name that may be missing. */
    Optional<Metadata.Written> optional(String name) {
        return has(name) ? text(name) : Optional.empty();
    }

    /** Whether something is so that is false unless stated. */
    boolean flag(String name) {
        Json value = members.values().get(name);
        if (value instanceof Json.Scalar scalar && scalar.kind() == JsonToken.BOOLEAN) {
            return scalar.text().equals("true");
        }
        if (value != null) {
            problems.add(problem(file, value.place(), "\"" + name + "\" must be true or false."));
        }
        return false;
    }

    /** The texts of a list that may be missing. */
    Set<String> names(String name) {
        Set<String> names = new LinkedHashSet<>();
        Json value = members.values().get(name);
        if (value instanceof Json.Items items) {
            items.values().forEach(item -> text(name, item).ifPresent(text -> names.add(text.text())));
        } else if (value != null) {
            problems.add(problem(file, value.place(), "\"" + name + "\" must be a list in brackets."));
        }
        return names;
    }

    /** A text that means something, else what stands for it while the rest is read. */
    <T> T read(String name, T otherwise, Function<String, Optional<T>> meaning, String whatIsWrong) {
        Optional<Metadata.Written> written = text(name);
        Optional<T> read = written.map(Metadata.Written::text).flatMap(meaning);
        if (written.isPresent() && read.isEmpty()) {
            problem(
                    written.get(),
                    whatIsWrong.replace("%s", "\"" + written.get().text() + "\""));
        }
        return read.orElse(otherwise);
    }

    void problem(Metadata.Written at, String message) {
        problems.add(problem(file, at.place(), message));
    }

    private Optional<Json> value(String name) {
        Json value = members.values().get(name);
        if (value == null) {
            problems.add(problem(file, members.place(), "\"" + name + "\" is missing in these braces."));
        }
        return Optional.ofNullable(value);
    }

    private Optional<Metadata.Written> text(String name, Json value) {
        if (value instanceof Json.Scalar scalar && scalar.kind() != JsonToken.NULL) {
            return Optional.of(new Metadata.Written(scalar.text(), scalar.place()));
        }
        problems.add(problem(file, value.place(), "\"" + name + "\" must be a text."));
        return Optional.empty();
    }

    private static InputProblem problem(String file, Place place, String message) {
        return new InputProblem(file, place.line(), place.column(), message);
    }
}
