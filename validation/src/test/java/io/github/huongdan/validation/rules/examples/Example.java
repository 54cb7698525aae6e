package io.github.huongdan.validation.rules.examples;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Part;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.SourcePlace;
import io.github.huongdan.validation.rules.reading.UnreadZone;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A document that breaks one rule: a clean document with one defect put into it, or into the text it was typed out as. The clean document
 * is the good one.
 */
public record Example(
        String ruleId,
        String defect,
        GuidanceDocument clean,
        Consumer<GuidanceDocumentBuilder> change,
        UnaryOperator<String> edit,
        String regime,
        Set<String> also,
        Set<String> doubtful,
        Laying laying) {

    public static Example party(String ruleId, String defect, Consumer<GuidanceDocumentBuilder> change) {
        return new Example(
                ruleId,
                defect,
                CleanDocuments.party(),
                change,
                UnaryOperator.identity(),
                "PARTY_2018",
                Set.of(),
                Set.of(),
                Laying.NONE);
    }

    public static Example state(String ruleId, String defect, Consumer<GuidanceDocumentBuilder> change) {
        return new Example(
                ruleId,
                defect,
                CleanDocuments.state(),
                change,
                UnaryOperator.identity(),
                "STATE_2020",
                Set.of(),
                Set.of(),
                Laying.NONE);
    }

    public static Example partyText(String ruleId, String defect, String from, String to) {
        return party(ruleId, defect, document -> {}).typed(from, to);
    }

    public static Example stateText(String ruleId, String defect, String from, String to) {
        return state(ruleId, defect, document -> {}).typed(from, to);
    }

    public Example typed(String from, String to) {
        return new Example(
                ruleId,
                defect,
                clean,
                change,
                text -> replace(edit.apply(text), from, to),
                regime,
                also,
                doubtful,
                laying);
    }

    /** Names other rules that the same defect breaks. */
    public Example also(String... ruleIds) {
        return new Example(ruleId, defect, clean, change, edit, regime, Set.of(ruleIds), doubtful, laying);
    }

    /** Lets the reader doubt a value of the bad document. */
    public Example doubting(String pointer) {
        return new Example(ruleId, defect, clean, change, edit, regime, also, Set.of(pointer), laying);
    }

    public Example under(String regimeId) {
        return new Example(ruleId, defect, clean, change, edit, regimeId, also, doubtful, laying);
    }

    /** Lets the document's own system and date choose the regime. */
    public Example underItsOwnRegime() {
        return under("");
    }

    /** Takes another document for the good one. */
    public Example insteadOf(Consumer<GuidanceDocumentBuilder> good) {
        GuidanceDocumentBuilder builder = clean.toBuilder();
        good.accept(builder);
        return new Example(ruleId, defect, builder.build(), change, edit, regime, also, doubtful, laying);
    }

    /** Returns the bad document. */
    public GuidanceDocument document() {
        GuidanceDocumentBuilder builder = clean.toBuilder();
        change.accept(builder);
        return builder.build();
    }

    public List<Finding> findings() {
        return report().findings();
    }

    /** Judges the bad document as typed. */
    public Report report() {
        return judge(typed());
    }

    private ReadDocument typed() {
        return laying.bad()
                .apply(Typescript.of(
                        document(), text -> edit.apply(laying.arranging().apply(text)), doubtful));
    }

    /** Lays the typed documents out, the good one and the bad one. */
    public Example laid(Laying value) {
        return new Example(ruleId, defect, clean, change, edit, regime, also, doubtful, value);
    }

    /** Returns the good document as it was read. */
    public ReadDocument goodDocument() {
        return laying.good().apply(Typescript.of(clean, laying.arranging()));
    }

    /** Returns the bad document as it was read. */
    public ReadDocument badDocument() {
        return typed();
    }

    /** Tells whether the document has a layout. */
    public boolean isLaid() {
        return laying != Laying.NONE;
    }

    /** Types the good document out. */
    public String goodText() {
        return Objects.requireNonNull(goodDocument().source()).text();
    }

    /** Types the bad document out. */
    public String badText() {
        return Objects.requireNonNull(typed().source()).text();
    }

    /** Judges the bad document after a suggestion was followed: in the value, or where that has no such range, in the text. */
    public Report applying(Finding finding) {
        GuidanceDocument bad = document();
        String replacement = Objects.requireNonNull(finding.suggestion());
        Span range = finding.range();
        if (range == null) {
            SourceMap map = Objects.requireNonNull(Typescript.of(bad, edit).sourceMap());
            SourcePlace place = Objects.requireNonNull(finding.place());
            String text = new StringBuilder(map.source().text())
                    .replace(place.span().start(), place.span().end(), replacement)
                    .toString();
            boolean inPlace = place.span().length() == replacement.length();
            return validate(inPlace ? reread(bad, map, text) : bad, typed -> text);
        }
        GuidanceDocument repaired = Rewriting.of(
                bad,
                finding.pointer(),
                value -> new StringBuilder(value)
                        .replace(range.start(), range.end(), replacement)
                        .toString());
        return validate(repaired, edit);
    }

    /** Takes the values from where they stood, in a text in which nothing moved. */
    private static GuidanceDocument reread(GuidanceDocument document, SourceMap map, String text) {
        GuidanceDocument read = document;
        for (Passage passage : Passages.of(document)) {
            Span span = map.span(passage.pointer()).orElse(null);
            if (span != null) {
                read = Rewriting.of(read, passage.pointer(), value -> text.substring(span.start(), span.end()));
            }
        }
        return read;
    }

    public Set<String> raised() {
        Set<String> ids = ids(findings());
        ids.removeAll(ids(judge(goodDocument()).findings()));
        return ids;
    }

    public Set<String> expected() {
        Set<String> ids = new TreeSet<>(also);
        ids.add(ruleId);
        return ids;
    }

    private Report validate(GuidanceDocument document, UnaryOperator<String> edited) {
        return judge(Typescript.of(document, edited));
    }

    /** The bad document as typed, with what was found in it. */
    public JudgedDocument judged() {
        return new JudgedDocument(typed().named(""), report());
    }

    /** Judges a document as this example is judged: under its regime, with the registry, by every rule. */
    public Report judge(ReadDocument read) {
        return validator(everyRule()).validate(read);
    }

    /** Judges a document by the example's rule alone. */
    public Report judgeByItsRule(ReadDocument read) {
        return validator(itsRule()).validate(read);
    }

    /** The bad document as typed, with what its rule finds in it: alone, but where it sums up what others say. */
    public JudgedDocument judgedByItsRule() {
        ReadDocument bad = typed();
        return new JudgedDocument(bad.named(""), sumsUp() ? judge(bad) : judgeByItsRule(bad));
    }

    /** What its rule alone finds in the bad document. */
    public List<Finding> foundByItsRule() {
        return judgeByItsRule(typed()).findings();
    }

    private GuidanceValidator validator(Configuration configuration) {
        GuidanceValidator standard = GuidanceValidator.standard()
                .withRegistry(ExampleRegistry.INSTANCE)
                .withConfiguration(configuration);
        return regime.isEmpty() ? standard : standard.withRegime(regime);
    }

    private static Configuration everyRule() {
        Configuration every = Configuration.standard();
        for (Rule rule : GuidanceValidator.standard().rules()) {
            every = rule.onByDefault() ? every : every.withOn(rule.id());
        }
        return every;
    }

    private Configuration itsRule() {
        Configuration alone = Configuration.standard();
        for (Part part : Part.values()) {
            alone = alone.withOff(part.prefix());
        }
        return alone.withOn(ruleId);
    }

    /** Whether the rule speaks in place of others, which must have spoken before: alone it is silent. */
    public boolean sumsUp() {
        return GuidanceValidator.standard().rules().stream()
                .anyMatch(rule -> rule.id().equals(ruleId) && rule.check() instanceof UnreadZone);
    }

    private static Set<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String replace(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException("The text does not contain " + from);
        }
        return text.replace(from, to);
    }

    @Override
    public String toString() {
        return ruleId + " speaks where the document " + defect;
    }
}
