package io.github.huongdan.validation.configuration;

import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.settings.MalformedFileException;
import io.github.huongdan.settings.Settings;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a caller changes in how documents are judged. Rules are named by id ({@code HDR-16}) or by group, which is what the ids of a part
 * begin with ({@code HDR}, {@code acme:LOGO}; {@code acme} for all of a namespace). A rule's own entry beats its group's, that beats its
 * namespace's; each beats the severities of the regime. The finding that says that a
 * rule failed is no rule's and cannot be changed.
 *
 * <p>In a file ({@link Settings}): {@code regime = PARTY_2018}, {@code severity.HDR-16 = OFF} with {@code ERROR}, {@code WARNING}, {@code
 * INFO}, {@code ON} or {@code OFF}, and {@code suppress HDR-16 /subject archive/*.txt = REASON}, where the documents may be left out and
 * {@code ""} is the pointer of the whole document.
 *
 * <pre>{@code
 * Configuration own = Configuration.standard().withOff("HDR-16").withSeverity("TYP", Severity.INFO);
 * GuidanceValidator validator = GuidanceValidator.standard().withConfiguration(own);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Configuration {

    private static final Configuration STANDARD = new Configuration(Levels.NONE, List.of(), null, null);

    private final Levels levels;
    private final List<Suppression> suppressions;
    private final @Nullable String regime;
    private final @Nullable Origin regimeOrigin;

    private Configuration(
            Levels levels, List<Suppression> suppressions, @Nullable String regime, @Nullable Origin regimeOrigin) {
        this.levels = levels;
        this.suppressions = List.copyOf(suppressions);
        this.regime = regime;
        this.regimeOrigin = regimeOrigin;
    }

    /** Returns the configuration that changes nothing. */
    public static Configuration standard() {
        return STANDARD;
    }

    /**
     * Reads a file. Whether its rules and its regime exist, the validator checks that takes the configuration.
     *
     * @throws IOException if the file cannot be read
     * @throws MalformedFileException if an entry is not as expected
     */
    public static Configuration read(Path file) throws IOException {
        return of(Settings.read(file));
    }

    /**
     * Takes the settings of a file or a resource. Whether its rules and its regime exist, the validator checks that takes the configuration.
     *
     * @throws MalformedFileException if an entry is not as expected
     */
    public static Configuration of(Settings settings) {
        return ConfigurationFile.read(settings);
    }

    /** Returns this configuration with a rule or a group switched off. */
    public Configuration withOff(String ruleOrGroup) {
        return with(ruleOrGroup, Level.OFF, null);
    }

    /**
     * Returns this configuration with a rule or all rules of a group switched on, those too that are off by themselves. They have the
     * severity that the regime or the rule gives.
     */
    public Configuration withOn(String ruleOrGroup) {
        return with(ruleOrGroup, Level.ON, null);
    }

    /**
     * Returns this configuration with another severity of a rule, which switches it on, or of those rules of a group that are on by
     * themselves.
     */
    public Configuration withSeverity(String ruleOrGroup, Severity severity) {
        return with(ruleOrGroup, Level.of(severity), null);
    }

    /** Returns this configuration with one more suppression. Where several match a finding, the first of them counts. */
    public Configuration withSuppression(Suppression suppression) {
        List<Suppression> more = new ArrayList<>(suppressions);
        more.add(suppression);
        return new Configuration(levels, more, regime, regimeOrigin);
    }

    /** Returns this configuration with the regime by which every document is judged, such as {@code PARTY_2018}. */
    public Configuration withRegime(String id) {
        return withRegime(Objects.requireNonNull(id, "id"), null);
    }

    /** Returns the id of the regime by which every document is judged; empty where system and date choose. */
    public Optional<String> regime() {
        return Optional.ofNullable(regime);
    }

    /** Lists the suppressions, in their order. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /** Returns the severity that a rule's findings get under a regime; null where the rule is not applied. */
    public @Nullable Severity severity(Rule rule, Regime judging) {
        return levels.severity(rule, judging);
    }

    /**
     * Checks that every rule, group and regime it names exists.
     *
     * @throws IllegalArgumentException for the first that does not; {@link MalformedFileException} where it was read from a file
     */
    public void verify(Collection<Rule> rules, Regimes regimes) {
        if (regime != null && regimes.byId(regime).isEmpty()) {
            String problem = "unknown regime " + regime;
            String known = "one of " + regimes.all().stream().map(Regime::id).collect(Collectors.joining(", "));
            throw regimeOrigin == null
                    ? new IllegalArgumentException(problem + ", expected " + known)
                    : regimeOrigin.malformed(problem, known);
        }
        levels.verify(rules);
        for (Suppression suppression : suppressions) {
            KnownRules.verify(suppression.ruleId(), rules, suppression.origin(), "");
        }
    }

    Configuration with(String ruleOrGroup, Level level, @Nullable Origin origin) {
        return new Configuration(
                levels.with(Objects.requireNonNull(ruleOrGroup, "ruleOrGroup"), level, origin),
                suppressions,
                regime,
                regimeOrigin);
    }

    Configuration withRegime(String id, @Nullable Origin origin) {
        return new Configuration(levels, suppressions, id, origin);
    }
}
