package tanshin.oim;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.internal.LazilyParsedNumber;
import java.math.BigDecimal;

/** Values as JSON text: maps, lists, texts, numbers and truth values, in the order that they have. */
public final class JsonText {

    /** Numbers are written without exponents, in the digits that they have. */
    private static final JsonSerializer<BigDecimal> PLAIN =
            (number, type, context) -> new JsonPrimitive(new LazilyParsedNumber(number.toPlainString()));

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .registerTypeAdapter(BigDecimal.class, PLAIN)
            .create();

    private static final Gson COMPACT =
            GSON.newBuilder().setFormattingStyle(FormattingStyle.COMPACT).create();

    private JsonText() {}

    /** The text, ending in a line feed. */
    public static String of(Object value) {
        return GSON.toJson(value) + "\n";
    }

    /** The text on one line. */
    public static String line(Object value) {
        return COMPACT.toJson(value);
    }
}
