package io.github.huongdan.cli;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.report.RunReport;
import io.github.huongdan.validation.report.Styling;
import io.github.huongdan.validation.report.TableReport;
import io.github.huongdan.validation.report.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Judges documents by the rules and shows the findings. */
final class CheckCommand implements Command {

    private final Argument<List<Path>> paths =
            Argument.files("FILE|DIR", "Documents, - for the standard input, or directories of documents.");
    private final Argument<Language> language = Language.option("Language of the messages");
    private final Argument<ReportFormat> format =
            Argument.choice("--report", "FORMAT", ReportFormat.TEXT, "How to show the findings");
    private final Argument<Path> reportFile = Argument.optional(
            "--report-file",
            "OUT",
            Path.class,
            "Write the report to this file, whole or not at all, and show the findings as text.");
    private final Argument<Boolean> marked =
            Argument.flag("--bom", "Begin CSV with a byte order mark, by which Excel knows that it is in UTF-8.");
    private final Argument<FailOn> failOn =
            Argument.choice("--fail-on", "LEVEL", FailOn.ERROR, "Exit with 1 on findings of this level or above");

    private final CommandSpec spec = Commands.spec(
            this,
            "check",
            List.of("Judges documents of any format by the rules of form and shows what is wrong, and where."),
            paths,
            language,
            format,
            reportFile,
            marked,
            failOn);
    private final ValidatorOptions judging = new ValidatorOptions(spec);
    private final BaselineOptions baseline = new BaselineOptions(spec);
    private final Threads threads = new Threads(spec);

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (marked.value() && format.value() != ReportFormat.CSV) {
            throw new ParameterException(spec.commandLine(), "--bom is for --report csv");
        }
        int atOnce = threads.count();
        Path file = reportFile.orNull();
        List<Input> inputs = inputs(file);
        Configuration configuration = judging.configuration();
        GuidanceValidator validator = judging.validator(configuration);
        if (file == null) {
            return check(validator, configuration, inputs, atOnce, format.value(), null);
        }
        try (ReportFile target = ReportFile.at(file)) {
            return check(validator, configuration, inputs, atOnce, ReportFormat.TEXT, target);
        }
    }

    private RunReport marked(RunReport report) {
        return marked.value() && report instanceof TableReport table ? table.withByteOrderMark() : report;
    }

    /** The documents, but for a report of an earlier run; nothing is read if something of it would be overwritten. */
    private List<Input> inputs(@Nullable Path report) throws IOException {
        List<Input> inputs = InputFiles.of(paths.value(), null);
        if (report != null) {
            inputs = InputFiles.without(inputs, report, paths.value());
        }
        RunFiles files = new RunFiles();
        files.reads(inputs);
        judging.note(files);
        baseline.noteRead(files);
        if (report != null) {
            files.writes(report, "the report");
        }
        baseline.noteWritten(files);
        return inputs;
    }

    /** Shows a report on the screen and writes another to the file, if there is one. */
    private int check(
            GuidanceValidator validator,
            Configuration configuration,
            List<Input> inputs,
            int atOnce,
            ReportFormat shown,
            @Nullable ReportFile file)
            throws IOException, InterruptedException {
        Language language = this.language.value();
        boolean several = inputs.size() > 1;
        Styling styling = Ansi.AUTO.enabled() ? new AnsiStyling() : Styling.PLAIN;
        List<RunReport> formats = new ArrayList<>();
        formats.add(marked(shown.in(language, validator.rules(), styling, several)));
        if (file != null) {
            formats.add(marked(format.value().in(language, validator.rules(), Styling.PLAIN, several)));
        }
        KnownFindings known = baseline.findings();
        SuppressionUse suppressions = new SuppressionUse();
        Inspection inspection = new Inspection(validator, judging.names(), known, formats);
        if (file != null || known.areRecorded()) {
            Output.isByTheWay(out());
        }
        try (Screen screen = Screen.withBar(out(), err(), inputs.size(), language.text("progress.check"))) {
            Reports reports = Reports.open(
                    formats, file == null ? List.of(screen.lines()) : List.of(screen.lines(), file.lines()));
            InOrder.work(inputs, atOnce, inspection::of, checked -> {
                reports.add(checked);
                known.record(checked);
                suppressions.add(checked);
                if (checked.refusal() != null) {
                    screen.complain(checked.refusal());
                }
                screen.step();
            });
            known.finish(screen, language);
            suppressions.unusedOf(configuration).forEach(screen::complain);
            reports.end();
            if (file != null) {
                file.complete();
            }
            Tally tally = reports.tally();
            return tally.unreadable() > 0
                    ? Huongdan.UNREADABLE
                    : failOn.value().fails(tally) ? Huongdan.FINDINGS : Huongdan.OK;
        }
    }
}
