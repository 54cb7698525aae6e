package io.github.huongdan.vietnamese;

import org.jspecify.annotations.Nullable;

/**
 * A word of a text: letters, digits and their marks without a break; in Vietnamese, a syllable. Equal to another at the same place with the same
 * key.
 *
 * <p>Immutable and thread-safe.
 */
public final class Word {

    private final String text;
    private final int start;
    private final int end;
    private final long syllable;

    /** Made when first asked for: most words are compared by their syllables alone. */
    private @Nullable String key;

    Word(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.syllable = Syllables.key(text, start, end);
    }

    /** Returns the offset of its first character, in UTF-16 units. */
    public int start() {
        return start;
    }

    /** Returns the offset after its last character. */
    public int end() {
        return end;
    }

    /** Returns its {@link MatchingKey}. */
    public String key() {
        String known = key;
        if (known == null) {
            known = MatchingKey.of(text, start, end);
            key = known;
        }
        return known;
    }

    /** Returns its key among {@link Syllables}; 0 where it is none, or is decomposed. */
    public long syllable() {
        return syllable;
    }

    /** Tells whether another word has the same key, whatever text it stands in; makes no key where both are syllables. */
    public boolean matches(Word other) {
        return (syllable != 0 && other.syllable != 0) ? syllable == other.syllable : key().equals(other.key());
    }

    /** Tells whether a stretch of a text is this word. */
    boolean isWrittenIn(String stretch, int from, int to) {
        long other = Syllables.key(stretch, from, to);
        return (syllable != 0 && other != 0) ? syllable == other : key().equals(MatchingKey.of(stretch, from, to));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word word && start == word.start && end == word.end && key().equals(word.key());
    }

    @Override
    public int hashCode() {
        return 31 * start + key().hashCode();
    }

    /** Returns the word as it is written. */
    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
