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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The options that say in which regime's form documents are written, where the format has a form. */
final class WrittenForm {

    private final Argument<String> regime = Argument.optional(
            "--regime",
            "ID",
            String.class,
            "Write Word files in the form of this regime, such as PARTY_2018, whatever the document's date. Only with --to docx.");
    private final Argument<List<Path>> regimeFiles =
            Argument.repeated("--regime-file", "FILE", Path.class, "Know the regime of this file, too, for --regime.");

    private final CommandSpec command;

    WrittenForm(CommandSpec command) {
        this.command = command;
        Commands.add(command, regime, regimeFiles);
    }

    /** Returns what writes documents in a format. */
    Function<GuidanceDocument, Export> writer(OutputFormat format) throws IOException {
        String id = regime.orNull();
        List<Path> files = regimeFiles.value();
        if (id == null && files.isEmpty()) {
            return format::export;
        }
        if (format != OutputFormat.DOCX) {
            throw misused("Only Word files have the form of a regime; say --regime with --to docx");
        }
        if (id == null) {
            throw misused("--regime-file is for --regime, which says whose form is written");
        }
        Regimes regimes = Regimes.standard();
        for (Path file : files) {
            regimes = regimes.with(Settings.read(file));
        }
        Regime named = NamedRegime.of(id, regimes, command);
        return document -> new Export(GuidanceWord.standard().writeBytes(document, named), List.of());
    }

    private ParameterException misused(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
