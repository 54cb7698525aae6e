package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.LookAlikes;
import io.github.huongdan.vietnamese.Word;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An abbreviation has its capitals in the same places throughout: {@code TTHCM}, not {@code TTHCm} beside it. */
final class AbbreviationForms {

    private static final int FEWEST_CAPITALS = 3;

    /** What joins the parts of a symbol, an address or a longer abbreviation. */
    private static final String JOINTS = "/-&.@_";

    /** One form of an abbreviation: its first use, and how many there are. */
    private static final class Form {

        private final Passage passage;
        private final Word word;
        private int uses;

        private Form(Passage passage, Word word) {
            this.passage = passage;
            this.word = word;
        }
    }

    private AbbreviationForms() {}

    /** Reports the first use of each form but the one that is used most; of equals, the one that comes first is right. */
    static void one(Examination examination, Findings findings) {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (Passage passage : examination.prose()) {
            for (Word word : examination.words(passage)) {
                if (abbreviation(passage.text(), word) && alone(passage.text(), word)) {
                    forms.computeIfAbsent(word.toString(), written -> new Form(passage, word)).uses++;
                }
            }
        }
        Map<String, Form> usual = new HashMap<>();
        for (Form form : forms.values()) {
            usual.merge(
                    form.word.toString().toUpperCase(Locale.ROOT),
                    form,
                    (first, other) -> other.uses > first.uses ? other : first);
        }
        for (Form form : forms.values()) {
            String written = form.word.toString();
            Form right = usual.get(written.toUpperCase(Locale.ROOT));
            if (right != null && right != form) {
                findings.in(form.passage, form.word.start(), form.word.end())
                        .with("actual", written)
                        .with("expected", right.word)
                        .report();
            }
        }
    }

    private static boolean abbreviation(String text, Word word) {
        if (!Character.isUpperCase(text.charAt(word.start()))) {
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
