package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.content.OutlineLabel.Kind;
import io.github.huongdan.validation.rules.content.Siblings.Labelled;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers and letters follow each other without a gap, at each level from the beginning. After one that is wrong, the next may follow it or
 * what should have stood in its place.
 */
final class Numbering {

    private static final String[] ROMAN = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
    };

    private static final int AFTER_D_STROKE = OutlineLabel.LETTERS.indexOf('e') + 1;

    private Numbering() {}

    /** A section without a Roman number (a part, a chapter), or without any, lets the count begin again. */
    static void romansAreConsecutive(Examination examination, Findings findings) {
        Count count = new Count();
        int last = -1;
        boolean first = true;
        for (Labelled section : Siblings.of(examination).get(0).items()) {
            int index = Integer.parseInt(section.at().last());
            boolean afterUnlabelled = index > last + 1;
            last = index;
            if (section.label().kind() != Kind.ROMAN) {
                count.restart();
                continue;
            }
            int value = section.label().value();
            if (afterUnlabelled && value == 1) {
                count.restart();
            }
            if (!count.fits(value) && !(first && firstMayBeAbove(examination.document()))) {
                int expected = count.next();
                report(findings, section, expected < ROMAN.length ? ROMAN[expected] : String.valueOf(expected));
            }
            count.take(value);
            first = false;
        }
    }

    /** Whether a paragraph above the sections may be the heading of one, whose number did not read as one. */
    private static boolean firstMayBeAbove(GuidanceDocument document) {
        return document.preambleTexts().stream().anyMatch(Numbering::mayBeHeading);
    }

    private static boolean mayBeHeading(String text) {
        boolean number =
                text.length() > 2 && "Il1|".indexOf(text.charAt(0)) >= 0 && ".-/)".indexOf(text.charAt(1)) >= 0;
        boolean capitals =
                text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
        return number || capitals;
    }

    /**
     * Items either begin at 1 under each parent or go on counting from the parent before. An item that announces a list may have the list's
     * own numbers after it, where a reader could not see how deep they stand; afterwards the count goes on. A paragraph without a number that
     * stands between begins a new list.
     */
    static void itemsAreConsecutive(Examination examination, Findings findings) {
        int[] last = new int[64];
        for (Siblings siblings : Siblings.of(examination)) {
            int depth = Math.min(siblings.depth(), last.length - 1);
            Count count = new Count();
            int outer = 0;
            Labelled before = null;
            for (Labelled item : siblings.items()) {
                if (item.label().kind() != Kind.ARABIC) {
                    continue;
                }
                int value = item.label().value();
                boolean goesOn = before == null && value == last[depth] + 1;
                boolean again = value == 1 && before != null;
                if (again && ListBreaks.of(examination).before(item.at())) {
                    count.restart();
                    outer = 0;
                } else if (again && before != null && ListBreaks.of(examination).announces(before.at())) {
                    outer = count.next();
                    count.restart();
                }
                boolean fits = count.fits(value) || goesOn || value == outer;
                if (!fits && !standsElsewhere(examination, item, count.next())) {
                    report(findings, item, String.valueOf(Math.max(outer, count.next())));
                }
                outer = value == outer && !count.fits(value) ? 0 : outer;
                count.take(value);
                last[depth] = value;
                before = item;
            }
        }
    }

    /**
     * Where a list begins in its middle, or jumps ahead or back by more than a letter, its other letters were automatic numbers that the text
     * has lost: nothing more can be said of it. Who counts {@code d, e} without {@code đ} counts on with {@code f}.
     */
    static void lettersAreConsecutive(Examination examination, Findings findings) {
        for (Siblings siblings : Siblings.of(examination)) {
            Count count = new Count();
            boolean first = true;
            boolean foreign = false;
            for (Labelled item : siblings.items()) {
                if (item.label().kind() != Kind.LETTER) {
                    continue;
                }
                int value = item.label().value();
                if (value == 1 && !first && ListBreaks.of(examination).before(item.at())) {
                    count.restart();
                }
                int expected = count.next();
                if (value > 1
                        && (Math.abs(value - expected) > 1 || (first && value > expected && lettersLost(siblings)))) {
                    break;
                }
                boolean fits = value == 0 ? foreign : count.fits(value);
                if (!fits && expected <= OutlineLabel.LETTERS.length()) {
                    report(findings, item, OutlineLabel.LETTERS.substring(expected - 1, expected));
                }
                foreign |= value == AFTER_D_STROKE && expected == AFTER_D_STROKE - 1;
                count.take(value == 0 ? expected - 1 : value);
                first = false;
            }
        }
    }

    /** Whether an item without a label stands before the first that has one. */
    private static boolean lettersLost(Siblings siblings) {
        return !siblings.items().isEmpty()
                && Integer.parseInt(siblings.items().get(0).at().last()) > 0;
    }

    /** Letters stand under numbered items, not directly under a section that is numbered itself. */
    static void noLevelIsSkipped(Examination examination, Findings findings) {
        List<Siblings> groups = Siblings.of(examination);
        Set<Pointer> romans = groups.get(0).items().stream()
                .filter(item -> item.label().kind() == Kind.ROMAN)
                .map(Labelled::at)
                .collect(Collectors.toSet());
        for (Siblings siblings : groups) {
            Labelled first =
                    siblings.items().isEmpty() ? null : siblings.items().get(0);
            if (siblings.depth() == 1
                    && first != null
                    && first.label().kind() == Kind.LETTER
                    && romans.contains(first.at().first(2))) {
                findings.at(first.at().child("label"))
                        .with("actual", first.written())
                        .report();
            }
        }
    }

    /**
     * Numbers in parentheses may be those of the boxes of a form, of which a text explains some; and one may stand within the paragraph before, with
     * which a line was run together.
     */
    private static boolean standsElsewhere(Examination examination, Labelled item, int expected) {
        int value = item.label().value();
        if (!item.written().startsWith("(") || value <= expected) {
            return false;
        }
        String label = "(" + expected + ")";
        return value > expected + 1
                || examination.prose().stream()
                        .anyMatch(passage -> passage.text().contains(label));
    }

    private static void report(Findings findings, Labelled item, String expected) {
        Pointer label = item.at().child("label");
        findings.at(label)
                .with("actual", item.written())
                .with("expected", expected)
                .report();
    }
}
