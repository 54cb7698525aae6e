package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Short names that a document gives in parentheses: {@code (sau đây gọi tắt là Chỉ thị 45)}. One that is given must be used, and not before
 * it is given.
 */
final class Aliases {

    private static final PhraseTable GIVING = PhraseTable.of(
            "sau đây gọi là",
            "sau đây gọi tắt là",
            "sau đây gọi chung là",
            "sau đây viết tắt là",
            "gọi tắt là",
            "viết tắt là");

    private static final String NUMBER = MatchingKey.of("số");

    /** A short name and where it is given. */
    private record Alias(Passage passage, int start, int end, String name) {}

    private static final int MOST = 32;

    private Aliases() {}

    static void givenThenUsed(Examination examination, Findings findings) {
        for (Alias alias : in(examination)) {
            boolean used = false;
            boolean early = false;
            boolean later = false;
            for (Passage passage : examination.passages()) {
                boolean here = passage.pointer().equals(alias.passage.pointer());
                if (here) {
                    used |= mentions(passage.text().substring(alias.end), alias.name);
                } else if (mentions(passage.text(), alias.name)) {
                    used |= later;
                    early |= !later && passage.pointer().startsWith("/sections/");
                }
                later |= here;
            }
            if (!used || (early && distinct(alias.name))) {
                findings.in(alias.passage, alias.start, alias.end)
                        .variant(used ? "early" : null)
                        .with("alias", alias.name)
                        .report();
            }
        }
    }

    /** Lists the first short names; a document has few. */
    private static List<Alias> in(Examination examination) {
        List<Alias> aliases = new ArrayList<>();
        for (Passage passage : examination.prose()) {
            String text = passage.text();
            for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
                int close = text.indexOf(')', open);
                int given = GIVING.opening(text.substring(open + 1)) + open + 1;
                if (given > open && close > given) {
                    String name = text.substring(given, close).strip();
                    String bare = name.startsWith(":") ? name.substring(1).strip() : name;
                    String inner = bare.length() > 2 && "\"\u201c".indexOf(bare.charAt(0)) >= 0
                            ? bare.substring(1, bare.length() - 1)
                            : bare;
                    boolean single = inner.indexOf(',') < 0 && !inner.contains(" hoặc ") && !inner.isBlank();
                    if (single && aliases.size() < MOST) {
                        int start = text.indexOf(inner, given);
                        aliases.add(new Alias(passage, start, start + inner.length(), inner));
                    }
                }
            }
        }
        return aliases;
    }

    /** A name of one ordinary word may have been used in its ordinary sense before. */
    private static boolean distinct(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
    }

    /** Whether a text has the name as words of its own, not as the head of a code. */
    private static boolean mentions(String text, String name) {
        PhraseTable phrase = PhraseTable.of(name);
        List<Word> words = Words.of(text).stream()
                .filter(word -> !word.key().equals(NUMBER))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            int count = phrase.match(words, i);
            int end = count == 0 ? text.length() : words.get(i + count - 1).end();
            if (count > 0 && (end == text.length() || "-/".indexOf(text.charAt(end)) < 0)) {
                return true;
            }
        }
        return false;
    }
}
