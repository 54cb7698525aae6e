package io.github.huongdan.serialization.recognition.body;

import java.util.BitSet;
import java.util.List;

/** Finds the paragraphs that stand within a quotation begun in another: articles and items that are quoted are text of the item that quotes them. */
final class Quotations {

    private static final int LONGEST = 40;

    private Quotations() {}

    /** Tells which paragraphs go on with a quotation; one that is never closed, or not soon, was forgotten to be closed. */
    static BitSet within(List<BodyBlock> paragraphs) {
        BitSet within = new BitSet(paragraphs.size());
        int at = 0;
        while (at < paragraphs.size()) {
            int end = open(paragraphs.get(at)) > 0 ? end(paragraphs, at) : at;
            within.set(at + 1, end + 1);
            at = end + 1;
        }
        return within;
    }

    /** The index of the paragraph that closes what one opens; that one's own where none does. */
    private static int end(List<BodyBlock> paragraphs, int start) {
        int open = open(paragraphs.get(start));
        for (int i = start + 1; i < Math.min(paragraphs.size(), start + LONGEST); i++) {
            open += open(paragraphs.get(i));
            if (open <= 0) {
                return i;
            }
        }
        return start;
    }

    /** How many quotations the paragraph opens more than it closes. */
    private static int open(BodyBlock paragraph) {
        if (paragraph.table() != null) {
            return 0;
        }
        return count('“', paragraph.text()) - count('”', paragraph.text());
    }

    private static int count(char mark, String text) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            count++;
        }
        return count;
    }
}
