package io.github.huongdan.vietnamese;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A dictionary of phrases, matched word by word in either case and either tone placement; punctuation between words does not
 * count.
 *
 * <p>Immutable and thread-safe.
 */
public final class PhraseTable {

    private static final int LONGEST = 16;

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean end;
    }

    private final Node root;

    private PhraseTable(Node root) {
        this.root = root;
    }

    /** Makes a dictionary of phrases; empty ones count for nothing. */
    public static PhraseTable of(Collection<String> phrases) {
        Node root = new Node();
        for (String phrase : phrases) {
            Node node = root;
            for (Word word : Words.of(phrase)) {
                node = node.next.computeIfAbsent(word.key(), key -> new Node());
            }
            if (node != root) {
                node.end = true;
            }
        }
        return new PhraseTable(root);
    }

    /** Makes a dictionary of phrases. */
    public static PhraseTable of(String... phrases) {
        return of(List.of(phrases));
    }

    /** Returns how many words the longest phrase takes that begins with the word at {@code index}; 0 where none does. */
    public int match(List<Word> words, int index) {
        Node node = root;
        int longest = 0;
        for (int i = index; i < words.size(); i++) {
            node = node.next.get(words.get(i).key());
            if (node == null) {
                break;
            }
            if (node.end) {
                longest = i - index + 1;
            }
        }
        return longest;
    }

    /** Returns the offset after the longest phrase that the text opens with; -1 where it opens with none. */
    public int opening(CharSequence text) {
        List<Word> words = Words.of(text, 0, LONGEST);
        int count = match(words, 0);
        return count == 0 ? -1 : words.get(count - 1).end();
    }

    /** Tells whether the text is one of the phrases and nothing else but punctuation. */
    public boolean isWhole(CharSequence text) {
        List<Word> words = Words.of(text, 0, LONGEST + 1);
        return !words.isEmpty() && match(words, 0) == words.size();
    }
}
