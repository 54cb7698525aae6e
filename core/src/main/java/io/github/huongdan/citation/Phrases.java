package io.github.huongdan.citation;

import java.util.Arrays;
import java.util.Comparator;

/** A set of phrases, matched word by word and mark by mark against tokens. */
final class Phrases {

    /** Sorted by the first key, the longer before the shorter. */
    private final long[][] phrases;

    private final int[] places;

    private Phrases(long[][] phrases, int[] places) {
        this.phrases = phrases;
        this.places = places;
    }

    static Phrases of(String... phrases) {
        long[][] keys = new long[phrases.length][];
        Integer[] order = new Integer[phrases.length];
        for (int i = 0; i < phrases.length; i++) {
            Tokens words = Tokens.of(phrases[i]);
            keys[i] = new long[words.limit()];
            Arrays.setAll(keys[i], words::key);
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingLong((Integer i) -> keys[i][0]).thenComparing(i -> -keys[i].length));
        long[][] sorted = new long[order.length][];
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = keys[order[i]];
            places[i] = order[i];
        }
        return new Phrases(sorted, places);
    }

    /** Makes a set of phrases that are parted by bars. */
    static Phrases listed(String phrases) {
        return of(Arrays.stream(phrases.split("\\|")).map(String::strip).toArray(String[]::new));
    }

    /** Returns the place of the longest phrase that begins at a token, in the order they were given; -1 where none does. */
    int placeAt(Tokens tokens, int i) {
        int found = find(tokens, i);
        return found < 0 ? -1 : places[found];
    }

    /** Returns how many tokens the longest phrase takes that begins at a token; 0 where none does. */
    int lengthAt(Tokens tokens, int i) {
        int found = find(tokens, i);
        return found < 0 ? 0 : phrases[found].length;
    }

    private int find(Tokens tokens, int i) {
        long first = tokens.key(i);
        int low = 0;
        int high = phrases.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases[middle][0] < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int k = low; k < phrases.length && phrases[k][0] == first && first != 0; k++) {
            if (matches(phrases[k], tokens, i)) {
                return k;
            }
        }
        return -1;
    }

    private static boolean matches(long[] phrase, Tokens tokens, int i) {
        for (int k = 1; k < phrase.length; k++) {
            if (tokens.key(i + k) != phrase[k]) {
                return false;
            }
        }
        return true;
    }
}
