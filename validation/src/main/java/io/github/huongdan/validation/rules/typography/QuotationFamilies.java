package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import org.jspecify.annotations.Nullable;

/** Double quotation marks are of one family, “ ”. */
final class QuotationFamilies {

    private QuotationFamilies() {}

    /** Reports the first straight mark, or the first mark of a second family. */
    static void one(Examination examination, Findings findings) {
        String first = null;
        for (Passage passage : examination.passagesWith(QuotationMarks.ALL)) {
            String text = passage.text();
            for (int i : examination.marks(passage)) {
                String family = family(text.charAt(i));
                if (family == null || family.equals(first)) {
                    continue;
                }
                if (first != null) {
                    report(examination, findings, passage, i, "mixed");
                    return;
                }
                first = family;
                if (family.equals("\"")) {
                    report(examination, findings, passage, i, null);
                    return;
                }
            }
        }
    }

    private static void report(
            Examination examination, Findings findings, Passage passage, int at, @Nullable String variant) {
        StraightMarks marks = passage.text().charAt(at) == '"' ? StraightMarks.of(examination) : null;
        Findings.Entry entry = marks == null ? null : marks.curled(findings);
        (entry == null ? findings.in(passage, at, at + 1) : entry)
                .variant(variant)
                .report();
    }

    private static @Nullable String family(char c) {
        return switch (c) {
            case '"' -> "\"";
            case '\u00ab', '\u00bb' -> "\u00ab";
            default -> QuotationMarks.isMark(c) ? "\u201c" : null;
        };
    }
}
