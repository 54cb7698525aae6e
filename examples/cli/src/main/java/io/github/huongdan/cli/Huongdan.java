package io.github.huongdan.cli;

import io.github.huongdan.source.ShownText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line with its commands. */
final class Huongdan implements Command {

    static final int OK = 0;
    static final int FINDINGS = 1;
    static final int UNREADABLE = 2;

    /** What a shell tells of a program that the signal of a broken pipe has ended. */
    static final int READER_GONE = 141;

    private final CommandSpec spec = Commands.spec(
            this, "huongdan", List.of("Reads, converts and checks Vietnamese guidance documents (hướng dẫn)."));

    private Huongdan() {
        spec.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .footer(
                        "",
                        "Exit codes: 0 done, 1 findings at or above --fail-on or replacements not written, 2 unreadable input or bad usage, 141 nobody reads the output.");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        IExecutionExceptionHandler oneSentence = (failure, command, parsed) -> ended(failure, err);
        CommandLine commands = Commands.of(new Huongdan(), args)
                .setOut(out)
                .setErr(err)
                // A file's name may begin with @, and is no file of arguments.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(Huongdan::refuse)
                .registerConverter(Path.class, Path::of)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(oneSentence);
        try {
            int exit = commands.execute(args);
            out.flush();
            if (exit == OK) {
                Output.verify(out);
            }
            return exit;
        } catch (IOException | Error e) {
            return ended(e, err);
        }
    }

    /** Says why a run ended before its end, unless nobody wants to know. */
    private static int ended(Throwable failure, PrintWriter err) {
        if (failure instanceof ReaderGoneException) {
            return READER_GONE;
        }
        err.println("huongdan: " + ShownText.line(Sentence.of(failure)));
        return UNREADABLE;
    }

    /** Says what is wrong with the arguments, and what could be meant, or how the command is used. */
    private static int refuse(ParameterException refused, String[] arguments) {
        CommandLine command = refused.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(ShownText.line(String.valueOf(refused.getMessage())));
        if (!UnmatchedArgumentException.printSuggestions(refused, err)) {
            command.usage(err, command.getColorScheme());
        }
        return UNREADABLE;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Missing command: one of " + String.join(", ", Commands.all().keySet()));
    }
}
