package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.LookAlikes;
import io.github.huongdan.vietnamese.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An abbreviation has its capitals in the same places throughout: {@code TTHCM}, not {@code TTHCm} beside it. */
final class AbbreviationForms {

    private static final int SHORTEST = 4;
    private static final int FEWEST_CAPITALS = 3;

    /** What joins the parts of a symbol, an address or a longer abbreviation. */
    private static final String JOINTS = "/-&.@_";

    /** An abbreviation in the text, as written. */
    private record Use(Passage passage, Word word, String written) {}

    private AbbreviationForms() {}

    /** Reports the first use of each form but the one that is used most; of equals, the one that comes first is right. */
    static void one(Examination examination, Findings findings) {
        Map<String, Map<String, List<Use>>> abbreviations = new LinkedHashMap<>();
        for (Passage passage : examination.prose()) {
            for (Word word : examination.words(passage)) {
                if (abbreviation(passage.text(), word) && alone(passage.text(), word)) {
                    String written = passage.text().substring(word.start(), word.end());
                    abbreviations
                            .computeIfAbsent(written.toUpperCase(Locale.ROOT), key -> new LinkedHashMap<>())
                            .computeIfAbsent(written, key -> new ArrayList<>())
                            .add(new Use(passage, word, written));
                }
            }
        }
        for (Map<String, List<Use>> forms : abbreviations.values()) {
            if (forms.size() > 1) {
                report(forms, findings);
            }
        }
    }

    private static void report(Map<String, List<Use>> forms, Findings findings) {
        List<Use> usual = List.of();
        for (List<Use> uses : forms.values()) {
            usual = uses.size() > usual.size() ? uses : usual;
        }
        for (List<Use> uses : forms.values()) {
            if (uses != usual) {
                Use use = uses.get(0);
                findings.in(use.passage, use.word.start(), use.word.end())
                        .with("actual", use.written)
                        .with("expected", usual.get(0).written)
                        .report();
            }
        }
    }

    private static boolean abbreviation(String text, Word word) {
        if (word.end() - word.start() < SHORTEST || !Character.isUpperCase(text.charAt(word.start()))) {
            return false;
        }
        int capitals = 0;
        for (int i = word.start(); i < word.end(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) || LookAlikes.letter(c) != c) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= FEWEST_CAPITALS;
    }

    private static boolean alone(String text, Word word) {
        boolean before = word.start() > 0 && JOINTS.indexOf(text.charAt(word.start() - 1)) >= 0;
        boolean after = word.end() + 1 < text.length()
                && JOINTS.indexOf(text.charAt(word.end())) >= 0
                && Character.isLetterOrDigit(text.charAt(word.end() + 1));
        return !before && !after;
    }
}
