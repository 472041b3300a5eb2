package tanshin.render.xhtml;

/** A stylesheet is missing or wrong, or stopped at something that it does not know. The message says which and where. */
public final class StylesheetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StylesheetException(String message, Throwable cause) {
        super(message, cause);
    }
}
