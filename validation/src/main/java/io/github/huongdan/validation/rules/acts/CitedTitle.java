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
 * @param words the keys of its words
 */
public record CitedTitle(String text, List<String> words) {

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
        return new CitedTitle(title, keys(title));
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
        int shared = Math.min(words.size(), other.words.size());
        return words.subList(0, shared).equals(other.words.subList(0, shared));
    }

    /** Tells whether one of two names begins or ends with the other. */
    public static boolean overlap(String one, String other) {
        List<String> left = keys(one);
        List<String> right = keys(other);
        int shared = Math.min(left.size(), right.size());
        return left.subList(0, shared).equals(right.subList(0, shared))
                || left.subList(left.size() - shared, left.size())
                        .equals(right.subList(right.size() - shared, right.size()));
    }

    private static String firstClause(String text) {
        int end = 0;
        while (end < text.length() && ".;\"\u201d".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private static List<String> keys(String text) {
        return Words.of(text).stream().map(Word::key).toList();
    }
}
