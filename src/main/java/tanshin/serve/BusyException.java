package tanshin.serve;

/** Too much is asked for at once; the message says so to the one who asked last. */
final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BusyException(String message) {
        super(message);
    }
}
