package io.github.huongdan.vietnamese;

import java.util.Collection;
import java.util.List;

/**
 * A dictionary of phrases, matched word by word in either case and either tone placement; punctuation between words does not
 * count.
 *
 * <p>Immutable and thread-safe.
 */
public final class PhraseTable {

    private static final int LONGEST = 16;

    private final PhraseNode root;

    private PhraseTable(PhraseNode root) {
        this.root = root;
    }

    /** Makes a dictionary of phrases; empty ones count for nothing. */
    public static PhraseTable of(Collection<String> phrases) {
        PhraseNode root = new PhraseNode();
        for (String phrase : phrases) {
            root.add(Words.of(phrase));
        }
        return new PhraseTable(root);
    }

    /** Makes a dictionary of phrases. */
    public static PhraseTable of(String... phrases) {
        return of(List.of(phrases));
    }

    /** Tells whether one of the phrases stands anywhere among the words. */
    public boolean occursIn(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (match(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many words the longest phrase takes that begins with the word at {@code index}; 0 where none does. */
    public int match(List<Word> words, int index) {
        PhraseNode node = root;
        int longest = 0;
        for (int i = index; i < words.size(); i++) {
            node = node.next(words.get(i));
            if (node == null) {
                break;
            }
            if (node.endsPhrase()) {
                longest = i - index + 1;
            }
        }
        return longest;
    }

    /** Returns the offset after the longest phrase that the text opens with; -1 where it opens with none. */
    public int opening(CharSequence text) {
        return opening(text, 0);
    }

    /**
     * Returns the offset after the longest phrase that the text opens with from an offset on; -1 where it opens with none there.
     *
     * @param start where to begin, between 0 and the text's length
     */
    public int opening(CharSequence text, int start) {
        PhraseNode node = root;
        int at = start;
        int found = -1;
        for (int count = 0; count < LONGEST; count++) {
            int from = Words.begin(text, at);
            int end = Words.end(text, from);
            node = from == end ? null : node.next(text, from, end);
            if (node == null) {
                break;
            }
            found = node.endsPhrase() ? end : found;
            at = end;
        }
        return found;
    }

    /** Tells whether the text is one of the phrases and nothing else but punctuation. */
    public boolean isWhole(CharSequence text) {
        int end = opening(text);
        return end >= 0 && Words.begin(text, end) == text.length();
    }
}
