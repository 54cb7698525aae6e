package io.github.huongdan.cli;

import io.github.huongdan.validation.GuidanceValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what findings suggest into text and Word files. */
@Command(
        name = "fix",
        description = {
            "Shows what the findings of text and Word files suggest to write instead, as a diff, and which looks of a Word file",
            "they change, one in a line; with --write, writes it, into Word files as tracked changes.",
            "A finding suggests only what is certain. The diff goes to the output, what each rule replaced to the error stream."
        },
        footer = {
            "",
            "Exit codes: 0 nothing to replace, or all written; 1 replacements not written for want of --write; 2 unreadable input or bad usage."
        },
        mixinStandardHelpOptions = true)
final class FixCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Text and Word files, - for the standard input, or directories of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--write",
            description = "Write the files, each whole or not at all; encoding, byte order mark and line ends stay.")
    private boolean write;

    @Option(names = "--accept", description = "Write into Word files plainly, without tracking the changes.")
    private boolean accept;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the lines and the summary: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.VI;

    @Mixin
    private RuleSelection rules = new RuleSelection();

    @Mixin
    private ValidatorOptions judging = new ValidatorOptions();

    @Mixin
    private Threads threads = new Threads();

    @Spec
    private CommandSpec spec;

    FixCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        GuidanceValidator validator = judging.validator(judging.configuration());
        rules.verify(validator.rules());
        int atOnce = threads.count();
        Fixing fixing = new Fixing(validator, judging.names(), rules, validator.messages(language.locale()), accept);
        List<Input> inputs =
                InputFiles.fixable(paths).stream().map(this::writable).toList();
        FixSummary summary = new FixSummary();
        if (write) {
            Output.isByTheWay(spec.commandLine().getOut());
        }
        try (FilesInPlace files = new FilesInPlace();
                Screen screen = Screen.withBar(
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr(),
                        inputs.size(),
                        language.text("progress.fix"))) {
            InOrder.work(inputs, atOnce, fixing::of, fixed -> {
                take(fixed, files, screen, summary);
                screen.step();
            });
            String lines = summary.lines(language, write);
            if (!lines.isEmpty()) {
                screen.say(lines);
            }
        }
        return summary.exit(write);
    }

    private Input writable(Input input) {
        return write && input.isStandard()
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
            if (write && file != null && fixed.content() != null) {
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
