package io.github.huongdan.vietnamese;

/**
 * A text as words and marks in a row, each with a key by which a {@link PhraseTable} knows it. Unlike in a list of words, a mark between two
 * words parts them.
 */
public interface Keys {

    /**
     * Returns a word's key among {@link Syllables}, or the negated character of a mark; 0 for any other word, and before the first and
     * after the last.
     *
     * @param index any number
     */
    long key(int index);
}
