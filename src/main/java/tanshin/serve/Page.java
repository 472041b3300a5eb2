package tanshin.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** The page's files. Only those named here exist, whatever path is asked for. */
final class Page extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String OURS = "/tanshin/serve/page/";
    private static final String EDITOR = "/META-INF/resources/webjars/codemirror/5.65.19/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "json", "application/json;charset=utf-8",
            "svg", "image/svg+xml");

    private final transient Map<String, StaticFile> files = new TreeMap<>();

    /** A file as it is sent. */
    private record StaticFile(Reply reply, String tag) {}

    Page() {
        for (String name : new String[] {
            "index.html",
            "style.css",
            "icon.svg",
            "words.json",
            "main.js",
            "api.js",
            "dom.js",
            "state.js",
            "words.js",
            "explore.js",
            "chart.js",
            "why.js",
            "findings.js",
            "ask.js",
            "documents.js"
        }) {
            add("/" + name, OURS + name);
        }
        for (String name : new String[] {
            "lib/codemirror.js",
            "lib/codemirror.css",
            "mode/sparql/sparql.js",
            "addon/edit/matchbrackets.js",
            "addon/hint/show-hint.js",
            "addon/hint/show-hint.css"
        }) {
            add("/editor/" + name.substring(name.lastIndexOf('/') + 1), EDITOR + name);
        }
        StaticFile index = files.get("/index.html");
        if (index != null) {
            files.put("/", index);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StaticFile> found = Optional.ofNullable(files.get(String.valueOf(request.getPathInfo())));
        if (found.isEmpty()) {
            Reply.text(404, "There is no such page; / is the first.").send(response);
            return;
        }
        StaticFile file = found.get();
        response.setHeader("ETag", file.tag());
        response.setHeader("Cache-Control", "no-cache");
        if (file.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        file.reply().sendAsIs(response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply.text(405, "Only /sparql takes POST.").send(response);
    }

    private void add(String path, String resource) {
        try (InputStream in = Page.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + resource);
            }
            byte[] content = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(content);
            String ending = resource.substring(resource.lastIndexOf('.') + 1);
            String type = TYPES.getOrDefault(ending, "application/octet-stream");
            files.put(
                    path,
                    new StaticFile(
                            new Reply(200, type, content, Optional.empty()),
                            "\"" + Long.toHexString(sum.getValue()) + "\""));
        } catch (IOException e) {
            throw new IllegalStateException("The program cannot read its own " + resource, e);
        }
    }
}
