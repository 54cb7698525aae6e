package io.github.huongdan.validation.rules.acts;

import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The title that a citation gives its act, with the part of it that stands in the next paragraph where the paragraph is broken.
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
        List<TitlePart> parts = TitlePart.of(act, examination);
        for (TitlePart part : parts.subList(1, parts.size())) {
            title += " " + part.text();
        }
        return new CitedTitle(title, Words.of(title));
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

    private static boolean same(List<Word> one, int from, List<Word> other, int otherFrom, int count) {
        for (int i = 0; i < count; i++) {
            if (!one.get(from + i).matches(other.get(otherFrom + i))) {
                return false;
            }
        }
        return true;
    }
}
