package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;

/** Letters that Word numbers items with: it counts in the English alphabet, which has no đ, but f, j, w and z. Each list is told once. */
final class AutomaticLabels {

    private static final String FOREIGN = "fjwz";

    private AutomaticLabels() {}

    static void vietnameseLetters(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        if (document.sections().isEmpty()) {
            return;
        }
        char before = 0;
        boolean told = false;
        for (LaidParagraph paragraph : document.layout().paragraphs()) {
            char letter = letter(document.text(), paragraph);
            boolean skipped = letter == 'e' && before == 'd';
            told &= letter != 'a';
            if (!told && (skipped || (letter != 0 && FOREIGN.indexOf(letter) >= 0))) {
                told = true;
                int start = paragraph.span().start();
                findings.at("")
                        .source(new Span(start, start + paragraph.labelEnd()))
                        .with("label", letter)
                        .report();
            }
            before = letter == 0 ? before : letter;
        }
    }

    /** The small letter of an automatic label, such as that of {@code e)}; 0 where it has none. */
    private static char letter(String text, LaidParagraph paragraph) {
        Span span = paragraph.span();
        if (paragraph.labelEnd() < 2 || paragraph.labelEnd() > span.length()) {
            return 0;
        }
        char first = text.charAt(span.start());
        char second = text.charAt(span.start() + 1);
        return first >= 'a' && first <= 'z' && (second == ')' || second == '.') ? first : 0;
    }
}
