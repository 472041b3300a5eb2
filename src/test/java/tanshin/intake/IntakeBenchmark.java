package tanshin.intake;

import java.nio.file.Path;

final class IntakeBenchmark {
    public static void main(String[] a) throws Exception {
        System.out.println(MadeUp.write(Path.of(a[0]), Integer.parseInt(a[1])));
    }
}
