package tanshin.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;

/** A text file in UTF-8. A byte order mark at its head is passed over; it says nothing. */
public final class TextFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /**
     * The text of a file.
     *
     * @param display the file as the user knows it
     * @throws BadInputException if it cannot be read, with the place of the first byte that is not UTF-8 or is zero
     */
    public static String read(Path file, String display) {
        try {
            return text(Files.readAllBytes(file), display);
        } catch (IOException e) {
            String reason = Files.isDirectory(file) ? "it is a folder" : Reason.of(e);
            throw new BadInputException(new InputProblem(display, 0, 0, "The file cannot be read: " + reason + "."));
        }
    }

    private static String text(byte[] bytes, String display) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            throw at(text.length(), text, display, "The file is not UTF-8 text from here on; save it as UTF-8.");
        }
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw at(zero, text, display, "A zero byte stands here; this is no text file, or a damaged one.");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static BadInputException at(int offset, String text, String display, String message) {
        Place place = Place.of(text, offset);
        return new BadInputException(new InputProblem(display, place.line(), place.column(), message));
    }
}
