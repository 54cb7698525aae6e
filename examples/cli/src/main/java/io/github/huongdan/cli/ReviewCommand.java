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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Writes copies of Word and PDF files that hold the findings as comments. */
final class ReviewCommand implements Command {

    private final Argument<List<Path>> paths =
            Argument.files("FILE|DIR", "Word and PDF files, or directories of them.");
    private final Argument<Path> target = Argument.required(
            "--out",
            "DIR",
            Path.class,
            "Write the copies there, under their own names; files of a directory keep their folders.");
    private final Argument<Language> language = Language.option("Language of the comments");
    private final Argument<Level> least =
            Argument.choice("--min", "LEVEL", Level.INFO, "Only findings of this level or above");
    private final Argument<Boolean> fixes =
            Argument.flag("--fixes", "Write what findings suggest as tracked changes, to accept or to reject.");
    private final Argument<String> author =
            Argument.option("--author", "NAME", Reviewer.HUONGDAN.name(), "Who the comments are from.");
    private final Argument<String> date = Argument.optional(
            "--date",
            "TIME",
            String.class,
            "When they were made, such as 2026-03-01T08:00:00Z, or now. Without it they have no date, and the copy is the same on any day.");

    private final CommandSpec spec = Commands.spec(
            this,
            "review",
            List.of(
                    "Writes a copy of each Word file with the findings as comments on its words; with --fixes, what they suggest as tracked changes.",
                    "Of a PDF file, a copy with the findings as highlights with notes. Nothing else of the file changes."),
            paths,
            target,
            language,
            least,
            fixes,
            author,
            date);
    private final ValidatorOptions judging = new ValidatorOptions(spec);
    private final Threads threads = new Threads(spec);

    ReviewCommand() {
        spec.usageMessage()
                .footer(
                        "",
                        "Exit codes: 0 all copies written; 2 unreadable input, a file that was not written, or bad usage.");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        GuidanceValidator validator = judging.validator(judging.configuration());
        int atOnce = threads.count();
        Annotations annotations =
                Annotations.in(validator.messages(language.value().locale()));
        Reviewing reviewing = new Reviewing(
                validator,
                judging.names(),
                fixes.value() ? annotations.withSuggestions() : annotations,
                least.value().severity(),
                reviewer());
        List<Input> found = InputFiles.annotatable(paths.value(), target.value());
        Output.isByTheWay(out());
        try (OutputDirectory directory = new OutputDirectory(target.value(), null);
                Screen screen = Screen.withBar(
                        out(), err(), found.size(), language.value().text("progress.check"))) {
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
            screen.print(language.value().text("review.written", name, String.valueOf(reviewed.findings()))
                    + System.lineSeparator());
            return true;
        } catch (UnreadableFileException e) {
            screen.complain(e.sentence());
            return false;
        }
    }

    private Reviewer reviewer() {
        String time = date.orNull();
        try {
            Instant at = time == null ? null : time.equals("now") ? Instant.now() : Instant.parse(time);
            return new Reviewer(author.value(), at);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for --date: '" + time + "', expected a time such as 2026-03-01T08:00:00Z, or now");
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for --author: it is blank, expected a name");
        }
    }
}
