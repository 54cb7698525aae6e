package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Long stretches that stand word for word in two sections: from the beginning of a clause on, as far as the words are the same. A clause
 * ends with a full stop or a semicolon.
 */
final class Repetitions {

    private static final int SHORTEST = 80;

    /** A clause and where it stands; equal to another with the same words. */
    private record Mention(Pointer section, String text, int from, int end) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Mention that
                    && end - from == that.end - that.from
                    && text.regionMatches(from, that.text, that.from, end - from);
        }

        @Override
        public int hashCode() {
            int hash = 0;
            for (int i = from; i < end; i++) {
                hash = 31 * hash + text.charAt(i);
            }
            return hash;
        }

        char at(int offset) {
            return text.charAt(from + offset);
        }

        boolean wordEnds(int length) {
            return !Character.isWhitespace(at(length - 1))
                    && (from + length == text.length() || !Character.isLetterOrDigit(at(length)));
        }
    }

    private Repetitions() {}

    static void none(Examination examination, Findings findings) {
        Map<Mention, Mention> mentions = new HashMap<>();
        for (Passage passage : examination.prose()) {
            if (passage.text().length() >= SHORTEST && passage.at().within(Pointer.SECTIONS)) {
                search(passage, examination.marks(passage), mentions, findings);
            }
        }
    }

    private static void search(Passage passage, int[] marks, Map<Mention, Mention> mentions, Findings findings) {
        Pointer section = passage.at().first(2);
        String text = passage.text();
        int start = 0;
        int reported = 0;
        for (int mark = 0; mark <= marks.length; mark++) {
            int i = mark < marks.length ? marks[mark] : text.length();
            if (i < text.length() && !ends(text, i)) {
                continue;
            }
            int from = Math.min(skipBlank(text, start), i);
            if (i - from >= SHORTEST && from >= reported) {
                Mention here = new Mention(section, text, from, i);
                Mention first = mentions.putIfAbsent(here, here);
                if (first != null && !first.section().equals(section)) {
                    reported = Math.max(i, endOfCopy(first, here));
                    findings.in(passage, from, reported)
                            .with("length", reported - from)
                            .report();
                }
            }
            start = i + 1;
        }
    }

    /** Where the copy ends: after the last word that both texts have. */
    private static int endOfCopy(Mention first, Mention later) {
        int longest =
                Math.min(first.text().length() - first.from(), later.text().length() - later.from());
        int length = 0;
        int words = 0;
        while (length < longest && first.at(length) == later.at(length)) {
            length++;
            if (first.wordEnds(length) && later.wordEnds(length)) {
                words = length;
            }
        }
        return later.from() + words;
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        return (c == ';' || c == '.') && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
