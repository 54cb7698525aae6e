package io.github.huongdan.vietnamese;

import java.util.Collection;
import java.util.List;

/**
 * A dictionary of phrases, matched word by word in either case and either tone placement.
 *
 * <p>It is matched against a list of words or the text itself, where punctuation between words does not count, or against {@link Keys}, where a
 * mark parts a phrase that was not made with it.
 *
 * <pre>{@code
 * PhraseTable organs = PhraseTable.of("ban tuyên giáo", "ủy ban nhân dân");
 * organs.occursIn(Words.of("Uỷ ban nhân dân tỉnh")); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PhraseTable {

    private final PhraseNode root;
    private final int size;

    private PhraseTable(PhraseNode root, int size) {
        this.root = root;
        this.size = size;
    }

    /** Makes a dictionary of phrases; empty ones count for nothing. */
    public static PhraseTable of(Collection<String> phrases) {
        PhraseNode root = new PhraseNode(0);
        int place = 0;
        for (String phrase : phrases) {
            root.add(Words.of(phrase), place++);
        }
        return new PhraseTable(root, place);
    }

    /** Makes a dictionary of phrases that are divided into words already. */
    public static PhraseTable ofWords(Collection<List<Word>> phrases) {
        PhraseNode root = new PhraseNode(0);
        int place = 0;
        for (List<Word> phrase : phrases) {
            root.add(phrase, place++);
        }
        return new PhraseTable(root, place);
    }

    /** Makes a dictionary of phrases. */
    public static PhraseTable of(String... phrases) {
        return of(List.of(phrases));
    }

    /** Makes a dictionary of phrases in which marks count as words do: {@code sửa đổi, bổ sung}. It is for {@link Keys} alone. */
    public static PhraseTable withMarks(Collection<String> phrases) {
        PhraseNode root = new PhraseNode(0);
        int place = 0;
        for (String phrase : phrases) {
            root.addWithMarks(phrase, place++);
        }
        return new PhraseTable(root, place);
    }

    /** Makes a dictionary of the phrases of several. */
    public static PhraseTable union(PhraseTable... tables) {
        PhraseNode root = new PhraseNode(0);
        int places = 0;
        for (PhraseTable table : tables) {
            root.addAll(table.root, places);
            places += table.size;
        }
        return new PhraseTable(root, places);
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

    /** Returns how many words and marks the longest phrase takes that begins at {@code index}; 0 where none does. */
    public int match(Keys keys, int index) {
        PhraseNode node = root.next(keys.key(index));
        int longest = 0;
        for (int i = index + 1; node != null; i++) {
            longest = node.endsPhrase() ? i - index : longest;
            node = node.next(keys.key(i));
        }
        return longest;
    }

    /** Returns the place of the longest phrase that begins at {@code index} among those given, counted from 0; -1 where none does. */
    public int placeOf(Keys keys, int index) {
        PhraseNode node = root.next(keys.key(index));
        int place = -1;
        for (int i = index + 1; node != null; i++) {
            place = node.endsPhrase() ? node.place() : place;
            node = node.next(keys.key(i));
        }
        return place;
    }

    /** Tells whether the word at {@code index}, which must be there, is the first of a phrase, whatever follows it. */
    public boolean mayBeginAt(List<Word> words, int index) {
        return root.next(words.get(index)) != null;
    }

    /** Tells quickly whether a phrase may begin at {@code index}, by its first word alone. */
    public boolean mayBeginAt(Keys keys, int index) {
        return root.next(keys.key(index)) != null;
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
            if (from == kept.length() || !node.mayLeadOn(kept.charAt(from))) {
                return found;
            }
            at = Words.end(kept, from);
            node = node.next(kept, from, at);
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
