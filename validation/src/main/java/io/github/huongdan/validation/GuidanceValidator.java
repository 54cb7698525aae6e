package io.github.huongdan.validation;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.rule.Evidence;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.RuleProvider;
import io.github.huongdan.validation.rule.Severity;
import io.github.huongdan.validation.rules.typography.Encoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Judges guidance documents by the rules of the catalogue.
 *
 * <p>A document is judged by the regime of its system and date, unless {@link #withRegime(String)} names another or
 * {@link #withSystem} the system. The system is the
 * letterhead's, else the one whose grammar the code follows, else the one that writes prefixes of authority as it does, else the Party's; the date is
 * the date of issue, else the latest date of an act it cites, else the latest date in its grounds and preamble, or the year that it names as its own where
 * that is later, else today's rules hold: the latest regime.
 *
 * <p>A text in an encoding from before Unicode gives the one finding that says so: what else is found there follows from it.
 *
 * <pre>{@code
 * Report report = GuidanceValidator.standard().validate(document);
 * for (Finding finding : report.findings()) {
 *     out.println(finding.severity() + " " + finding.ruleId() + " " + finding.pointer());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GuidanceValidator {

    private static final RuleFailureListener IGNORED = (rule, document, cause) -> {};
    private static final GuidanceValidator STANDARD = new GuidanceValidator(
            RuleSet.CATALOGUE, Regimes.standard(), RegimeChoice.BY_DOCUMENT, Configuration.standard(), null, IGNORED);

    private final RuleSet rules;
    private final Regimes regimes;
    private final RegimeChoice choice;
    private final Configuration configuration;
    private final @Nullable Registry registry;
    private final RuleFailureListener failures;

    private GuidanceValidator(
            RuleSet rules,
            Regimes regimes,
            RegimeChoice choice,
            Configuration configuration,
            @Nullable Registry registry,
            RuleFailureListener failures) {
        this.rules = rules;
        this.regimes = regimes;
        this.choice = choice;
        this.configuration = configuration;
        this.registry = registry;
        this.failures = failures;
    }

    /** Returns the validator with all rules of the catalogue and the regimes that the library knows. */
    public static GuidanceValidator standard() {
        return STANDARD;
    }

    /** Returns a validator that judges every document by the given regime. */
    public GuidanceValidator withRegime(Regime regime) {
        return choosing(RegimeChoice.of(Objects.requireNonNull(regime, "regime")));
    }

    /** Returns a validator that chooses among these regimes by a document's system and date. */
    public GuidanceValidator withRegimes(Regimes known) {
        return new GuidanceValidator(
                rules, Objects.requireNonNull(known, "known"), choice, configuration, registry, failures);
    }

    /**
     * Returns a validator with this configuration in the place of the one before. Rules and regimes of an application must be added
     * first. A regime that the configuration names judges every document, until {@link #withRegime(Regime)} names another.
     *
     * @throws IllegalArgumentException if it names a rule, a group or a regime that this validator does not know; {@link
     *     io.github.huongdan.settings.MalformedFileException} where the name was read from a file
     */
    public GuidanceValidator withConfiguration(Configuration changes) {
        changes.verify(rules.all(), regimes);
        RegimeChoice judging =
                changes.regime().flatMap(regimes::byId).map(RegimeChoice::of).orElse(choice);
        return new GuidanceValidator(rules, regimes, judging, changes, registry, failures);
    }

    /**
     * Returns a validator that judges every document by the regime of this id, such as {@code PARTY_2018}.
     *
     * @throws IllegalArgumentException if no regime has the id
     */
    public GuidanceValidator withRegime(String id) {
        return withRegime(
                regimes.byId(id).orElseThrow(() -> new IllegalArgumentException("No regime has the id " + id)));
    }

    /**
     * Returns a validator that judges every document by the regimes of this system, chosen by the document's date, whatever system the
     * document itself belongs to. A regime named before no longer judges.
     */
    public GuidanceValidator withSystem(IssuingSystem system) {
        return choosing(RegimeChoice.among(Objects.requireNonNull(system, "system")));
    }

    /**
     * Returns a validator that judges by this rule, too.
     *
     * @throws IllegalArgumentException if a rule of this validator has the same id
     */
    public GuidanceValidator withRule(Rule rule) {
        return withRules(List.of(rule));
    }

    /**
     * Returns a validator that judges by these rules, too. Their sentences must be given to {@link
     * io.github.huongdan.validation.message.Messages#with} for each report; {@link #withRules(RuleProvider)} spares that.
     *
     * @throws IllegalArgumentException if two rules of the new validator have the same id
     */
    public GuidanceValidator withRules(List<Rule> more) {
        return with(rules.with(more));
    }

    /**
     * Returns a validator that judges by the rules of this provider, too, and knows their sentences. A finding for which the provider has no
     * sentence is the finding {@link Rule#INTERNAL} instead.
     *
     * @throws IllegalArgumentException if two rules have the same id, if an id is not in the provider's namespace, or if a sentence is
     *     missing, there in one language alone, or of no rule
     */
    public GuidanceValidator withRules(RuleProvider provider) {
        return with(rules.with(ProvidedRules.of(provider)));
    }

    /**
     * Returns a validator that judges by the rules of all providers that {@link ServiceLoader} finds by the thread's context class loader,
     * on the class path and on the module path. Nothing is looked up anew later.
     *
     * @throws IllegalArgumentException as {@link #withRules(RuleProvider)}
     * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
     */
    public GuidanceValidator withProvidedRules() {
        GuidanceValidator validator = this;
        for (RuleProvider provider : ServiceLoader.load(RuleProvider.class)) {
            validator = validator.withRules(provider);
        }
        return validator;
    }

    /**
     * Returns the sentences of the catalogue and of the providers' rules of this validator, for reports: {@code
     * TextReport.in(validator.messages(locale))}. Vietnamese, or English for every other language.
     */
    public Messages messages(Locale locale) {
        return rules.messages(locale);
    }

    /** Returns a validator that also judges by the rules that need a registry, which without one {@link Report#notChecked} lists. */
    public GuidanceValidator withRegistry(Registry known) {
        return new GuidanceValidator(
                rules, regimes, choice, configuration, Objects.requireNonNull(known, "registry"), failures);
    }

    /** Returns a validator that tells this listener, in the place of the one before, of each rule that fails. */
    public GuidanceValidator withFailureListener(RuleFailureListener listener) {
        return new GuidanceValidator(
                rules, regimes, choice, configuration, registry, Objects.requireNonNull(listener, "listener"));
    }

    /** Lists the rules: those of the catalogue by part of the document and by id, then those that were added. */
    public List<Rule> rules() {
        return rules.all();
    }

    /** Judges a document that was built in Java, for which there is neither source text nor layout. */
    public Report validate(GuidanceDocument document) {
        return validate(ReadDocument.of(document));
    }

    /**
     * Judges a document as it was read. Rules whose evidence is not there, such as those on bullets and closing punctuation where it was not
     * read from text, are not checked, and the report says so. Suppressions know it by its name, such as its path in an archive, with {@code /}; where it has none, only the
     * suppressions for every document hold.
     */
    public Report validate(ReadDocument read) {
        Examination examination = choice.examine(read, regimes, registry);
        Regime regime = examination.regime();
        List<Finding> found = new ArrayList<>();
        List<NotChecked> notChecked = new ArrayList<>();
        List<String> notApplied = new ArrayList<>();
        for (Rule rule : rules.inOrder()) {
            Severity severity = configuration.severity(rule, regime);
            if (severity == null || !rule.profile().covers(regime.system())) {
                continue;
            }
            if (!rule.kinds().contains(examination.kind())) {
                notApplied.add(rule.id());
                continue;
            }
            Evidence missing = missing(rule, examination);
            if (missing != null) {
                notChecked.add(new NotChecked(rule.id(), missing, rule.inPart()));
            }
            if (missing == null || rule.inPart()) {
                found.addAll(apply(rule, severity, examination, read));
            }
        }
        String illegible = Encoding.ofWholeText(examination);
        if (found.stream().anyMatch(finding -> finding.ruleId().equals(illegible))) {
            found.removeIf(finding -> !finding.ruleId().equals(illegible));
        }
        found.sort(FindingOrder.INSTANCE);
        JudgedAs judgedAs = new JudgedAs(examination.kind(), notApplied);
        Report report = new Report(regime, found, notChecked, List.of(), List.of(), List.of(), judgedAs);
        return SuppressionPass.apply(report, configuration.suppressions(), read.name())
                .gathered(rules.all());
    }

    private GuidanceValidator with(RuleSet others) {
        return new GuidanceValidator(others, regimes, choice, configuration, registry, failures);
    }

    private GuidanceValidator choosing(RegimeChoice other) {
        return new GuidanceValidator(rules, regimes, other, configuration, registry, failures);
    }

    private static @Nullable Evidence missing(Rule rule, Examination examination) {
        for (Evidence needed : rule.evidence()) {
            if (!examination.has(needed)) {
                return needed;
            }
        }
        return null;
    }

    private List<Finding> apply(Rule rule, Severity severity, Examination examination, ReadDocument read) {
        Findings findings = new Findings(rule.id(), severity, examination);
        try {
            rule.check().examine(examination, findings);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            return List.of(failed(rule, failure, examination, read));
        }
        List<Finding> found = findings.reported();
        IllegalStateException mistake = RuleMistakes.of(findings, rules);
        if (mistake == null) {
            return found;
        }
        List<Finding> kept = new ArrayList<>(found);
        kept.removeIf(rules::lacksSentence);
        kept.add(failed(rule, mistake, examination, read));
        return kept;
    }

    private Finding failed(Rule rule, Throwable cause, Examination examination, ReadDocument read) {
        failures.ruleFailed(rule, read, cause);
        return RuleFailure.finding(rule, cause, examination);
    }
}
