package io.github.huongdan.cli;

import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.report.Styling;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
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

    @Option(
            names = "--registry",
            description =
                    "Also judge by the rules that look cited acts up in a registry, with the one that comes with the library.")
    private boolean registry;

    @Mixin
    private Threads threads = new Threads();

    @Spec
    private CommandSpec spec;

    CheckCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        GuidanceValidator validator = validator();
        int atOnce = threads.count();
        List<Input> inputs = InputFiles.of(paths, null);
        FileReports reports = reports(inputs.size() > 1);
        Tally tally = new Tally();
        try (Screen screen = Screen.withBar(out, err, inputs.size(), language.text("progress.check"))) {
            Inspection inspection = new Inspection(validator, reports);
            screen.print(reports.beginning());
            InOrder.work(inputs, atOnce, inspection::of, checked -> {
                tally.add(checked);
                screen.print(checked.shown() + reports.separator(tally.files() == inputs.size()));
                if (checked.refusal() != null) {
                    screen.complain(checked.refusal());
                }
                screen.step();
            });
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

    private GuidanceValidator validator() {
        GuidanceValidator standard = registry
                ? GuidanceValidator.standard().withRegistry(Registry.standard())
                : GuidanceValidator.standard();
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
}
