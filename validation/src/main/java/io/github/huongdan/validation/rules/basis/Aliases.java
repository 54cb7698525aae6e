package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.PhraseTable;
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

    private static final int MOST = 32;
    private static final int LONGEST = 200;

    private Aliases() {}

    static void givenThenUsed(Examination examination, Findings findings) {
        List<Alias> aliases = in(examination);
        AliasUses uses = aliases.isEmpty() ? null : new AliasUses(aliases, examination);
        for (Alias alias : aliases) {
            boolean used = uses != null && uses.later(alias);
            boolean early = uses != null && uses.earlier(alias);
            if (!used || (early && distinct(alias.name()))) {
                findings.in(alias.passage(), alias.start(), alias.end())
                        .variant(used ? "early" : null)
                        .with("alias", alias.name())
                        .report();
            }
        }
    }

    /** Lists the first short names; a document has few. */
    static List<Alias> in(Examination examination) {
        List<Alias> aliases = new ArrayList<>();
        for (Passage passage : examination.prose()) {
            String text = passage.text();
            int close = 0;
            for (int open = text.indexOf('('); open >= 0 && close >= 0; open = text.indexOf('(', open + 1)) {
                int given = startsPhrase(text, open + 1) ? GIVING.opening(text, open + 1) : -1;
                close = close > open ? close : text.indexOf(')', open);
                boolean whole = given > open && close > given && close - given <= LONGEST;
                String name = whole ? name(text.substring(given, close).strip()) : "";
                if (!name.isBlank() && aliases.size() < MOST) {
                    int start = text.indexOf(name, given);
                    aliases.add(new Alias(passage, start, start + name.length(), name));
                }
            }
        }
        return aliases;
    }

    /** Whether a word stands there before the next parenthesis. */
    private static boolean startsPhrase(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '(' && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) != '(';
    }

    /** The name without a colon and quotation marks; empty where there are several. */
    private static String name(String given) {
        String bare = given.startsWith(":") ? given.substring(1).strip() : given;
        String inner = bare.length() > 2 && "\"\u201c".indexOf(bare.charAt(0)) >= 0
                ? bare.substring(1, bare.length() - 1)
                : bare;
        return inner.indexOf(',') < 0 && !inner.contains(" hoặc ") ? inner : "";
    }

    /** A name of one ordinary word may have been used in its ordinary sense before. */
    private static boolean distinct(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
    }
}
