package io.github.huongdan.serialization.recognition.head;

import io.github.huongdan.code.CodeOccurrence;
import io.github.huongdan.lexicon.Subjects;
import io.github.huongdan.lexicon.Titles;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** Divides cells of a letterhead that an extractor ran together with one space: {@code TỈNH ỦY A ĐẢNG CỘNG SẢN VIỆT NAM}. */
final class FusedCells {

    private static final int LONGEST = 32;
    private static final List<PhraseTable> RIGHT = List.of(Titles.STATE, Titles.PARTY_FORM, Titles.MOTTO);

    private FusedCells() {}

    /** The parts of a cell; a title is looked for only where no cell of the letterhead is one by itself. */
    static List<Extract> of(Extract cell, boolean titled) {
        int end = codeEnd(cell);
        end = end > 0 || titled ? end : rightStart(cell);
        return end <= 0 ? List.of(cell) : List.of(cell.part(0, end), cell.from(end));
    }

    /** Where a code ends that a date or a letter's subject follows; 0 where none does. */
    private static int codeEnd(Extract cell) {
        CodeOccurrence code = Letterhead.code(cell);
        if (code == null || code.end() == cell.length()) {
            return 0;
        }
        Extract next = cell.from(code.end());
        boolean known = DateLine.read(next) != null || Subjects.LETTER.opening(next.text()) >= 0;
        return known ? code.end() : 0;
    }

    /** Where a title or a motto begins that stands behind something else; 0 where none does. */
    private static int rightStart(Extract cell) {
        List<Word> words = Words.of(cell.text(), 0, LONGEST + 1);
        if (words.size() > LONGEST) {
            return 0;
        }
        for (int i = 1; i < words.size(); i++) {
            for (PhraseTable table : RIGHT) {
                if (table.match(words, i) == words.size() - i) {
                    return words.get(i).start();
                }
            }
        }
        return 0;
    }
}
