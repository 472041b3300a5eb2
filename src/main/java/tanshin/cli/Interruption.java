package tanshin.cli;

/** What happens when the user interrupts the program: things are put in order, and it has nothing more to say. */
final class Interruption {

    private static volatile boolean begun;

    private final Thread hook;

    private Interruption(Thread hook) {
        this.hook = hook;
    }

    /** Does something should the program be interrupted, until that is {@linkplain #isOver over}. */
    static Interruption would(Runnable putInOrder) {
        Thread hook = new Thread(
                () -> {
                    begun = true;
                    putInOrder.run();
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Interruption(hook);
    }

    /** Ends the readiness; false if the program is being interrupted, so that things are put in order already. */
    boolean isOver() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            begun = true;
            return false;
        }
    }

    static boolean hasBegun() {
        return begun;
    }
}
