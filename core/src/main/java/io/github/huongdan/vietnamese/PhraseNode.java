package io.github.huongdan.vietnamese;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place within the phrases of a dictionary: the words that have led to it, and those that may follow. Not changed once its dictionary is made.
 */
final class PhraseNode {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private static final long[] NO_SYLLABLES = new long[1];
    private static final @Nullable PhraseNode[] NO_NODES = new @Nullable PhraseNode[1];

    private Map<String, PhraseNode> byKey = Map.of();

    /** The same by syllables: an open hash table, at most half full, so that most words miss at the first look. */
    private long[] syllables = NO_SYLLABLES;

    private @Nullable PhraseNode[] bySyllable = NO_NODES;
    private int place = -1;

    /** Which letters the words that lead on begin with, a bit for each. */
    private int initials;

    /** What leads here from the place before, as {@link Keys} has it. */
    private final long key;

    PhraseNode(long key) {
        this.key = key;
    }

    /** Adds a phrase that goes on from here, with its place among all; an empty one counts for nothing. */
    void add(List<Word> words, int number) {
        PhraseNode node = this;
        for (Word word : words) {
            node = node.follow(word);
        }
        node.end(this, number);
    }

    /** Adds a phrase with the marks between its words. */
    void addWithMarks(String phrase, int number) {
        PhraseNode node = this;
        int at = 0;
        for (Word word : Words.of(phrase)) {
            node = node.follow(phrase, at, word.start()).follow(word);
            at = word.end();
        }
        node.follow(phrase, at, phrase.length()).end(this, number);
    }

    /** Adds all phrases that go on from another place; their numbers go on after {@code before} others. */
    void addAll(PhraseNode other, int before) {
        place = other.endsPhrase() ? before + other.place : place;
        initials |= other.initials;
        other.byKey.forEach((word, next) -> follow(word, next.key).addAll(next, before));
    }

    /** Tells whether a phrase may end here. */
    boolean endsPhrase() {
        return place >= 0;
    }

    /** Returns the number of the phrase that ends here; -1 where none does. */
    int place() {
        return place;
    }

    /** Returns the place that a word leads to, or null. */
    @Nullable
    PhraseNode next(Word word) {
        long syllable = word.syllable();
        if (syllable == 0) {
            return mayLeadOn(word.first()) ? byKey.get(word.key()) : null;
        }
        return bySyllable[slot(syllable)];
    }

    /** Returns the place that a key of {@link Keys} leads to, or null. */
    @Nullable
    PhraseNode next(long key) {
        return key == 0 ? null : bySyllable[slot(key)];
    }

    /** Returns the place that the word of a text leads to, or null. */
    @Nullable
    PhraseNode next(String text, int start, int end) {
        long syllable = Syllables.key(text, start, end);
        return syllable == 0 ? byKey.get(MatchingKey.of(text, start, end)) : bySyllable[slot(syllable)];
    }

    /** Returns the index of the first word from {@code from} on that leads on from here; -1 where none does. */
    int find(List<Word> words, int from) {
        int count = words.size();
        for (int i = from; i < count; i++) {
            if (next(words.get(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    private void end(PhraseNode root, int number) {
        place = this == root ? place : number;
    }

    /** Tells quickly whether a word may lead on, by the first of its characters. */
    boolean mayLeadOn(char first) {
        return (initials & Syllables.initial(first)) != 0;
    }

    private PhraseNode follow(Word word) {
        initials |= Syllables.initial(word.first());
        long syllable = word.syllable();
        return follow(word.key(), syllable == 0 ? Syllables.ofMatchingKey(word.key()) : syllable);
    }

    /** Goes on with each mark of a stretch between two words. */
    private PhraseNode follow(String text, int from, int to) {
        PhraseNode node = this;
        for (int at = Words.mark(text, from, to); at < to; at = Words.mark(text, at + 1, to)) {
            node = node.follow(text.substring(at, at + 1), -text.charAt(at));
        }
        return node;
    }

    /** Goes on with a word by its {@link MatchingKey}, or with a mark, which is no word's. */
    private PhraseNode follow(String word, long syllable) {
        PhraseNode known = byKey.get(word);
        if (known != null) {
            return known;
        }
        if (byKey.isEmpty()) {
            byKey = new HashMap<>();
        }
        PhraseNode made = new PhraseNode(syllable);
        byKey.put(word, made);
        if (syllable != 0) {
            put(syllable, made);
        }
        return made;
    }

    private void put(long syllable, PhraseNode node) {
        if (2 * byKey.size() > syllables.length) {
            grow();
        }
        int slot = slot(syllable);
        syllables[slot] = syllable;
        bySyllable[slot] = node;
    }

    private void grow() {
        long[] before = syllables;
        @Nullable PhraseNode[] nodes = bySyllable;
        syllables = new long[2 * before.length];
        bySyllable = new @Nullable PhraseNode[2 * before.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int slot = slot(before[i]);
                syllables[slot] = before[i];
                bySyllable[slot] = nodes[i];
            }
        }
    }

    /** Returns the slot of a syllable, or the free one where it would stand. */
    private int slot(long syllable) {
        int last = syllables.length - 1;
        int slot = (int) ((syllable * GOLDEN) >>> 40) & last;
        while (syllables[slot] != syllable && syllables[slot] != 0) {
            slot = slot + 1 & last;
        }
        return slot;
    }
}
