package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Evidence;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;

/** Blanks that say nothing: double spaces, spaces at the ends of lines, rows of blank lines, a missing end of line. */
final class Blanks {

    private Blanks() {}

    /**
     * Reports the first of each kind. All but double spaces need the source text; where it is laid out, as in a Word file, blank paragraphs keep
     * the place of a signature, and no line has an end.
     */
    static void tidy(Examination examination, Findings findings) {
        doubleSpaces(examination, findings);
        if (examination.has(Evidence.LAYOUT)) {
            return;
        }
        examination.sourceMap().ifPresent(map -> {
            blankLines(map.source(), findings);
            trailingSpaces(map.source(), findings);
            endOfFile(map.source(), findings);
        });
    }

    private static void doubleSpaces(Examination examination, Findings findings) {
        for (Passage passage : examination.prose()) {
            String text = passage.text();
            int tab = text.indexOf('\t', 1);
            int pair = text.indexOf("  ");
            if (tab >= 0 || pair >= 0) {
                boolean paired = tab < 0 || (pair >= 0 && pair < tab);
                findings.in(passage, paired ? pair : tab, paired ? pair + 2 : tab + 1)
                        .variant("double")
                        .report();
                return;
            }
        }
    }

    /** One blank line separates paragraphs; before the first paragraph none is needed. */
    private static void blankLines(SourceText source, Findings findings) {
        int blank = 1;
        for (int line = 1; line <= source.lineCount(); line++) {
            Span span = source.line(line);
            blank = source.text(span).isBlank() ? blank + 1 : 0;
            if (blank > 1 && line < source.lineCount()) {
                findings.at("").variant("lines").source(span).report();
                return;
            }
        }
    }

    private static void trailingSpaces(SourceText source, Findings findings) {
        for (int line = 1; line <= source.lineCount(); line++) {
            Span span = source.line(line);
            int end = span.start() + source.text(span).stripTrailing().length();
            if (end > span.start() && end < span.end()) {
                findings.at("")
                        .variant("trailing")
                        .source(new Span(end, span.end()))
                        .report();
                return;
            }
        }
    }

    private static void endOfFile(SourceText source, Findings findings) {
        String text = source.text();
        if (!text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r")) {
            findings.at("")
                    .variant("end")
                    .source(new Span(text.length(), text.length()))
                    .report();
        }
    }
}
