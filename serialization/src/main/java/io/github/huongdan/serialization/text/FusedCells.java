package io.github.huongdan.serialization.text;

import io.github.huongdan.code.CodeOccurrence;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** Divides cells of a letterhead that an extractor ran together with one space: {@code TỈNH ỦY A ĐẢNG CỘNG SẢN VIỆT NAM}. */
final class FusedCells {

    private static final int LONGEST = 32;
    private static final List<PhraseTable> RIGHT =
            List.of(Vocabulary.STATE_TITLE, Vocabulary.PARTY_TITLES, Vocabulary.MOTTO);

    private FusedCells() {}

    static List<Extract> of(Extract cell) {
        int end = rightStart(cell);
        return end <= 0 ? List.of(cell) : List.of(cell.part(0, end), cell.from(end));
    }

    /** Where a title, a motto or a date begins that stands behind something else; 0 where none does. */
    private static int rightStart(Extract cell) {
        List<Word> words = Words.of(cell.text(), 0, LONGEST + 1);
        if (words.size() > LONGEST) {
            return 0;
        }
        CodeOccurrence code = Letterhead.code(cell);
        if (code != null && code.end() < cell.length() && DateLine.read(cell.from(code.end())) != null) {
            return code.end();
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
