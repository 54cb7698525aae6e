package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.List;

/** Blanks that are typed where a format is due: tabs and spaces for an indent, blank paragraphs for a gap. */
final class TypedBlanks {

    private static final int SPACES = 3;
    private static final int BLANK_PARAGRAPHS = 3;

    private TypedBlanks() {}

    /** Tells whether a paragraph without an automatic label begins with a tab or some spaces. */
    static boolean begins(String text, LaidParagraph paragraph) {
        int at = paragraph.span().start();
        int blanks = 0;
        while (at + blanks < paragraph.span().end() && Character.isWhitespace(text.charAt(at + blanks))) {
            if (text.charAt(at + blanks) == '\t') {
                return true;
            }
            blanks++;
        }
        return blanks >= SPACES;
    }

    static void forIndents(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        LaidComponent first = null;
        int count = 0;
        for (LaidComponent component : document.parts(FormPart.BODY)) {
            LaidParagraph paragraph = component.first();
            boolean set = paragraph.format().alignment() == Alignment.JUSTIFY
                    || paragraph.format().alignment() == Alignment.LEFT;
            if (set
                    && paragraph.cell() == null
                    && paragraph.labelEnd() == 0
                    && !document.printed()
                    && begins(document.text(), paragraph)) {
                count++;
                first = first == null ? component : first;
            }
        }
        if (first != null) {
            findings.at(first.pointer()).with("count", count).report();
        }
    }

    /** Only within the text: above a name room is left for the signature. */
    static void forGaps(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        List<LaidComponent> body = document.parts(FormPart.BODY);
        if (body.isEmpty() || document.printed()) {
            return;
        }
        List<LaidParagraph> paragraphs = document.layout().paragraphs();
        int from = document.layout().paragraphIndex(body.get(0).first().span().start());
        LaidComponent last = body.get(body.size() - 1);
        int to = document.layout().paragraphIndex(last.first().span().start());
        int blank = 0;
        for (int i = from; i < to; i++) {
            LaidParagraph paragraph = paragraphs.get(i);
            Span span = paragraph.span();
            boolean empty = paragraph.cell() == null
                    && document.text().substring(span.start(), span.end()).isBlank();
            blank = empty ? blank + 1 : 0;
            if (blank == BLANK_PARAGRAPHS) {
                findings.at("").source(new Span(span.start(), span.start())).report();
            }
        }
    }
}
