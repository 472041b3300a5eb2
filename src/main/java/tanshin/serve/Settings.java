package tanshin.serve;

import java.time.Duration;

/**
 * Where the server listens and how much it lets one request have.
 *
 * @param host the address to listen at; the loopback address unless others shall reach it
 * @param port 0 takes any that is free
 * @param queryTime how long a query may run
 * @param rows how many rows or triples an answer may have
 * @param bodyBytes how long the body of a request may be
 */
public record Settings(String host, int port, Duration queryTime, int rows, long bodyBytes) {

    /** This machine only, half a minute, a hundred thousand rows. */
    public static final Settings USUAL = new Settings("127.0.0.1", 3030, Duration.ofSeconds(30), 100_000, 256 * 1024);

    public Settings withAddress(String otherHost, int otherPort) {
        return new Settings(otherHost, otherPort, queryTime, rows, bodyBytes);
    }

    public Settings withLimits(Duration time, int most) {
        return new Settings(host, port, time, most, bodyBytes);
    }
}
