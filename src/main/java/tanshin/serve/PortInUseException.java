package tanshin.serve;

/** The server cannot listen where it was told to: something else does already, or the address is not this machine's. */
public final class PortInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortInUseException(String message, Throwable cause) {
        super(message, cause);
    }
}
