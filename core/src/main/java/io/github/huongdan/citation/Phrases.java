package io.github.huongdan.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A set of phrases, matched word by word and mark by mark against tokens. */
final class Phrases {

    /** A phrase by the keys of its tokens, and its place among those given. */
    private static final class Phrase {

        private final long[] keys;
        private final int place;

        Phrase(long[] keys, int place) {
            this.keys = keys;
            this.place = place;
        }

        boolean standsAt(Tokens tokens, int i) {
            for (int k = 0; k < keys.length; k++) {
                if (tokens.key(i + k) != keys[k]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Sorted by the first key, the longer before the shorter. */
    private final Phrase[] phrases;

    private Phrases(Phrase[] phrases) {
        this.phrases = phrases;
    }

    static Phrases of(String... texts) {
        List<Phrase> phrases = new ArrayList<>();
        for (String text : texts) {
            phrases.add(new Phrase(Tokens.of(text).keys(), phrases.size()));
        }
        phrases.sort(Comparator.comparingLong((Phrase phrase) -> phrase.keys[0])
                .thenComparingInt(phrase -> -phrase.keys.length));
        return new Phrases(phrases.toArray(Phrase[]::new));
    }

    /** Makes a set of phrases that are parted by bars. */
    static Phrases listed(String texts) {
        return of(texts.split("\\|"));
    }

    /** Returns the place of the longest phrase that begins at a token, in the order they were given; -1 where none does. */
    int placeAt(Tokens tokens, int i) {
        int found = find(tokens, i);
        return found < 0 ? -1 : phrases[found].place;
    }

    /** Returns how many tokens the longest phrase takes that begins at a token; 0 where none does. */
    int lengthAt(Tokens tokens, int i) {
        int found = find(tokens, i);
        return found < 0 ? 0 : phrases[found].keys.length;
    }

    private int find(Tokens tokens, int i) {
        long first = tokens.key(i);
        int low = 0;
        int high = phrases.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases[middle].keys[0] < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (first != 0 && low < phrases.length && phrases[low].keys[0] == first) {
            if (phrases[low].standsAt(tokens, i)) {
                return low;
            }
            low++;
        }
        return -1;
    }
}
