package io.github.huongdan.cli;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.report.Styling;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges documents by the rules and shows the findings. */
@Command(
        name = "check",
        description = "Judges documents (text, JSON or XML) by the rules of form and shows what is wrong, and where.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Documents, or directories of documents.")
    private List<Path> paths = List.of();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the messages: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.VI;

    @Option(
            names = "--report",
            paramLabel = "FORMAT",
            description = "How to show the findings: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "Exit with 1 on findings of this level or above: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private ValidatorOptions judging = new ValidatorOptions();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private Threads threads = new Threads();

    @Spec
    private CommandSpec spec;

    CheckCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Configuration configuration = judging.configuration();
        GuidanceValidator validator = judging.validator(configuration);
        int atOnce = threads.count();
        List<Input> inputs = InputFiles.of(paths, null);
        KnownFindings known = baseline.findings(inputs);
        FileReports reports = reports(inputs.size() > 1);
        Tally tally = new Tally();
        try (Screen screen = Screen.withBar(out, err, inputs.size(), language.text("progress.check"))) {
            Inspection inspection = new Inspection(validator, judging.names(), known, reports);
            screen.print(reports.beginning());
            InOrder.work(inputs, atOnce, inspection::of, checked -> {
                tally.add(checked);
                known.record(checked);
                screen.print(checked.shown() + reports.separator(tally.files() == inputs.size()));
                if (checked.refusal() != null) {
                    screen.complain(checked.refusal());
                }
                screen.step();
            });
            known.finish(screen, language);
            tally.suppressions().unusedOf(configuration).forEach(screen::complain);
        }
        out.print(reports.end(tally));
        return tally.unreadable() > 0 ? Huongdan.UNREADABLE : failOn.fails(tally) ? Huongdan.FINDINGS : Huongdan.OK;
    }

    private FileReports reports(boolean several) {
        return switch (format) {
            case TEXT -> new TextReports(language, Ansi.AUTO.enabled() ? new AnsiStyling() : Styling.PLAIN, several);
            case JSON -> new JsonReports(language);
        };
    }
}
