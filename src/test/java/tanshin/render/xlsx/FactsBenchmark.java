package tanshin.render.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tanshin.render.SampleReport;
import tanshin.report.FactRow;
import tanshin.report.Report;

/**
 * How long a workbook of so many facts takes, and how much memory: {@code FactsBenchmark 1200000}. No test: run it by hand.
 */
final class FactsBenchmark {

    private FactsBenchmark() {}

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_200_000;
        Report sample = SampleReport.report();
        List<FactRow> facts = new ArrayList<>(count);
        for (int fact = 0; fact < count; fact++) {
            facts.add(sample.facts().get(fact % sample.facts().size()));
        }
        Report large = SampleReport.report(sample.blocks(), facts);
        Counter out = new Counter();
        long start = System.nanoTime();
        new XlsxRenderer().render(large, "en", out);
        double seconds = (System.nanoTime() - start) / 1e9;
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT,
                "%,d facts: %.1f s, %,d KB written, %,d MB of heap at the end%n",
                count,
                seconds,
                out.bytes / 1024,
                used >> 20);
    }

    /** Where bytes go to be counted. */
    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int any) {
            bytes++;
        }

        @Override
        public void write(byte[] any, int from, int length) {
            bytes += length;
        }
    }
}
