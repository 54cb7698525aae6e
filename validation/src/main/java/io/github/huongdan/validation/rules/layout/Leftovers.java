package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Story;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.EnumSet;
import java.util.Set;

/** What a file holds beside what its pages show. */
final class Leftovers {

    private static final Set<ReadingDoubt> TRACES =
            EnumSet.of(ReadingDoubt.TRACKED_CHANGES, ReadingDoubt.COMMENTS, ReadingDoubt.HIDDEN_TEXT);
    private static final int FEWEST_LETTERS = 20;

    private Leftovers() {}

    /** A draft may have them. */
    static void traces(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        boolean issued = examination.header().code() != null
                && examination.header().code().number() != null
                && examination.header().issuedOn() != null;
        if (document.sections().isEmpty() || !issued) {
            return;
        }
        for (ReadingNote note : examination.read().notes()) {
            if (TRACES.contains(note.doubt())) {
                findings.at("").variant(variant(note.doubt())).report();
            }
        }
    }

    private static String variant(ReadingDoubt doubt) {
        return switch (doubt) {
            case TRACKED_CHANGES -> "tracked";
            case COMMENTS -> "comments";
            default -> "hidden";
        };
    }

    static void boxes(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        if (document.sections().isEmpty()) {
            return;
        }
        for (LaidParagraph paragraph : document.layout().paragraphs()) {
            Span span = paragraph.span();
            if (paragraph.story() == Story.TEXT_BOX
                    && letters(document.text().substring(span.start(), span.end())) >= FEWEST_LETTERS) {
                findings.at("").source(span).report();
                return;
            }
        }
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }
}
