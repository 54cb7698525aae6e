package io.github.huongdan.cli;

import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.report.Styling;
import io.github.huongdan.validation.report.TextReport;
import io.github.huongdan.validation.rule.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            names = "--regime",
            paramLabel = "ID",
            description = "Judge all documents by this regime, such as PARTY_2018, whatever their date.")
    private @Nullable String regime;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "Exit with 1 on findings of this level or above: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.ERROR;

    @Spec
    private CommandSpec spec;

    CheckCommand() {}

    @Override
    public Integer call() throws IOException, UnreadableFileException {
        GuidanceValidator validator = validator();
        List<Checked> checked = new ArrayList<>();
        for (Path file : Progress.over(InputFiles.of(paths), language)) {
            checked.add(check(validator, file));
        }
        show(checked);
        boolean unreadable = checked.stream().anyMatch(file -> file.report() == null);
        boolean fails =
                checked.stream().map(Checked::report).anyMatch(report -> report != null && failOn.fails(report));
        return unreadable ? Huongdan.UNREADABLE : fails ? Huongdan.FINDINGS : Huongdan.OK;
    }

    private GuidanceValidator validator() {
        GuidanceValidator standard = GuidanceValidator.standard();
        String id = regime;
        if (id == null) {
            return standard;
        }
        return standard.withRegime(Regimes.standard().byId(id).orElseThrow(() -> unknownRegime(id)));
    }

    private ParameterException unknownRegime(String id) {
        String known = Regimes.standard().all().stream().map(Regime::id).collect(Collectors.joining(", "));
        return new ParameterException(spec.commandLine(), "Unknown regime '" + id + "', expected one of " + known);
    }

    private static Checked check(GuidanceValidator validator, Path file) {
        try {
            InputDocument input = InputDocument.read(file);
            SourceMap map = input.sourceMap();
            Report report = validator.validate(input.document(), map);
            return new Checked(file, report, map == null ? null : map.source(), null);
        } catch (UnreadableFileException e) {
            return new Checked(file, null, null, e.getMessage());
        }
    }

    private void show(List<Checked> checked) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (format == ReportFormat.JSON) {
            out.print(new JsonReport(language.locale()).render(checked));
        }
        Styling styling = Ansi.AUTO.enabled() ? new AnsiStyling() : Styling.PLAIN;
        TextReport text = TextReport.in(language.locale()).styled(styling);
        for (Checked file : checked) {
            Report report = file.report();
            if (report == null) {
                err.println("huongdan: " + file.unreadable());
            } else if (format == ReportFormat.TEXT) {
                out.print(text.render(file.file().toString(), report, file.source()));
            }
        }
        if (format == ReportFormat.TEXT && checked.size() > 1) {
            out.println(total(checked));
        }
    }

    private String total(List<Checked> checked) {
        List<Report> reports = new ArrayList<>();
        checked.forEach(file -> addIfRead(reports, file.report()));
        return language.text(
                "total",
                String.valueOf(checked.size()),
                count(reports, Severity.ERROR),
                count(reports, Severity.WARNING),
                count(reports, Severity.INFO),
                String.valueOf(checked.size() - reports.size()));
    }

    private static void addIfRead(List<Report> reports, @Nullable Report report) {
        if (report != null) {
            reports.add(report);
        }
    }

    private static String count(List<Report> reports, Severity severity) {
        return String.valueOf(
                reports.stream().mapToInt(report -> report.count(severity)).sum());
    }
}
