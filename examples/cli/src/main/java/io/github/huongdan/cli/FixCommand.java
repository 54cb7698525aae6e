package io.github.huongdan.cli;

import io.github.huongdan.validation.GuidanceValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Writes what findings suggest into text and Word files. */
final class FixCommand implements Command {

    private final Argument<List<Path>> paths =
            Argument.files("FILE|DIR", "Text and Word files, - for the standard input, or directories of them.");
    private final Argument<Boolean> write = Argument.flag(
            "--write", "Write the files, each whole or not at all; encoding, byte order mark and line ends stay.");
    private final Argument<Boolean> accept =
            Argument.flag("--accept", "Write into Word files plainly, without tracking the changes.");
    private final Argument<Language> language = Language.option("Language of the lines and the summary");

    private final CommandSpec spec = Commands.spec(
            this,
            "fix",
            List.of(
                    "Shows what the findings of text and Word files suggest to write instead, as a diff, and which looks of a Word file they change, one in a line; with --write, writes it, into Word files as tracked changes.",
                    "A finding suggests only what is certain. The diff goes to the output, what each rule replaced to the error stream."),
            paths,
            write,
            accept,
            language);
    private final RuleSelection rules = new RuleSelection(spec);
    private final ValidatorOptions judging = new ValidatorOptions(spec);
    private final Threads threads = new Threads(spec);

    FixCommand() {
        spec.usageMessage()
                .footer(
                        "",
                        "Exit codes: 0 nothing to replace, or all written; 1 replacements not written for want of --write; 2 unreadable input or bad usage.");
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        GuidanceValidator validator = judging.validator(judging.configuration());
        rules.verify(validator.rules());
        int atOnce = threads.count();
        Fixing fixing = new Fixing(
                validator,
                judging.names(),
                rules,
                validator.messages(language.value().locale()),
                accept.value());
        List<Input> inputs =
                InputFiles.fixable(paths.value()).stream().map(this::writable).toList();
        FixSummary summary = new FixSummary();
        if (write.value()) {
            Output.isByTheWay(out());
        }
        try (FilesInPlace files = new FilesInPlace();
                Screen screen = Screen.withBar(
                        out(), err(), inputs.size(), language.value().text("progress.fix"))) {
            InOrder.work(inputs, atOnce, fixing::of, fixed -> {
                take(fixed, files, screen, summary);
                screen.step();
            });
            String lines = summary.lines(language.value(), write.value());
            if (!lines.isEmpty()) {
                screen.say(lines);
            }
        }
        return summary.exit(write.value());
    }

    private Input writable(Input input) {
        return write.value() && input.isStandard()
                ? input.refused(input.name() + ": cannot be written to, expected a file")
                : input;
    }

    private void take(FixedFile fixed, FilesInPlace files, Screen screen, FixSummary summary) throws IOException {
        try {
            if (fixed.refusal() != null) {
                throw new UnreadableFileException(fixed.refusal());
            }
            screen.print(screen.fit(fixed.diff()));
            Path file = fixed.input().file();
            if (write.value() && file != null && fixed.content() != null) {
                files.write(file, fixed.content(), fixed.read());
            }
            summary.add(fixed);
            if (!fixed.settled()) {
                screen.complain(fixed.input().name() + ": more is left to replace, run again");
            }
        } catch (UnreadableFileException e) {
            screen.complain(e.sentence());
            summary.addFailed();
        }
    }
}
