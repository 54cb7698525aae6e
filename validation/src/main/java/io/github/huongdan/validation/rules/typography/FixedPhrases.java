package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import java.util.Locale;

/** Phrases whose spelling is fixed, with one letter wrong in one word: {@code phản tử cơ hội}. */
final class FixedPhrases {

    private FixedPhrases() {}

    static void spelledRight(Examination examination, Findings findings) {
        List<String> phrases =
                examination.registry().map(registry -> registry.fixedPhrases()).orElse(List.of());
        for (Passage passage : examination.prose()) {
            List<Word> words = examination.words(passage);
            for (String phrase : phrases) {
                search(passage, words, phrase, findings);
            }
        }
    }

    private static void search(Passage passage, List<Word> words, String phrase, Findings findings) {
        List<Word> exact = Words.of(phrase);
        for (int i = 0; i + exact.size() <= words.size(); i++) {
            int wrong = onlyDifference(words.subList(i, i + exact.size()), exact);
            if (wrong < 0) {
                continue;
            }
            Word written = words.get(i + wrong);
            String actual = passage.text().substring(written.start(), written.end());
            String right =
                    phrase.substring(exact.get(wrong).start(), exact.get(wrong).end());
            if (oneLetterApart(actual.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT))) {
                findings.in(
                                passage,
                                words.get(i).start(),
                                words.get(i + exact.size() - 1).end())
                        .with(
                                "actual",
                                passage.text()
                                        .substring(
                                                words.get(i).start(),
                                                words.get(i + exact.size() - 1).end()))
                        .with("expected", phrase)
                        .suggest(passage.text().substring(words.get(i).start(), written.start())
                                + inCaseOf(actual, right)
                                + passage.text()
                                        .substring(
                                                written.end(),
                                                words.get(i + exact.size() - 1).end()))
                        .report();
            }
        }
    }

    private static String inCaseOf(String actual, String right) {
        if (actual.length() > 1 && actual.equals(actual.toUpperCase(Locale.ROOT))) {
            return right.toUpperCase(Locale.ROOT);
        }
        boolean capital = Character.isUpperCase(actual.charAt(0));
        String first = right.substring(0, 1);
        return (capital ? first.toUpperCase(Locale.ROOT) : first) + right.substring(1);
    }

    /** Which word is the only one that differs; -1 where none does, or several do. */
    private static int onlyDifference(List<Word> words, List<Word> exact) {
        int found = -1;
        for (int i = 0; i < exact.size(); i++) {
            if (!words.get(i).key().equals(exact.get(i).key())) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Whether one letter was changed, left out or added. */
    private static boolean oneLetterApart(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        int head = 0;
        while (head < shared && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shared - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(one.length(), other.length()) - head - tail == 1;
    }
}
