package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import io.github.huongdan.vietnamese.WrittenDate;
import java.util.List;

/**
 * What a sentence says of an act before it names it: {@code Ngày 06/10/2015, Chính phủ đã ban hành Nghị định số 87/2015/NĐ-CP}.
 *
 * @param date whether it begins with a date
 * @param organ whether it says who has issued the act
 */
record SaidBefore(boolean date, boolean organ) {

    static final SaidBefore NOTHING = new SaidBefore(false, false);

    /** From a date to the act that it is said of there are fewer characters. */
    private static final int FAR = 300;

    private static final PhraseTable DAY = PhraseTable.of("ngày", "vào ngày");
    private static final PhraseTable ISSUES = PhraseTable.of("ban hành", "ký ban hành", "có", "ra");
    private static final PhraseTable PAST = PhraseTable.of("đã", "vừa", "được");

    static SaidBefore of(CitedAct act, Examination examination) {
        String text = act.passage().text();
        List<Word> all = examination.words(act.passage());
        List<Word> words =
                all.subList(Words.indexFrom(all, sentenceStart(text, act.start())), Words.indexFrom(all, act.start()));
        int day = DAY.match(words, 0);
        int verb = verb(words);
        boolean dated = day > 0 && day < words.size() && verb >= 0;
        WrittenDate date = dated ? WrittenDate.atDay(text, words.get(day).start()) : null;
        if (date == null) {
            return NOTHING;
        }
        boolean organ = words.subList(0, verb).stream()
                .anyMatch(word -> word.start() >= date.end() && PAST.match(List.of(word), 0) == 0);
        return new SaidBefore(true, organ);
    }

    /** The word at which the verb begins that the act follows; -1 where it follows none. */
    private static int verb(List<Word> words) {
        for (int i = Math.max(0, words.size() - 3); i < words.size(); i++) {
            if (ISSUES.match(words, i) == words.size() - i) {
                return i;
            }
        }
        return -1;
    }

    /** Where the sentence begins in which an act is named; the act itself where that is too far. */
    private static int sentenceStart(String text, int from) {
        for (int i = from - 1; i > 0; i--) {
            if (text.charAt(i) == ' ' && ".;:".indexOf(text.charAt(i - 1)) >= 0) {
                return i + 1;
            }
            if (from - i > FAR) {
                return from;
            }
        }
        return 0;
    }
}
