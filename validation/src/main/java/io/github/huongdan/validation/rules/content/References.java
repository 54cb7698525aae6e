package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.Word;
import java.util.List;
import java.util.Set;

/** References to parts of an act: {@code Điều 5}, {@code Chương II} with a capital, {@code khoản 2}, {@code điểm a} without. */
final class References {

    private static final Set<String> CAPITAL = Set.of(MatchingKey.of("điều"), MatchingKey.of("chương"));
    private static final Set<String> SMALL = Set.of(MatchingKey.of("khoản"), MatchingKey.of("điểm"));

    private References() {}

    static void capitals(Examination examination, Findings findings) {
        for (Passage passage : examination.prose()) {
            String text = passage.text();
            List<Word> words = examination.words(passage);
            for (int i = 0; i + 1 < words.size(); i++) {
                Word word = words.get(i);
                Word next = words.get(i + 1);
                boolean follows = next.start() == word.end() + 1 && text.charAt(word.end()) == ' ';
                boolean capital = Character.isUpperCase(text.charAt(word.start()));
                boolean inside = i > 0 && joined(text, words.get(i - 1), word);
                boolean number = Character.isDigit(text.charAt(next.start()));
                if (follows && number && CAPITAL.contains(word.key()) && !capital) {
                    report(findings, passage, word, "small");
                } else if (follows && number && SMALL.contains(word.key()) && capital && inside) {
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
