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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say by which rules, severities and regime documents are judged. */
final class ValidatorOptions {

    private static final String SEVERITY = "severity.";

    @Option(
            names = "--regime",
            paramLabel = "ID",
            description = "Judge all documents by this regime, such as PARTY_2018, whatever their date.")
    private @Nullable String regime;

    @Option(
            names = "--regime-file",
            paramLabel = "FILE",
            description =
                    "Know the regime of this file, too: for --regime, and for documents of its dates. May be repeated.")
    private List<Path> regimeFiles = List.of();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Take the regime, severities and suppressions of this file. No file is taken without this option, huongdan.conf neither.")
    private @Nullable Path config;

    @Option(
            names = "--registry",
            description =
                    "Also judge by the rules that look cited acts up in a registry, with the one that comes with the library.")
    private boolean registry;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    ValidatorOptions() {}

    /** Notes the files that are named. */
    void note(RunFiles files) {
        regimeFiles.forEach(file -> files.reads(file, "the regime"));
        files.reads(config, "the configuration");
    }

    /** The configuration; it changes nothing where no file is named. */
    Configuration configuration() throws IOException {
        return config == null ? Configuration.standard() : Configuration.of(Settings.read(config));
    }

    GuidanceValidator validator(Configuration configuration) throws IOException {
        GuidanceValidator standard = GuidanceValidator.standard();
        Regimes regimes = Regimes.standard();
        for (Path file : regimeFiles) {
            Settings settings = Settings.read(file);
            checkRules(settings, standard);
            regimes = regimes.with(settings);
        }
        GuidanceValidator known = registry ? standard.withRegistry(Registry.standard()) : standard;
        GuidanceValidator configured = known.withRegimes(regimes).withConfiguration(configuration);
        return regime == null ? configured : configured.withRegime(NamedRegime.of(regime, regimes, command));
    }

    /** How suppressions call documents. */
    DocumentNames names() {
        return DocumentNames.in(config);
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
