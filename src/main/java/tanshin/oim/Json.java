package tanshin.oim;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.file.Place;

/** JSON of which every value knows where it stands, so that what is wrong with it can be told there. */
sealed interface Json {

    /** Where the value begins. */
    Place place();

    /** Values by name, in the order of the file. */
    record Members(Place place, Map<String, Json> values) implements Json {}

    record Items(Place place, List<Json> values) implements Json {}

    /**
     * A text, a number or a truth value.
     *
     * @param text as it is written, without quotes
     */
    record Scalar(Place place, JsonToken kind, String text) implements Json {}

    /**
     * Reads a text strictly (RFC 8259).
     *
     * @param problems where names that stand twice are told
     * @throws BadInputException if it is not JSON, with the place at which that shows
     */
    static Json read(String text, String file, List<InputProblem> problems) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            return new Parser(reader, file, problems).all();
        } catch (EOFException e) {
            throw notJson(reader, file, "it ends too early");
        } catch (MalformedJsonException e) {
            String reason = String.valueOf(e.getMessage()).replaceFirst("(?s) at line .*", "");
            throw notJson(
                    reader,
                    file,
                    reason.contains("JsonReader")
                            ? "what stands here is neither a value nor quoted"
                            : reason.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + reason.substring(1));
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory cannot fail to be read", e);
        }
    }

    private static BadInputException notJson(JsonReader reader, String file, String reason) {
        Place place = Parser.here(reader);
        return new BadInputException(new InputProblem(
                file,
                place.line(),
                place.column(),
                "This is not valid JSON: " + reason
                        + ". Look for a comma, a quotation mark or a brace too many or too few here or just before."));
    }

    /** Walks through the tokens. */
    record Parser(JsonReader reader, String file, List<InputProblem> problems) {

        /** The reader says where it is only in words. */
        private static final Pattern POSITION = Pattern.compile("at line (\\d+) column (\\d+)");

        /** The one value of the text. */
        private Json all() throws IOException {
            Json value = value();
            if (reader.peek() != JsonToken.END_DOCUMENT) { // in truth it fails if anything follows
                throw new MalformedJsonException("Something follows the end");
            }
            return value;
        }

        private Json value() throws IOException {
            JsonToken kind = reader.peek();
            Place place = tokenStart(kind);
            return switch (kind) {
                case BEGIN_OBJECT -> members(place);
                case BEGIN_ARRAY -> items(place);
                case BOOLEAN -> word(place, kind, String.valueOf(reader.nextBoolean()));
                case NULL -> {
                    reader.nextNull();
                    yield word(place, kind, "null");
                }
                default -> new Scalar(place, kind, reader.nextString());
            };
        }

        /** Words are consumed as a whole by looking at them. */
        private static Json word(Place place, JsonToken kind, String text) {
            return new Scalar(new Place(place.line(), place.column() + 1 - text.length()), kind, text);
        }

        private Json members(Place place) throws IOException {
            Map<String, Json> values = new LinkedHashMap<>();
            reader.beginObject();
            while (reader.hasNext()) {
                Place at = tokenStart(reader.peek());
                String name = reader.nextName();
                if (values.containsKey(name)) {
                    problems.add(new InputProblem(
                            file,
                            at.line(),
                            at.column(),
                            "\"" + name + "\" stands twice in the same braces; delete or rename one."));
                }
                values.putIfAbsent(name, value());
            }
            reader.endObject();
            return new Members(place, values);
        }

        private Json items(Place place) throws IOException {
            List<Json> values = new ArrayList<>();
            reader.beginArray();
            while (reader.hasNext()) {
                values.add(value());
            }
            reader.endArray();
            return new Items(place, values);
        }

        /** Where the token that was looked at begins; brackets and quotes are consumed by looking at them. */
        private Place tokenStart(JsonToken kind) {
            Place behind = here(reader);
            boolean consumed = kind != JsonToken.NUMBER;
            return new Place(behind.line(), consumed ? behind.column() - 1 : behind.column());
        }

        private static Place here(JsonReader reader) {
            Matcher position = POSITION.matcher(reader.toString());
            return position.find()
                    ? new Place(Integer.parseInt(position.group(1)), Integer.parseInt(position.group(2)))
                    : Place.NOWHERE;
        }
    }
}
