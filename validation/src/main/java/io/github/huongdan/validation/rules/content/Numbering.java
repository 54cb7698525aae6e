package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.content.OutlineLabel.Kind;
import io.github.huongdan.validation.rules.content.Siblings.Labelled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers and letters follow each other without a gap, at each level from the beginning. */
final class Numbering {

    private static final String[] ROMAN = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
    };

    private Numbering() {}

    /** A section without a Roman number (a part, a chapter) lets the count begin again. */
    static void romansAreConsecutive(Examination examination, Findings findings) {
        int expected = 1;
        for (Labelled section : Siblings.of(examination).get(0).items()) {
            if (section.label().kind() != Kind.ROMAN) {
                expected = 1;
                continue;
            }
            int value = section.label().value();
            if (value != expected) {
                report(findings, section, expected < ROMAN.length ? ROMAN[expected] : String.valueOf(expected));
            }
            expected = value + 1;
        }
    }

    /**
     * Items either begin at 1 under each parent or go on counting from the parent before. An item that announces a list may have the list's
     * own numbers after it, where a reader could not see how deep they stand; afterwards the count goes on.
     */
    static void itemsAreConsecutive(Examination examination, Findings findings) {
        int[] last = new int[64];
        Map<Pointer, String> texts = Map.of();
        for (Siblings siblings : Siblings.of(examination)) {
            int depth = Math.min(siblings.depth(), last.length - 1);
            int expected = 1;
            int outer = 0;
            Labelled before = null;
            for (Labelled item : siblings.items()) {
                if (item.label().kind() != Kind.ARABIC) {
                    continue;
                }
                int value = item.label().value();
                boolean goesOn = before == null && value == last[depth] + 1;
                boolean again = value == 1 && before != null;
                texts = again && texts.isEmpty() ? texts(examination) : texts;
                boolean inner = again && before != null && announces(before, texts);
                if (inner) {
                    outer = expected;
                } else if (value != expected && !goesOn && value != outer) {
                    report(findings, item, String.valueOf(outer > 0 ? outer : expected));
                }
                outer = value == outer ? 0 : outer;
                expected = value + 1;
                last[depth] = value;
                before = item;
            }
        }
    }

    /** Whether the words of an item end without the mark that ends a sentence. */
    private static boolean announces(Labelled item, Map<Pointer, String> texts) {
        String text = texts.getOrDefault(item.at().child("text"), "").stripTrailing();
        return !text.isEmpty() && ".;!?".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static Map<Pointer, String> texts(Examination examination) {
        Map<Pointer, String> texts = new HashMap<>();
        examination.prose().forEach(passage -> texts.put(passage.at(), passage.text()));
        return texts;
    }

    static void lettersAreConsecutive(Examination examination, Findings findings) {
        for (Siblings siblings : Siblings.of(examination)) {
            int expected = 1;
            for (Labelled item : siblings.items()) {
                if (item.label().kind() != Kind.LETTER) {
                    continue;
                }
                int value = item.label().value();
                if (value != expected && expected <= OutlineLabel.LETTERS.length()) {
                    report(findings, item, OutlineLabel.LETTERS.substring(expected - 1, expected));
                }
                expected = (value == 0 ? expected : value) + 1;
            }
        }
    }

    /** Letters stand under numbered items, not directly under a section that is numbered itself. */
    static void noLevelIsSkipped(Examination examination, Findings findings) {
        List<Siblings> groups = Siblings.of(examination);
        boolean romans =
                groups.get(0).items().stream().anyMatch(item -> item.label().kind() == Kind.ROMAN);
        if (!romans) {
            return;
        }
        for (Siblings siblings : groups) {
            Labelled first =
                    siblings.items().isEmpty() ? null : siblings.items().get(0);
            if (siblings.depth() == 1 && first != null && first.label().kind() == Kind.LETTER) {
                findings.at(first.at().child("label"))
                        .with("actual", first.written())
                        .report();
            }
        }
    }

    private static void report(Findings findings, Labelled item, String expected) {
        findings.at(item.at().child("label"))
                .with("actual", item.written())
                .with("expected", expected)
                .report();
    }
}
