package tanshin.intake.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tanshin.intake.model.Limits;

/**
 * The characters of an XML file: by its byte order mark, else as its first line declares, else UTF-8 (XML 1.0, appendix F).
 * Bytes that are no characters end it with an exception; the parser of the JDK, left to it, also writes to standard error.
 */
final class Encoded {

    private static final int HEAD = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private Encoded() {}

    /** @throws IOException if the file cannot be read, or declares an encoding that nobody knows */
    static Reader open(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        int mark = byteOrderMark(head);
        bytes.unread(head, mark, head.length - mark);
        return new Runs(new InputStreamReader(
                bytes,
                charset(head)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Ends it where a tag or a text has no end: parsers keep each in memory as a whole. */
    private static final class Runs extends FilterReader {

        private long run;

        Runs(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            for (int at = offset; at < offset + read; at++) {
                run = buffer[at] == '<' ? 0 : run + 1;
            }
            if (run > Limits.TEXT) {
                throw new IOException("a text or a tag in it is longer than what is read of one");
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }
    }

    /** How many bytes it is long. */
    private static int byteOrderMark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset charset(byte[] head) throws IOException {
        if (starts(head, 0xFE, 0xFF) || starts(head, 0x00, 0x3C)) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0x3C, 0x00)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (starts(head, 0xEF, 0xBB, 0xBF) || !declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IOException("it declares the encoding " + declared.group(1) + ", which is not known", e);
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        boolean all = head.length >= bytes.length;
        for (int at = 0; all && at < bytes.length; at++) {
            all = (head[at] & 0xFF) == bytes[at];
        }
        return all;
    }
}
