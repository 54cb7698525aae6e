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

    /** Takes the word that begins at an offset, to its end. */
    Word(String text, int start) {
        long letters = 0;
        int tones = 0;
        boolean syllable = true;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            int code = Syllables.code(c);
            if (code == 0 && !Words.isPart(c)) {
                break;
            }
            syllable &= code != 0 && Syllables.goesOn(tones, code);
            letters = Syllables.withLetter(letters, code);
            tones = Syllables.withTone(tones, code);
            at++;
        }
        this.text = text;
        this.start = start;
        this.end = at;
        this.syllable = syllable ? Syllables.key(letters, tones, at - start) : 0;
    }

    /** Returns the offset of its first character, in UTF-16 units. */
    public int start() {
        return start;
    }

    /** Returns the offset after its last character. */
    public int end() {
        return end;
    }

    char first() {
        return text.charAt(start);
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
