package io.github.huongdan.cli;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.serialization.Export;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say in which regime's form documents are written, where the format has a form. */
final class WrittenForm {

    @Option(
            names = "--regime",
            paramLabel = "ID",
            description =
                    "Write Word files in the form of this regime, such as PARTY_2018, whatever the document's date. Only with --to docx.")
    private @Nullable String regime;

    @Option(
            names = "--regime-file",
            paramLabel = "FILE",
            description = "Know the regime of this file, too, for --regime. May be repeated.")
    private List<Path> regimeFiles = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    WrittenForm() {}

    /** Returns what writes documents in a format. */
    Function<GuidanceDocument, Export> writer(OutputFormat format) throws IOException {
        if (regime == null && regimeFiles.isEmpty()) {
            return format::export;
        }
        if (format != OutputFormat.DOCX) {
            throw misused("Only Word files have the form of a regime; say --regime with --to docx");
        }
        if (regime == null) {
            throw misused("--regime-file is for --regime, which says whose form is written");
        }
        Regimes regimes = Regimes.standard();
        for (Path file : regimeFiles) {
            regimes = regimes.with(Settings.read(file));
        }
        Regime named = NamedRegime.of(regime, regimes, command);
        return document -> new Export(GuidanceWord.standard().writeBytes(document, named), List.of());
    }

    private ParameterException misused(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
