package io.github.huongdan.validation.rules.acts;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rules.content.BrokenParagraphs;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The title that a citation gives its act. Where the paragraph is broken within the title, the title goes on in the next paragraph to
 * the first mark that ends it.
 *
 * @param text as written
 * @param words its words
 */
public record CitedTitle(String text, List<Word> words) {

    /** The titles that were asked for, of one document. */
    private record Known(Map<CitedAct, CitedTitle> titles) {}

    /** Returns the title of an act whose citation has one. */
    public static CitedTitle of(CitedAct act, Examination examination) {
        return examination
                .derived(Known.class, made -> new Known(new IdentityHashMap<>()))
                .titles()
                .computeIfAbsent(act, cited -> made(cited, examination));
    }

    private static CitedTitle made(CitedAct act, Examination examination) {
        String title = Objects.requireNonNull(act.citation().subject(), "subject");
        if (endsPassage(act, title)) {
            Passage rest = BrokenParagraphs.of(examination).continuation(act.passage());
            title = rest == null ? title : title + " " + firstClause(rest.text());
        }
        return new CitedTitle(title, Words.of(title));
    }

    /** Tells whether nothing follows a citation's title in its passage. */
    public static boolean endsPassage(CitedAct act, String title) {
        String text = act.passage().text();
        int at = act.start() + Math.max(0, act.citation().text().lastIndexOf(title)) + title.length();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at >= text.length();
    }

    /** Tells whether one of the titles begins with the other. */
    public boolean agreesWith(CitedTitle other) {
        return same(words, 0, other.words, 0, Math.min(words.size(), other.words.size()));
    }

    /** Tells whether one of two names begins or ends with the other. */
    public static boolean overlap(String one, String other) {
        List<Word> left = Words.of(one);
        List<Word> right = Words.of(other);
        int shared = Math.min(left.size(), right.size());
        return same(left, 0, right, 0, shared)
                || same(left, left.size() - shared, right, right.size() - shared, shared);
    }

    private static String firstClause(String text) {
        int end = 0;
        while (end < text.length() && ".;\"\u201d".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean same(List<Word> one, int from, List<Word> other, int otherFrom, int count) {
        for (int i = 0; i < count; i++) {
            if (!one.get(from + i).matches(other.get(otherFrom + i))) {
                return false;
            }
        }
        return true;
    }
}
