package io.github.huongdan.validation.fix;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes the replacements that findings suggest into the text, or into a copy of a Word file. A finding suggests one only where no other is right, so all are
 * applied that the report holds; a caller who wants some only gives a report that is filtered.
 *
 * <p>Nothing but the stretch of a finding changes: line ends and a byte order mark stay. Where a stretch in the text is not exactly the part of
 * the value that the finding judges, because the paragraph is wrapped or columns stand side by side, nothing is replaced.
 *
 * <pre>{@code
 * FixedText fixed = Suggestions.applyAll(text, changed -> {
 *     ReadDocument read = GuidanceText.standard().read(changed);
 *     return new JudgedDocument(read.named("81.txt"), GuidanceValidator.standard().validate(read));
 * });
 * }</pre>
 */
public final class Suggestions {

    /** More than documents need; a text with thousands of hidden characters is not settled by then. */
    private static final int MOST_PASSES = 100;

    private Suggestions() {}

    /**
     * Applies the suggestions of one report. Of two that overlap or touch, the narrower is applied, of equals the one found first; the other is
     * left, because its finding may have gone with the first.
     *
     * @throws IllegalArgumentException if the document was not read from plain text
     */
    public static FixedText applyOnce(JudgedDocument judged) {
        SourceMap map = judged.read().sourceMap();
        if (map == null || judged.read().layout() != null) {
            throw new IllegalArgumentException(judged.name() + " was not read from plain text");
        }
        String text = map.source().text();
        List<Replacement> suggested = all(judged, map);
        if (suggested.isEmpty()) {
            return new FixedText(text, List.of(), true);
        }
        Map<Integer, Replacement> chosen = apart(suggested);
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Replacement replacement : chosen.values()) {
            out.append(text, at, replacement.stretch().start()).append(replacement.text());
            at = replacement.stretch().end();
        }
        out.append(text, at, text.length());
        List<Finding> applied =
                chosen.values().stream().map(Replacement::finding).toList();
        return new FixedText(out.toString(), applied, chosen.size() == suggested.size());
    }

    /**
     * Lists what the findings of one report suggest, in the order of the text: as {@link #applyOnce} chooses it. Documents with a layout, as from a Word
     * file, have replacements too.
     */
    public static List<Replacement> in(JudgedDocument judged) {
        SourceMap map = judged.read().sourceMap();
        return map == null ? List.of() : List.copyOf(apart(all(judged, map)).values());
    }

    /**
     * Applies suggestions, reads and judges the new text, and so on until nothing is left to apply, or after a hundred passes. A text fixed by this
     * that is settled stays the same when it is fixed again.
     *
     * @param text the text, with or without a byte order mark
     * @param judge reads a text and judges the document: the name is of no account
     * @throws IllegalArgumentException if the judged document was not read from the text given
     */
    public static FixedText applyAll(String text, Function<String, JudgedDocument> judge) {
        String current = Objects.requireNonNull(text, "text");
        List<Finding> applied = new ArrayList<>();
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            JudgedDocument judged = judge.apply(current);
            FixedText fixed = applyOnce(judged);
            if (fixed.applied().isEmpty()) {
                return new FixedText(current, applied, true);
            }
            current = passedOver(current, judged) + fixed.text();
            applied.addAll(fixed.applied());
        }
        return new FixedText(current, applied, false);
    }

    /**
     * Writes what the findings of one report suggest into a copy of the file that the document was read from: other words and other looks. A finding of
     * which not all looks can be written is left as a whole.
     *
     * <pre>{@code
     * ReadFile opened = GuidanceWord.standard().open(Files.readAllBytes(file));
     * JudgedDocument judged = new JudgedDocument(opened.document(), validator.validate(opened.document()));
     * FixedCopy fixed = Suggestions.applyTo(judged, changes -> opened.annotate(changes, Reviewer.HUONGDAN)); // tracked changes
     * FixedCopy plain = Suggestions.applyTo(judged, changes -> opened.replace(changes)); // no trace
     * }</pre>
     *
     * @param judged the document as it was read from the file, with what was found
     * @param writer writes changes into a copy of the file: called once, and once more where a look can't be written
     */
    public static FixedCopy applyTo(JudgedDocument judged, Function<List<Annotation>, AnnotatedCopy> writer) {
        List<SuggestedChange> wanted = SuggestedChange.in(judged);
        AnnotatedCopy copy = written(wanted, writer);
        List<Annotation> unformatted = copy.unformatted();
        if (!unformatted.isEmpty()) {
            copy = written(
                    wanted.stream()
                            .filter(change -> !unformatted.contains(change.annotation()))
                            .toList(),
                    writer);
        }
        List<Annotation> unreplaced = copy.unreplaced();
        List<Finding> applied = new ArrayList<>();
        List<Finding> left = new ArrayList<>();
        for (SuggestedChange change : wanted) {
            boolean missing = unformatted.contains(change.annotation()) || unreplaced.contains(change.annotation());
            (missing ? left : applied).add(change.finding());
        }
        return new FixedCopy(copy.content(), applied, left);
    }

    private static AnnotatedCopy written(
            List<SuggestedChange> changes, Function<List<Annotation>, AnnotatedCopy> writer) {
        return writer.apply(changes.stream().map(SuggestedChange::annotation).toList());
    }

    /** What the reader took off the beginning: a byte order mark, or nothing. */
    private static String passedOver(String text, JudgedDocument judged) {
        SourceMap map = judged.read().sourceMap();
        String read = map == null ? "" : map.source().text();
        if (!text.endsWith(read)) {
            throw new IllegalArgumentException(judged.name() + " was not read from the text given");
        }
        return text.substring(0, text.length() - read.length());
    }

    private static List<Replacement> all(JudgedDocument judged, SourceMap map) {
        List<Replacement> suggested = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        List<Finding> findings = judged.report().findings().stream()
                .flatMap(finding -> finding.each().stream())
                .toList();
        for (Finding finding : findings) {
            if (finding.suggestion() == null) {
                continue;
            }
            if (values.isEmpty()) {
                for (Passage passage : Passages.of(judged.read().document())) {
                    values.put(passage.pointer(), passage.text());
                }
            }
            Replacement replacement = Replacement.of(finding, map, values);
            if (replacement != null) {
                suggested.add(replacement);
            }
        }
        return suggested;
    }

    /** Chooses replacements that have something between them, by where they begin. */
    private static Map<Integer, Replacement> apart(List<Replacement> suggested) {
        TreeMap<Integer, Replacement> chosen = new TreeMap<>();
        List<Replacement> narrowFirst = suggested.stream()
                .sorted(Comparator.comparingInt(
                        replacement -> replacement.stretch().length()))
                .toList();
        for (Replacement replacement : narrowFirst) {
            Entry<Integer, Replacement> before =
                    chosen.floorEntry(replacement.stretch().end());
            if (before == null
                    || before.getValue().stretch().end() < replacement.stretch().start()) {
                chosen.put(replacement.stretch().start(), replacement);
            }
        }
        return chosen;
    }
}
