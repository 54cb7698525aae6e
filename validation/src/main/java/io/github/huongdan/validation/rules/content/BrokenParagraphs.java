package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Paragraphs that break off within a sentence, and the paragraphs that carry the sentence on. */
public final class BrokenParagraphs {

    private static final int SHORTEST = 40;
    private static final int LONGEST_HEADING = 60;

    private final Map<String, Passage> continuations = new HashMap<>();

    private BrokenParagraphs(Examination examination) {
        Set<Pointer> labelled = new HashSet<>();
        for (Passage passage : examination.passages()) {
            if (passage.kind() == Passage.Kind.LABEL) {
                labelled.add(passage.at().parent());
            }
        }
        List<Passage> prose = examination.prose();
        for (int i = 0; i + 1 < prose.size(); i++) {
            Passage next = prose.get(i + 1);
            boolean paragraph = goesOn(next.text())
                    && !labelled.contains(next.at().parent())
                    && !next.at().within(Pointer.BASIS)
                    && !next.at().within(Pointer.CLOSING);
            boolean broken = paragraph
                    && section(next).equals(section(prose.get(i)))
                    && breaksOff(prose.get(i).text())
                    && !(i > 0 && heading(prose.get(i - 1).text()))
                    && !footnote(prose.get(i).text());
            if (broken && apart(examination, prose.get(i), next)) {
                continuations.put(prose.get(i).pointer(), next);
            }
        }
    }

    /** Finds the broken paragraphs of a document. */
    public static BrokenParagraphs of(Examination examination) {
        return examination.derived(BrokenParagraphs.class, BrokenParagraphs::new);
    }

    /** Returns the paragraph that carries on the last sentence of a passage, or null where the passage is not broken. */
    public @Nullable Passage continuation(Passage passage) {
        return continuations.get(passage.pointer());
    }

    /** Reports the last character of each paragraph that breaks off. Without the source text lines that only wrap would look the same. */
    static void none(Examination examination, Findings findings) {
        BrokenParagraphs broken = of(examination);
        for (Passage passage : examination.prose()) {
            Passage rest = broken.continuation(passage);
            if (rest != null) {
                int end = passage.text().stripTrailing().length();
                findings.in(passage, end - 1, end)
                        .with("before", lastWords(passage.text()))
                        .with("after", firstWords(rest.text()))
                        .report();
            }
        }
    }

    /**
     * Whether blank lines and nothing else stand between the two in the source text: lines that only wrap are no paragraphs, and a page
     * number between them says that the page ended, not the paragraph.
     */
    private static boolean apart(Examination examination, Passage one, Passage other) {
        SourceMap map = examination.sourceMap().orElse(null);
        Span before = map == null ? null : map.span(one.pointer()).orElse(null);
        Span after = map == null ? null : map.span(other.pointer()).orElse(null);
        if (map == null || before == null || after == null || after.start() < before.end()) {
            return map == null;
        }
        SourceText source = map.source();
        int lines = source.position(after.start()).line()
                - source.position(before.end()).line();
        return lines > 1 && source.text().substring(before.end(), after.start()).isBlank();
    }

    /** Short lines and lines in capitals are the lines of a form, not sentences. */
    private static boolean breaksOff(String text) {
        String stripped = text.stripTrailing();
        if (stripped.length() < SHORTEST || stripped.equals(stripped.toUpperCase(Locale.ROOT))) {
            return false;
        }
        char last = stripped.charAt(stripped.length() - 1);
        return Character.isLetterOrDigit(last) || last == ',';
    }

    /** A note below a page opens with its bare number: {@code 1 Theo mục 18.5 …}. */
    private static boolean footnote(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > 0
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1));
    }

    /** The title of a step or a part stands in its own lines under a line in capitals: {@code BƯỚC MỘT}. */
    private static boolean heading(String text) {
        return text.length() <= LONGEST_HEADING
                && text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().anyMatch(Character::isLetter);
    }

    private static boolean goesOn(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** The section that a passage stands in: {@code /sections/1}; for others the document. */
    private static Pointer section(Passage passage) {
        return passage.at().within(Pointer.SECTIONS) ? passage.at().first(2) : Pointer.ROOT;
    }

    private static String lastWords(String text) {
        String stripped = text.stripTrailing();
        int start = stripped.length();
        for (int words = 0; words < 3 && start > 0; words++) {
            start = stripped.lastIndexOf(' ', start - 1);
        }
        return stripped.substring(Math.max(0, start)).strip();
    }

    private static String firstWords(String text) {
        int end = 0;
        for (int words = 0; words < 3 && end >= 0; words++) {
            end = text.indexOf(' ', end + 1);
        }
        return end < 0 ? text : text.substring(0, end);
    }
}
