package tanshin.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import tanshin.fact.BadInputException;
import tanshin.render.xhtml.StylesheetException;

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
        subcommands = {
            BuildCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            FactsCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            QueryCommand.class,
            TaxonomyCommand.class,
            ImportCommand.class,
            ServeCommand.class
        },
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

    private Main() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int code = run(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs a command on the standard streams as they are, and returns its exit code. What is written depends on no locale:
     * libraries that ask for one (Saxon, under a Turkish one, does not know its own keywords) get the neutral one.
     */
    public static int run(String... arguments) {
        Locale.setDefault(Locale.ROOT);
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main.exceptions())
                .execute(arguments);
    }

    /** Whatever the locale of the machine, words are UTF-8. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Bad input is told as it is, a failure of the machine in one sentence; anything else is a defect of ours and shows where. */
    private static IExecutionExceptionHandler exceptions() {
        return (failure, command, parsed) -> {
            if (failure instanceof BadInputException bad) {
                bad.problems().forEach(problem -> System.err.println("tanshin: " + problem));
                return BAD_INPUT;
            }
            if (failure instanceof StylesheetException) {
                System.err.println("tanshin: " + failure.getMessage());
                return BAD_INPUT;
            }
            if (failure instanceof IOException || failure instanceof UncheckedIOException) {
                System.err.println("tanshin: The machine failed: " + failure.getMessage());
                return FAILED;
            }
            System.err.println("tanshin: This is a defect of the program; please report it with what follows.");
            failure.printStackTrace(System.err);
            return FAILED;
        };
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
