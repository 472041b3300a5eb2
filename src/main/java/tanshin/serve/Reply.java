package tanshin.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tanshin.oim.CsvText;
import tanshin.oim.JsonText;

/** An answer, whole. */
final class Reply {

    private final int status;
    private final String type;
    private final byte[] content;
    private final Optional<String> file;

    /**
     * For these bytes.
     *
     * @param file the name under which a browser shall save it instead of showing it
     */
    Reply(int status, String type, byte[] content, Optional<String> file) {
        this.status = status;
        this.type = type;
        this.content = content.clone();
        this.file = file;
    }

    static Reply json(Object value) {
        return json(200, value);
    }

    static Reply json(int status, Object value) {
        return new Reply(status, "application/json;charset=utf-8", bytes(JsonText.line(value)), Optional.empty());
    }

    /** With the mark by which spreadsheets know UTF-8. */
    static Reply csv(String file, List<String> header, List<List<String>> rows) {
        return new Reply(200, "text/csv;charset=utf-8", bytes("\uFEFF" + CsvText.of(header, rows)), Optional.of(file));
    }

    static Reply text(int status, String sentence) {
        return new Reply(status, "text/plain;charset=utf-8", bytes(sentence + "\n"), Optional.empty());
    }

    int bytes() {
        return content.length;
    }

    /** Sends it; what depends on the data is never kept by a browser. */
    void send(HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        sendAsIs(response);
    }

    /** Sends it with the headers that the response has already. */
    void sendAsIs(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(content.length);
        file.ifPresent(name -> response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\""));
        response.getOutputStream().write(content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
