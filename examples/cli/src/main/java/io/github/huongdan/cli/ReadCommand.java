package io.github.huongdan.cli;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.Export;
import io.github.huongdan.source.ShownText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents in any format and writes them in one. */
@Command(
        name = "read",
        description = "Reads documents of any format, told by their content, and writes them in another.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Documents, - for the standard input, or with --out directories of documents.")
    private List<Path> paths = List.of();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "The format to write: ${COMPLETION-CANDIDATES}.")
    private OutputFormat format = OutputFormat.JSON;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description =
                    "Write NAME.json, NAME.xml, NAME.akn.xml, NAME.txt or NAME.docx there for each file; files of a directory keep their folders.")
    private @Nullable Path directory;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description =
                    "Language of the summary and of what is told: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.VI;

    @Mixin
    private WrittenForm form = new WrittenForm();

    @Mixin
    private Threads threads = new Threads();

    @Spec
    private CommandSpec spec;

    ReadCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path target = directory;
        return target == null ? print() : write(target);
    }

    private int print() throws IOException, InterruptedException {
        if (!format.isText()) {
            throw new ParameterException(
                    spec.commandLine(), "A Word file is no text to print; say with --out where it is to be written");
        }
        Function<GuidanceDocument, Export> writer = form.writer(format);
        List<Input> inputs = InputFiles.withoutDirectories(
                paths, "is a directory; say with --out where its documents are to be written");
        try (Screen screen = Screen.plain(out(), err())) {
            Conversion conversion = new Conversion(
                    writer,
                    screen,
                    language,
                    (input, content) -> screen.fit(new String(content, StandardCharsets.UTF_8)));
            return conversion.of(inputs, threads.count());
        }
    }

    private int write(Path target) throws IOException, InterruptedException {
        Function<GuidanceDocument, Export> writer = form.writer(format);
        List<Input> found = InputFiles.of(paths, target);
        Output.isByTheWay(out());
        try (OutputDirectory directory = new OutputDirectory(target, format.extension());
                Screen screen = Screen.withBar(out(), err(), found.size(), language.text("progress.read"))) {
            Conversion conversion = new Conversion(
                    writer,
                    screen,
                    language,
                    (input, content) ->
                            ShownText.line(directory.write(input, content).toString()) + System.lineSeparator());
            int exit = conversion.of(directory.planned(found), threads.count());
            if (paths.stream().anyMatch(Files::isDirectory)) {
                screen.say(conversion.total());
            }
            return exit;
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
