package io.github.huongdan.citation;

import org.jspecify.annotations.Nullable;

/** A set of phrases, matched word by word and mark by mark against tokens. */
final class Phrases {

    /** A phrase by the keys of its tokens, its place among those given, and the next, no longer one with the same first key. */
    private static final class Phrase {

        private final long[] keys;
        private final int place;
        private @Nullable Phrase next;

        Phrase(long[] keys, int place) {
            this.keys = keys;
            this.place = place;
        }

        boolean standsAt(Tokens tokens, int i) {
            for (int k = 1; k < keys.length; k++) {
                if (tokens.key(i + k) != keys[k]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /** The phrases by their first keys: an open hash table, at most half full, so that most words miss at the first look. */
    private final @Nullable Phrase[] table;

    private final int shift;

    private Phrases(int size) {
        int bits = 64 - Long.numberOfLeadingZeros(size * 2L);
        this.table = new Phrase[1 << bits];
        this.shift = 64 - bits;
    }

    static Phrases of(String... texts) {
        Phrases phrases = new Phrases(texts.length);
        for (int i = 0; i < texts.length; i++) {
            phrases.add(new Phrase(Tokens.of(texts[i]).keys(), i));
        }
        return phrases;
    }

    /** Makes a set of phrases that are parted by bars. */
    static Phrases listed(String texts) {
        return of(texts.split("\\|"));
    }

    /** Returns the place of the longest phrase that begins at a token, in the order they were given; -1 where none does. */
    int placeAt(Tokens tokens, int i) {
        Phrase found = find(tokens, i);
        return found == null ? -1 : found.place;
    }

    /** Returns how many tokens the longest phrase takes that begins at a token; 0 where none does. */
    int lengthAt(Tokens tokens, int i) {
        Phrase found = find(tokens, i);
        return found == null ? 0 : found.keys.length;
    }

    /** Tells quickly whether a token is the first of a phrase, whatever follows. */
    boolean mayBeginAt(Tokens tokens, int i) {
        long first = tokens.key(i);
        return first != 0 && table[slot(first)] != null;
    }

    private @Nullable Phrase find(Tokens tokens, int i) {
        long first = tokens.key(i);
        Phrase phrase = first == 0 ? null : table[slot(first)];
        while (phrase != null && !phrase.standsAt(tokens, i)) {
            phrase = phrase.next;
        }
        return phrase;
    }

    private void add(Phrase phrase) {
        int slot = slot(phrase.keys[0]);
        Phrase before = null;
        Phrase after = table[slot];
        while (after != null && after.keys.length > phrase.keys.length) {
            before = after;
            after = after.next;
        }
        phrase.next = after;
        if (before == null) {
            table[slot] = phrase;
        } else {
            before.next = phrase;
        }
    }

    /** The slot of a first key: its own, or the first free one after that of another key. */
    private int slot(long first) {
        int slot = (int) ((first * GOLDEN) >>> shift);
        while (true) {
            Phrase phrase = table[slot];
            if (phrase == null || phrase.keys[0] == first) {
                return slot;
            }
            slot = slot + 1 & table.length - 1;
        }
    }
}
