package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mottoes (phương châm) are quoted in their own words. */
final class Mottoes {

    private static final PhraseTable MOTTO = PhraseTable.of("phương châm", "phương châm là");
    private static final String OPENING = "\"\u201c\u00ab";
    private static final String CLOSING = "\"\u201d\u00bb";

    private Mottoes() {}

    /** Judges quotations that follow the word phương châm. */
    static void quotedExactly(Examination examination, Findings findings) {
        Registry registry = examination.registry().orElse(null);
        if (registry == null) {
            return;
        }
        for (Passage passage : examination.prose()) {
            String text = passage.text();
            List<Word> words = text.contains("hương châm") ? examination.words(passage) : List.of();
            for (int i = 0; i < words.size(); i++) {
                int count = MOTTO.match(words, i);
                int open =
                        count == 0 ? -1 : opening(text, words.get(i + count - 1).end());
                int close = open < 0 ? -1 : closing(text, open + 1);
                String quoted = close < 0 ? "" : text.substring(open + 1, close);
                String exact = meant(quoted, registry.mottoes());
                if (exact != null) {
                    findings.in(passage, open + 1, close)
                            .with("actual", quoted)
                            .with("expected", exact)
                            .report();
                }
            }
        }
    }

    private static int opening(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ':')) {
            at++;
        }
        return at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0 ? at : -1;
    }

    private static int closing(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The motto that a quotation has most words of but not all; null where it has another's words, or a motto's exactly. */
    private static @Nullable String meant(String quoted, List<String> mottoes) {
        List<String> written = keys(quoted);
        for (String motto : mottoes) {
            List<String> exact = keys(motto);
            Set<String> shared = new HashSet<>(written);
            shared.retainAll(exact);
            if (!written.equals(exact) && shared.size() * 3 >= new HashSet<>(exact).size() * 2) {
                return motto;
            }
        }
        return null;
    }

    private static List<String> keys(String text) {
        return Words.of(text).stream().map(Word::key).toList();
    }
}
