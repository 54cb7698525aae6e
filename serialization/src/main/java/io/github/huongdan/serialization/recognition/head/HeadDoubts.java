package io.github.huongdan.serialization.recognition.head;

import io.github.huongdan.lexicon.Titles;
import io.github.huongdan.lexicon.Types;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.serialization.recognition.line.OrganNames;
import io.github.huongdan.serialization.recognition.source.Doubts;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.vietnamese.LookAlikes;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Words;
import org.jspecify.annotations.Nullable;

/** Tells which values of the letterhead and the title are off the form that such values have. */
public final class HeadDoubts {

    private static final int LONGEST_PLACE = 6;
    private static final int LONGEST_SUBJECT = 500;
    private static final String SENTENCE_MARKS = ".:;?!";

    private HeadDoubts() {}

    /** Looks the values of a read document over. */
    public static void tell(GuidanceDocument document, SourceMap map, Doubts doubts) {
        Header header = document.header();
        known(Pointer.TITLE, header.title(), doubts, Titles.PARTY_FORM, Titles.STATE);
        known(Pointer.MOTTO, header.motto(), doubts, Titles.MOTTO);
        known(Pointer.TYPE_NAME, document.typeName(), doubts, Types.NAMES);
        organ(Pointer.SUPERIOR, header.superior(), doubts);
        organ(Pointer.ISSUER, header.issuer(), doubts);
        if (header.code() != null && isMisread(header.code().text())) {
            doubts.lettersWrong(Pointer.CODE);
        }
        map.span(Pointer.ISSUED_ON.toString()).map(map.source()::text).ifPresent(date -> {
            if (isMisread(date)) {
                doubts.lettersWrong(Pointer.ISSUED_ON);
            }
        });
        if (header.place() != null && !isPlace(header.place())) {
            doubts.unlike(Pointer.PLACE);
        }
        String subject = document.subject();
        if (subject != null && (subject.length() > LONGEST_SUBJECT || subject.endsWith(":"))) {
            doubts.unlike(Pointer.SUBJECT);
        }
    }

    /** A line that is one of few known ones has letters wrong where it opens with none of them. */
    private static void known(Pointer pointer, @Nullable String value, Doubts doubts, PhraseTable... phrases) {
        if (value == null) {
            return;
        }
        boolean opens = false;
        for (PhraseTable table : phrases) {
            opens |= table.opening(value) > 0;
        }
        if (!opens || LookAlikes.in(value)) {
            doubts.lettersWrong(pointer);
        }
    }

    /** An organ's name opens as organs' names do, or is at least no sentence and no number. */
    private static void organ(Pointer pointer, @Nullable String name, Doubts doubts) {
        if (name == null) {
            return;
        }
        if (LookAlikes.in(name)) {
            doubts.lettersWrong(pointer);
        }
        boolean odd =
                SENTENCE_MARKS.indexOf(name.charAt(name.length() - 1)) >= 0 || !Character.isLetter(name.charAt(0));
        if (odd && !OrganNames.opens(name)) {
            doubts.unlike(pointer);
        }
    }

    private static boolean isMisread(String number) {
        return LookAlikes.in(number) || !DigitLookAlikes.resolved(number).equals(number);
    }

    private static boolean isPlace(String place) {
        return place.chars().noneMatch(Character::isDigit)
                && Character.isUpperCase(place.charAt(0))
                && Words.of(place, 0, LONGEST_PLACE + 1).size() <= LONGEST_PLACE;
    }
}
