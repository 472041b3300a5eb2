package tanshin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command in a process of its own, with another Java, other options or another environment. */
final class Child {

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /** Starts {@code tanshin}; several may run at once. */
    static Child start(Path java, List<String> options, Map<String, String> environment, String... arguments) {
        return start(List.of(), java, options, environment, arguments);
    }

    /** Starts {@code tanshin} through a shell script, which is given the command and its arguments. */
    static Child startShell(
            Path script, Path java, List<String> options, Map<String, String> environment, String... arguments) {
        return start(List.of("sh", script.toString()), java, options, environment, arguments);
    }

    private static Child start(
            List<String> before,
            Path java,
            List<String> options,
            Map<String, String> environment,
            String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new Child(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(String.join(" ", command), e);
        }
    }

    /** The Java that runs the tests. */
    static Path sameJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Waits for the end. All that was said is in {@code out}. */
    Run finish() throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said, "");
    }
}
