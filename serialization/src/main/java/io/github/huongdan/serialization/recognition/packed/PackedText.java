package io.github.huongdan.serialization.recognition.packed;

import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.source.Blank;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.BitSet;
import java.util.List;

/** A line with the places at which it is cut. */
final class PackedText {

    private static final int LONGEST_HEADING = 8;

    final String text;
    final List<Word> words;
    private final BitSet cuts = new BitSet();
    private final BitSet labels = new BitSet();

    PackedText(String text) {
        this.text = text;
        words = Words.of(text);
    }

    void cut(int offset) {
        cuts.set(offset);
    }

    boolean isCut(int offset) {
        return cuts.get(offset);
    }

    /** Cuts before a label. */
    void cutLabel(int offset) {
        cuts.set(offset);
        labels.set(offset);
    }

    /** Whether few words stand between a label and an offset, as in a heading. */
    boolean endsHeading(int offset) {
        int cut = cuts.previousSetBit(offset - 1);
        return cut >= 0 && labels.get(cut) && wordAt(offset) - wordAt(cut) <= LONGEST_HEADING;
    }

    /** Cuts before a word and after another. */
    void cutOut(int first, int last) {
        cut(words.get(first).start());
        cut(words.get(last).end());
    }

    /** The next place after an offset; the text's end where there is none. */
    int nextCut(int after) {
        int cut = cuts.nextSetBit(after + 1);
        return cut < 0 || cut > text.length() ? text.length() : cut;
    }

    /** The first word that begins at an offset or behind it. */
    int wordAt(int offset) {
        return Words.indexFrom(words, offset);
    }

    boolean opensWithCapital(int word) {
        return word < words.size()
                && Character.isUpperCase(text.charAt(words.get(word).start()));
    }

    /** Whether some words are in capitals. */
    boolean inCapitals(int first, int last) {
        return Capitals.only(
                text.substring(words.get(first).start(), words.get(last).end()));
    }

    /** Whether a word has two letters or more and all are capitals. */
    boolean inCapitals(int word) {
        return words.get(word).end() - words.get(word).start() > 1 && inCapitals(word, word);
    }

    /** The last character before an offset that is no blank; a blank where there is none. */
    char before(int offset) {
        int at = offset - 1;
        while (at >= 0 && Blank.is(text.charAt(at))) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    /** The character at an offset; a blank beyond the text. */
    char at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : ' ';
    }
}
