package tanshin.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import tanshin.file.Reason;
import tanshin.pack.Workspace;

/** The program. */
@Command(
        name = "tanshin",
        description = {
            "Published figures of a listed company: one checked network of facts, and the documents made from it.",
            "開示された財務数値を検証し、そこから各種書類を作成します。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  done",
            "  1  findings of severity error (check only)",
            "  2  wrong usage or bad input",
            "  3  the machine failed"
        })
public final class Main {

    static final int BAD_INPUT = 2;
    static final int FAILED = 3;

    private static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            FactsCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            QueryCommand.class,
            TaxonomyCommand.class,
            ImportCommand.class,
            ServeCommand.class);

    private Main() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        Results results = new Results(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(results, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        Workspace.prepare();
        int code = run(arguments);
        out.flush();
        Optional<IOException> failure = results.failure();
        if (failure.isPresent()) {
            err.println(
                    "tanshin: The machine failed: The results could not be written: " + Reason.of(failure.get()) + ".");
            code = FAILED;
        }
        err.flush();
        System.exit(code);
    }

    /**
     * Runs a command on the standard streams as they are, and returns its exit code. What is written depends on no locale:
     * libraries that ask for one (Saxon, under a Turkish one, does not know its own keywords) get the neutral one.
     */
    public static int run(String... arguments) {
        Locale.setDefault(Locale.ROOT);
        System.setProperty("line.separator", "\n"); // POI's XML ends its first line in it
        try {
            return execute(arguments);
        } catch (VirtualMachineError e) { // memory or stack are used up
            return Failures.told(e);
        }
    }

    private static int execute(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        commands(arguments).forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Main::run)
                .setExecutionExceptionHandler((failure, command, parsed) -> Failures.told(failure));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().parser().collectErrors(true));
        return line.execute(arguments);
    }

    /** The command that the first argument names, so that a start need not look at all of them; else all. */
    private static List<Class<?>> commands(String... arguments) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> arguments.length > 0
                        && command.getAnnotation(Command.class).name().equals(arguments[0]))
                .toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    /** Runs the command, unless something is wrong with its options: then everything that is. */
    private static int run(ParseResult parsed) {
        List<ParameterException> wrong = new ArrayList<>();
        for (ParseResult command : parsed.asCommandLineList().stream()
                .map(CommandLine::getParseResult)
                .toList()) {
            command.errors().stream()
                    .filter(ParameterException.class::isInstance)
                    .map(ParameterException.class::cast)
                    .forEach(wrong::add);
        }
        if (wrong.isEmpty()) {
            return new RunLast().execute(parsed);
        }
        ParameterException last = wrong.get(wrong.size() - 1);
        throw wrong.size() == 1
                ? last
                : new ParameterException(
                        last.getCommandLine(),
                        wrong.stream().map(Throwable::getMessage).distinct().collect(Collectors.joining("\n")));
    }

    /** The version that the jar carries. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"tanshin " + (version == null ? "(not packaged)" : version)};
        }
    }
}
