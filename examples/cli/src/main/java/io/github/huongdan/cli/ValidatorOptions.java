package io.github.huongdan.cli;

import io.github.huongdan.regime.Regimes;
import io.github.huongdan.settings.Setting;
import io.github.huongdan.settings.Settings;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.registry.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say by which rules, severities and regime documents are judged. */
final class ValidatorOptions {

    private static final String SEVERITY = "severity.";

    private final Argument<String> regime = Argument.optional(
            "--regime",
            "ID",
            String.class,
            "Judge all documents by this regime, such as PARTY_2018, whatever their date.");
    private final Argument<List<Path>> regimeFiles = Argument.repeated(
            "--regime-file",
            "FILE",
            Path.class,
            "Know the regime of this file, too: for --regime, and for documents of its dates.");
    private final Argument<Path> config = Argument.optional(
            "--config",
            "FILE",
            Path.class,
            "Take the regime, severities and suppressions of this file. No file is taken without this option, huongdan.conf neither.");
    private final Argument<Boolean> registry = Argument.flag(
            "--registry",
            "Also judge by the rules that look cited acts up in a registry, with the one that comes with the library.");

    private final CommandSpec command;

    ValidatorOptions(CommandSpec command) {
        this.command = command;
        Commands.add(command, regime, regimeFiles, config, registry);
    }

    /** Notes the files that are named. */
    void note(RunFiles files) {
        regimeFiles.value().forEach(file -> files.reads(file, "the regime"));
        files.reads(config.orNull(), "the configuration");
    }

    /** The configuration; it changes nothing where no file is named. */
    Configuration configuration() throws IOException {
        Path file = config.orNull();
        return file == null ? Configuration.standard() : Configuration.of(Settings.read(file));
    }

    GuidanceValidator validator(Configuration configuration) throws IOException {
        GuidanceValidator standard = GuidanceValidator.standard();
        Regimes regimes = Regimes.standard();
        for (Path file : regimeFiles.value()) {
            Settings settings = Settings.read(file);
            checkRules(settings, standard);
            regimes = regimes.with(settings);
        }
        GuidanceValidator known = registry.value() ? standard.withRegistry(Registry.standard()) : standard;
        GuidanceValidator configured = known.withRegimes(regimes).withConfiguration(configuration);
        String id = regime.orNull();
        return id == null ? configured : configured.withRegime(NamedRegime.of(id, regimes, command));
    }

    /** How suppressions call documents. */
    DocumentNames names() {
        return DocumentNames.in(config.orNull());
    }

    private static void checkRules(Settings settings, GuidanceValidator validator) {
        for (Setting setting : settings.all()) {
            String key = setting.key();
            if (key.startsWith(SEVERITY)
                    && validator.rules().stream().noneMatch(rule -> key.equals(SEVERITY + rule.id()))) {
                throw settings.malformed(
                        setting, "unknown rule in " + key, "the id of a rule; the command 'rules' lists them");
            }
        }
    }
}
