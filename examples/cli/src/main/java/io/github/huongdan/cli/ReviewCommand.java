package io.github.huongdan.cli;

import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.review.Annotations;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes copies of Word and PDF files that hold the findings as comments. */
@Command(
        name = "review",
        description = {
            "Writes a copy of each Word file with the findings as comments on its words; with --fixes, what they suggest as tracked changes.",
            "Of a PDF file, a copy with the findings as highlights with notes. Nothing else of the file changes."
        },
        footer = {"", "Exit codes: 0 all copies written; 2 unreadable input, a file that was not written, or bad usage."
        },
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Word and PDF files, or directories of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Write the copies there, under their own names; files of a directory keep their folders.")
    private Path target = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the comments: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.VI;

    @Option(
            names = "--min",
            paramLabel = "LEVEL",
            description = "Only findings of this level or above: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Level least = Level.INFO;

    @Option(names = "--fixes", description = "Write what findings suggest as tracked changes, to accept or to reject.")
    private boolean fixes;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who the comments are from. Default: ${DEFAULT-VALUE}.")
    private String author = Reviewer.HUONGDAN.name();

    @Option(
            names = "--date",
            paramLabel = "TIME",
            description =
                    "When they were made, such as 2026-03-01T08:00:00Z, or now. Without it they have no date, and the copy is the same on any day.")
    private @Nullable String date;

    @Mixin
    private ValidatorOptions judging = new ValidatorOptions();

    @Mixin
    private Threads threads = new Threads();

    @Spec
    private CommandSpec spec;

    ReviewCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        GuidanceValidator validator = judging.validator(judging.configuration());
        int atOnce = threads.count();
        Annotations annotations = Annotations.in(validator.messages(language.locale()));
        Reviewing reviewing = new Reviewing(
                validator,
                judging.names(),
                fixes ? annotations.withSuggestions() : annotations,
                least.severity(),
                reviewer());
        List<Input> found = InputFiles.annotatable(paths, target);
        Output.isByTheWay(spec.commandLine().getOut());
        try (OutputDirectory directory = new OutputDirectory(target, null);
                Screen screen = Screen.withBar(
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr(),
                        found.size(),
                        language.text("progress.check"))) {
            boolean[] failed = new boolean[1];
            InOrder.work(directory.planned(found), atOnce, reviewing::of, reviewed -> {
                failed[0] |= !write(reviewed, directory, screen);
                screen.step();
            });
            return failed[0] ? Huongdan.UNREADABLE : Huongdan.OK;
        }
    }

    private boolean write(Reviewed reviewed, OutputDirectory directory, Screen screen) throws IOException {
        reviewed.told().forEach(screen::complain);
        byte[] content = reviewed.content();
        if (content == null) {
            return false;
        }
        try {
            String name =
                    ShownText.line(directory.write(reviewed.input(), content).toString());
            screen.print(language.text("review.written", name, String.valueOf(reviewed.findings()))
                    + System.lineSeparator());
            return true;
        } catch (UnreadableFileException e) {
            screen.complain(e.sentence());
            return false;
        }
    }

    private Reviewer reviewer() {
        try {
            Instant at = date == null ? null : date.equals("now") ? Instant.now() : Instant.parse(date);
            return new Reviewer(author, at);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for --date: '" + date + "', expected a time such as 2026-03-01T08:00:00Z, or now");
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for --author: it is blank, expected a name");
        }
    }
}
