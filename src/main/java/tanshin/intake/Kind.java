package tanshin.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formats that reports come in, told by how a file begins. */
enum Kind {
    INSTANCE,
    INLINE,
    JSON,
    CSV;

    private static final int BEGINNING = 1 << 16;
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)");
    private static final Pattern INLINE_NAMESPACE = Pattern.compile("http://www\\.xbrl\\.org/20(08|13)/inlineXBRL");

    /** The format; empty if the file is no report. */
    static Optional<Kind> of(InputStream in) throws IOException {
        byte[] beginning = in.readNBytes(BEGINNING);
        String text =
                new String(beginning, charset(beginning)).replace("\uFEFF", "").stripLeading();
        if (text.startsWith("{")) {
            return text.contains("xbrl.org/2021/xbrl-csv") || text.contains("\"tableTemplates\"")
                    ? Optional.of(CSV)
                    : text.contains("xbrl-json") || text.contains("\"facts\"") ? Optional.of(JSON) : Optional.empty();
        }
        Matcher root = ROOT.matcher(text);
        if (!text.startsWith("<") || !root.find()) {
            return Optional.empty();
        }
        if (root.group(1).equals("xbrl")) {
            return Optional.of(INSTANCE);
        }
        return INLINE_NAMESPACE.matcher(text).find() ? Optional.of(INLINE) : Optional.empty();
    }

    private static java.nio.charset.Charset charset(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }
}
