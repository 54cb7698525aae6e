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

    /** Makes a dictionary of phrases that are divided into words already. */
    public static PhraseTable ofWords(Collection<List<Word>> phrases) {
        PhraseNode root = new PhraseNode();
        phrases.forEach(root::add);
        return new PhraseTable(root);
    }

    /** Makes a dictionary of phrases. */
    public static PhraseTable of(String... phrases) {
        return of(List.of(phrases));
    }

    /** Tells whether one of the phrases stands anywhere among the words. */
    public boolean occursIn(List<Word> words) {
        return find(words, 0) >= 0;
    }

    /** Returns the index of the first word from {@code from} on with which a phrase begins; -1 where none does. */
    public int find(List<Word> words, int from) {
        for (int i = root.find(words, from); i >= 0; i = root.find(words, i + 1)) {
            if (match(words, i) > 0) {
                return i;
            }
        }
        return -1;
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
        String kept = text.toString();
        PhraseNode node = root;
        int at = start;
        int found = -1;
        while (node != null) {
            found = node.endsPhrase() ? at : found;
            int from = Words.begin(kept, at);
            at = Words.end(kept, from);
            node = from == at ? null : node.next(kept, from, at);
        }
        return found;
    }

    /** Tells whether the text is one of the phrases and nothing else but punctuation. */
    public boolean isWhole(CharSequence text) {
        String kept = text.toString();
        int end = opening(kept);
        return end >= 0 && Words.begin(kept, end) == kept.length();
    }
}
