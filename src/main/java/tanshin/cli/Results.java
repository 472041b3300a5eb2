package tanshin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where results go. A stream for printing keeps quiet about failures; this one remembers them. */
final class Results extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException failure;

    Results(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** What kept results from being written. That the reader has seen enough ({@code | head}) is no failure. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(any -> !"Broken pipe".equals(any.getMessage()));
    }
}
