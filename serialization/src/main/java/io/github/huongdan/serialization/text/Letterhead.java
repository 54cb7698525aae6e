package io.github.huongdan.serialization.text;

import io.github.huongdan.code.CodeOccurrence;
import io.github.huongdan.code.CodeScanner;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the letterhead: each line is recognised by its form alone. */
final class Letterhead {

    private static final PhraseTable NUMBER = PhraseTable.of("Số");
    private static final int LONGEST_ISSUER_LINE = 120;

    @Nullable
    Extract title;

    @Nullable
    Extract motto;

    @Nullable
    Extract superior;

    @Nullable
    Extract issuer;

    @Nullable
    Extract codeLine;

    @Nullable
    Extract codeText;

    @Nullable
    DocumentCode code;

    @Nullable
    Extract place;

    @Nullable
    Extract writtenDate;

    @Nullable
    LocalDate issuedOn;

    @Nullable
    Extract subject;

    final List<Extract> marks = new ArrayList<>();
    final List<Extract> rest = new ArrayList<>();

    private final List<Extract> organs = new ArrayList<>();

    private Letterhead() {}

    static Letterhead read(List<TextLine> lines) {
        Letterhead head = new Letterhead();
        for (TextLine line : lines) {
            head.line(line.words());
        }
        head.nameOrgans();
        return head;
    }

    private void line(Extract line) {
        String text = line.text();
        if (RuleLine.is(text) || Vocabulary.MARKS.opening(text) >= 0 && Capitals.only(text)) {
            marks.add(line);
        } else if (title == null && (Vocabulary.PARTY_TITLES.isWhole(text) || Vocabulary.STATE_TITLE.isWhole(text))) {
            title = line;
        } else if (motto == null && Vocabulary.MOTTO.isWhole(text)) {
            motto = line;
        } else if (!readsCode(line) && !readsDate(line) && !readsLetterSubject(line)) {
            boolean organ = codeText == null && Capitals.only(text) && text.length() <= LONGEST_ISSUER_LINE;
            (organ ? organs : rest).add(line);
        }
    }

    private boolean readsCode(Extract line) {
        boolean labelled = NUMBER.opening(line.text()) >= 0;
        CodeOccurrence found = code == null && labelled ? CodeScanner.scanLabelled(line.text(), 0) : null;
        if (found == null || found.end() < line.length()) {
            return false;
        }
        code = found.code();
        codeLine = line;
        codeText = line.from(found.start());
        return true;
    }

    private boolean readsDate(Extract line) {
        List<WrittenDate> dates = WrittenDate.in(line.text());
        int comma = line.text().indexOf(',');
        if (writtenDate != null || dates.size() != 1 || comma < 0) {
            return false;
        }
        WrittenDate date = dates.get(0);
        boolean whole = date.start() > comma
                && line.part(comma + 1, date.start()).isEmpty()
                && date.end() == line.withoutClosing(".").length();
        if (!whole || date.date() == null) {
            return false;
        }
        place = line.part(0, comma);
        writtenDate = line.part(date.start(), date.end());
        issuedOn = date.date();
        return true;
    }

    private boolean readsLetterSubject(Extract line) {
        int end = Vocabulary.LETTER_SUBJECT.opening(line.text());
        if (end < 0 || subject != null) {
            return false;
        }
        subject = line;
        return true;
    }

    /** The last organ above the number issues the document; what stands above it is its superior. */
    private void nameOrgans() {
        if (organs.isEmpty()) {
            return;
        }
        issuer = organs.get(organs.size() - 1);
        for (Extract line : organs.subList(0, organs.size() - 1)) {
            superior = superior == null ? line : superior.join(line);
        }
    }
}
