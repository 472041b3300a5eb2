package tanshin.cli;

/** Whether the user has interrupted the program; then it has nothing more to say. */
final class Interruption {

    private static volatile boolean begun;

    private Interruption() {}

    static void begin() {
        begun = true;
    }

    static boolean hasBegun() {
        return begun;
    }
}
