package tanshin.intake.oim;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tanshin.fact.BadInputException;
import tanshin.intake.model.Limits;
import tanshin.intake.model.Place;

/**
 * JSON from strangers: maps, lists and texts; numbers and answers are texts too, null is an empty one. Objects remember the place
 * where they begin.
 */
sealed interface JsonTree {

    /** An object; of a name that stands there twice there is a mistake. */
    record Fields(Map<String, JsonTree> fields, Place place) implements JsonTree {

        Optional<String> text(String name) {
            return fields.get(name) instanceof Word word ? word.text() : Optional.empty();
        }

        Fields object(String name) {
            return fields.get(name) instanceof Fields object ? object : new Fields(Map.of(), place);
        }

        /** The texts in an object of texts. */
        Map<String, String> texts(String name) {
            Map<String, String> texts = new LinkedHashMap<>();
            object(name).fields().forEach((key, value) -> {
                if (value instanceof Word word) {
                    word.text().ifPresent(text -> texts.put(key, text));
                }
            });
            return texts;
        }

        List<String> list(String name) {
            List<String> texts = new ArrayList<>();
            if (fields.get(name) instanceof Items items) {
                items.items().forEach(item -> {
                    if (item instanceof Word word) {
                        word.text().ifPresent(texts::add);
                    }
                });
            }
            return texts;
        }
    }

    record Items(List<JsonTree> items) implements JsonTree {}

    /** A text, number or answer; nothing for null. */
    record Word(Optional<String> text) implements JsonTree {}

    Pattern POSITION = Pattern.compile("at line (\\d+) column (\\d+)");

    /**
     * Reads a file that holds an object.
     *
     * @throws BadInputException if it is no JSON, with the place
     */
    static Fields read(String file, Reader text) {
        JsonReader json = new JsonReader(text);
        json.setStrictness(Strictness.STRICT);
        try {
            JsonTree tree = tree(json, file);
            if (json.peek() == JsonToken.END_DOCUMENT && tree instanceof Fields fields) {
                return fields;
            }
            throw new BadInputException(Place.of(file).problem("The file must hold one JSON object and nothing more."));
        } catch (MalformedJsonException | EOFException | IllegalStateException | NumberFormatException e) {
            throw new BadInputException(place(json, file).problem("This is not valid JSON from here on."));
        } catch (IOException e) {
            throw new BadInputException(
                    place(json, file).problem("The file cannot be read as UTF-8 JSON: " + e.getMessage() + "."));
        }
    }

    private static JsonTree tree(JsonReader json, String file) throws IOException {
        switch (json.peek()) {
            case BEGIN_OBJECT -> {
                return object(json, file);
            }
            case BEGIN_ARRAY -> {
                List<JsonTree> items = new ArrayList<>();
                json.beginArray();
                while (json.hasNext()) {
                    items.add(tree(json, file));
                }
                json.endArray();
                return new Items(items);
            }
            case NULL -> {
                json.nextNull();
                return new Word(Optional.empty());
            }
            case BOOLEAN -> {
                return new Word(Optional.of(Boolean.toString(json.nextBoolean())));
            }
            default -> {
                String text = json.nextString();
                if (text.length() > Limits.TEXT) {
                    throw new BadInputException(
                            place(json, file).problem("The text is longer than what is read of one text."));
                }
                return new Word(Optional.of(text));
            }
        }
    }

    private static Fields object(JsonReader json, String file) throws IOException {
        Place place = place(json, file);
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (fields.put(name, tree(json, file)) != null) {
                throw new BadInputException(place(json, file)
                        .problem("The name \"" + OimFacts.token(Optional.of(name))
                                + "\" stands twice in one object (xbrlje:invalidJSON)."));
            }
            if (fields.size() > Limits.FACTS) {
                throw new BadInputException(place.problem("There are more facts than what is read of one report."));
            }
        }
        json.endObject();
        return new Fields(fields, place);
    }

    private static Place place(JsonReader json, String file) {
        Matcher matcher = POSITION.matcher(json.toString());
        return matcher.find()
                ? new Place(file, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : Place.of(file);
    }
}
