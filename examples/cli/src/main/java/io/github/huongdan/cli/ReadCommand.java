package io.github.huongdan.cli;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.Export;
import io.github.huongdan.source.ShownText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads documents in any format and writes them in one. */
final class ReadCommand implements Command {

    private final Argument<List<Path>> paths =
            Argument.files("FILE|DIR", "Documents, - for the standard input, or with --out directories of documents.");
    private final Argument<OutputFormat> format =
            Argument.required("--to", "FORMAT", OutputFormat.class, "The format to write: ${COMPLETION-CANDIDATES}.");
    private final Argument<Path> directory = Argument.optional(
            "--out",
            "OUT",
            Path.class,
            "Write NAME.json, NAME.xml, NAME.akn.xml, NAME.txt or NAME.docx there for each file; files of a directory keep their folders.");
    private final Argument<Language> language = Language.option("Language of the summary and of what is told");

    private final CommandSpec spec = Commands.spec(
            this,
            "read",
            List.of("Reads documents of any format, told by their content, and writes them in another."),
            paths,
            format,
            directory,
            language);
    private final WrittenForm form = new WrittenForm(spec);
    private final Threads threads = new Threads(spec);

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path target = directory.orNull();
        return target == null ? print() : write(target);
    }

    private int print() throws IOException, InterruptedException {
        if (!format.value().isText()) {
            throw new ParameterException(
                    spec.commandLine(), "A Word file is no text to print; say with --out where it is to be written");
        }
        Function<GuidanceDocument, Export> writer = form.writer(format.value());
        List<Input> inputs = InputFiles.withoutDirectories(
                paths.value(), "is a directory; say with --out where its documents are to be written");
        try (Screen screen = Screen.plain(out(), err())) {
            Conversion conversion = new Conversion(
                    writer,
                    screen,
                    language.value(),
                    (input, content) -> screen.fit(new String(content, StandardCharsets.UTF_8)));
            return conversion.of(inputs, threads.count());
        }
    }

    private int write(Path target) throws IOException, InterruptedException {
        Function<GuidanceDocument, Export> writer = form.writer(format.value());
        List<Input> found = InputFiles.of(paths.value(), target);
        Output.isByTheWay(out());
        try (OutputDirectory directory =
                        new OutputDirectory(target, format.value().extension());
                Screen screen = Screen.withBar(
                        out(), err(), found.size(), language.value().text("progress.read"))) {
            Conversion conversion = new Conversion(
                    writer,
                    screen,
                    language.value(),
                    (input, content) ->
                            ShownText.line(directory.write(input, content).toString()) + System.lineSeparator());
            int exit = conversion.of(directory.planned(found), threads.count());
            if (paths.value().stream().anyMatch(Files::isDirectory)) {
                screen.say(conversion.total());
            }
            return exit;
        }
    }
}
