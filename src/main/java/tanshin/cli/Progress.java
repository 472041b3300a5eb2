package tanshin.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long piece of work is, on a terminal; nothing where output goes elsewhere. */
final class Progress implements AutoCloseable {

    /** The launcher knows whether standard error is a terminal; Java of all versions does not. */
    private static final boolean TERMINAL = Boolean.getBoolean("tanshin.terminal");

    private final Optional<ProgressBar> bar;

    private final Interruption interruption;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
        this.interruption = Interruption.would(() -> bar.ifPresent(ProgressBar::close));
    }

    static Progress of(int steps) {
        if (!TERMINAL || steps < 2) {
            return new Progress(Optional.empty());
        }
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName("tanshin")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .clearDisplayOnFinish()
                .build()));
    }

    /** A document more is done. */
    synchronized void step(String document) {
        bar.ifPresent(shown -> {
            shown.setExtraMessage(document);
            shown.step();
        });
    }

    @Override
    public void close() {
        if (interruption.isOver()) {
            bar.ifPresent(ProgressBar::close);
        }
    }
}
