package io.github.huongdan.validation.rule;

import io.github.huongdan.citation.CitationOccurrence;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** The numbers of forms in one text, which look like those of acts: {@code Mẫu số 03/BC-TH, 04/BC-TH}. */
final class FormNumbers {

    private static final PhraseTable FORMS =
            PhraseTable.of("mẫu", "biểu", "biểu mẫu", "mẫu biểu", "phiếu", "bảng", "phụ lục", "mẫu phiếu");
    private static final PhraseTable BETWEEN = PhraseTable.of("số", "và", "hoặc", "đến");
    private static final int LONGEST_LEAD = 12;

    private final String text;

    /** Where the last form's number ends; -1 before the first. */
    private int lastEnd = -1;

    FormNumbers(String text) {
        this.text = text;
    }

    /** Tells whether an occurrence is a form's number. They must come in the order of the text. */
    boolean isOne(CitationOccurrence occurrence) {
        int start = occurrence.span().start();
        boolean one = occurrence.citation().type() == null && (named(start) || goesOn(start));
        if (one) {
            lastEnd = occurrence.span().end();
        }
        return one;
    }

    private boolean named(int start) {
        List<Word> words = Words.of(text.substring(Math.max(0, start - LONGEST_LEAD), start));
        int last = words.size() - 1;
        while (last >= 0 && BETWEEN.match(words, last) > 0) {
            last--;
        }
        return last >= 0 && FORMS.match(words, last) > 0;
    }

    private boolean goesOn(int start) {
        return lastEnd >= 0
                && lastEnd <= start
                && start - lastEnd <= LONGEST_LEAD
                && Words.of(text.substring(lastEnd, start)).stream()
                        .allMatch(word -> BETWEEN.match(List.of(word), 0) > 0);
    }
}
