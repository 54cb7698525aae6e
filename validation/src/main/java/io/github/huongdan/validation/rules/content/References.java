package io.github.huongdan.validation.rules.content;

import io.github.huongdan.lexicon.Divisions;
import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.Word;
import java.util.List;

/** References to parts of an act: {@code Điều 5}, {@code Chương II} with a capital, {@code khoản 2}, {@code điểm a} without. */
final class References {

    private References() {}

    static void capitals(Examination examination, Findings findings) {
        for (Passage passage : examination.proseWith("0123456789")) {
            String text = passage.text();
            List<Word> words = examination.words(passage);
            for (int i = 0; i + 1 < words.size(); i++) {
                Word word = words.get(i);
                Word next = words.get(i + 1);
                if (!Character.isDigit(text.charAt(next.start())) || !joined(text, word, next)) {
                    continue;
                }
                boolean capital = Character.isUpperCase(text.charAt(word.start()));
                boolean inside = i > 0 && joined(text, words.get(i - 1), word);
                if (!capital && Divisions.IN_CAPITALS.match(words, i) > 0) {
                    report(findings, passage, word, "small");
                } else if (capital && inside && Divisions.IN_SMALL_LETTERS.match(words, i) > 0) {
                    report(findings, passage, word, "capital");
                }
            }
        }
    }

    private static boolean joined(String text, Word one, Word other) {
        return other.start() == one.end() + 1 && text.charAt(one.end()) == ' ';
    }

    private static void report(Findings findings, Passage passage, Word word, String variant) {
        findings.in(passage, word.start(), word.end())
                .variant(variant)
                .with("actual", passage.text().substring(word.start(), word.end()))
                .report();
    }
}
