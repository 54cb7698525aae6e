package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.regime.PageForm.Numerals;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of several appendices: Roman for the State, Arabic for the Party. */
final class AppendixNumbers {

    private static final String ROMAN = "IVXLC";

    private AppendixNumbers() {}

    static void asDue(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        Numerals due = document.form().appendixNumbers();
        List<Appendix> appendices = examination.document().appendices();
        if (due == null || document.sections().isEmpty() || appendices.size() < 2) {
            return;
        }
        for (int i = 0; i < appendices.size(); i++) {
            String number = number(appendices.get(i).label());
            Numerals there = number == null ? null : numerals(number);
            if (number != null && there != null && there != due) {
                findings.at("/appendices/" + i + "/label")
                        .with("found", number)
                        .with("due", due == Numerals.ROMAN ? "I, II, III" : "1, 2, 3")
                        .report();
                return;
            }
        }
    }

    /** The last word of a label such as {@code Phụ lục 2}. */
    private static @Nullable String number(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String line = label.strip();
        int blank = line.lastIndexOf(' ');
        String last = blank < 0 ? "" : line.substring(blank + 1);
        while (last.endsWith(".") || last.endsWith(":")) {
            last = last.substring(0, last.length() - 1);
        }
        return last.isEmpty() ? null : last;
    }

    private static @Nullable Numerals numerals(String number) {
        if (number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Numerals.ARABIC;
        }
        return number.chars().allMatch(c -> ROMAN.indexOf(c) >= 0) ? Numerals.ROMAN : null;
    }
}
