package tanshin.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands before everything else: lets in only who means this server, only to read, and tells browsers to run nothing that does
 * not come from here.
 *
 * <p>A page elsewhere may give its own name the address of this machine (DNS rebinding) and then read from it as if it were its
 * own server. It cannot change the name that its requests ask for, so a name that is not ours is refused.
 */
final class Guard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** What browsers shall heed with every answer. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.%]+]");

    private final String host;

    Guard(String host) {
        this.host = host.toLowerCase(Locale.ROOT);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws IOException, ServletException {
        HEADERS.forEach(response::setHeader);
        if (!ours(request.getServerName().toLowerCase(Locale.ROOT))) {
            refuse(response, 421, "This server does not answer to the name " + request.getServerName() + ".");
        } else if (fromElsewhere(request)) {
            refuse(response, 403, "Pages of other sites may link here, but not read from here.");
        } else if (!METHODS.contains(request.getMethod())) {
            refuse(response, 405, "This server only reads: GET, and POST for queries.");
        } else {
            next.doFilter(request, response);
        }
    }

    /** An address cannot be rebound; of names only localhost and the one that the server was started with. */
    private boolean ours(String name) {
        return name.equals("localhost")
                || name.equals(host)
                || ADDRESS.matcher(name).matches();
    }

    /** Browsers say so themselves. Following a link is allowed. */
    private static boolean fromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null
                && (site.equals("cross-site") || site.equals("same-site"))
                && !"navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    private static void refuse(HttpServletResponse response, int status, String reason) throws IOException {
        Reply.text(status, reason).send(response);
    }
}
