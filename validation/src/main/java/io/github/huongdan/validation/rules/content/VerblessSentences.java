package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Words;

/** Sentences that begin with {@code Kết quả …} and say nothing of it. A guess: what carries out an act may be a verb or not. */
final class VerblessSentences {

    private static final PhraseTable RESULT = PhraseTable.of("Kết quả");
    private static final PhraseTable PREDICATES = PhraseTable.of(
            "đạt",
            "cho thấy",
            "là",
            "đã",
            "được",
            "có",
            "góp phần",
            "phải",
            "cần",
            "báo cáo",
            "gửi",
            "sẽ",
            "bị",
            "thể hiện",
            "phản ánh",
            "khẳng định",
            "chứng minh",
            "tạo",
            "tính",
            "gồm");

    private VerblessSentences() {}

    static void none(Examination examination, Findings findings) {
        for (Passage passage : examination.prose()) {
            String text = passage.text();
            int start = 0;
            for (int i : examination.marks(passage)) {
                if (ends(text, i)) {
                    check(passage, start, i + 1, findings);
                    start = i + 1;
                }
            }
            check(passage, start, text.length(), findings);
        }
    }

    private static void check(Passage passage, int from, int end, Findings findings) {
        String text = passage.text();
        int start = from;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        boolean sentence = end > start && text.charAt(end - 1) == '.';
        if (sentence
                && RESULT.opening(text.substring(start, end)) >= 0
                && !PREDICATES.occursIn(Words.of(text.substring(start, end)))) {
            findings.in(passage, start, end)
                    .with("actual", text.substring(start, Math.min(end, start + 40)))
                    .report();
        }
    }

    private static boolean ends(String text, int at) {
        return text.charAt(at) == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
