package tanshin.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What Jetty itself refuses or cannot do, in one plain sentence: never the request repeated, never a stack trace. */
final class PlainErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String reason = status >= 500 ? "The server failed." : HttpStatus.getMessage(status) + ".";
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        Guard.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(
                true, ByteBuffer.wrap((status + " " + reason + "\n").getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
