package io.github.huongdan.serialization.word.doc;

import java.util.Map;
import java.util.TreeMap;

/** How a paragraph is set: what has been said so far. Lengths are twentieths of a point. Not thread-safe. */
final class ParagraphLook {

    static final int UNSAID = Integer.MIN_VALUE;

    int style;
    int alignment = UNSAID;
    int left;
    int right;
    int firstLine;
    int before;
    int after;
    boolean automaticBefore;
    boolean automaticAfter;
    boolean closeToItsLike;
    boolean pageBreakBefore;
    boolean ruledAbove;
    boolean ruledBelow;

    /** A height; 240ths of a line where it multiplies, exact where it is negative; unsaid for a single line. */
    int line = UNSAID;

    boolean multiplied;

    /** Where a frame stands across; unsaid where there is none. */
    int frame = UNSAID;

    /** The list; 0 for none. */
    int list;

    int level;

    /** How many tables are open about it. */
    int depth;

    boolean inTable;

    /** Whether it stands for the end of a row and has no text. */
    boolean endsRow;

    boolean endsInnerRow;
    boolean endsInnerCell;

    /** The alignment at each place of a tab. */
    final Map<Integer, Integer> tabs = new TreeMap<>();

    ParagraphLook() {}

    ParagraphLook(ParagraphLook other) {
        this.style = other.style;
        this.alignment = other.alignment;
        this.left = other.left;
        this.right = other.right;
        this.firstLine = other.firstLine;
        this.before = other.before;
        this.after = other.after;
        this.automaticBefore = other.automaticBefore;
        this.automaticAfter = other.automaticAfter;
        this.closeToItsLike = other.closeToItsLike;
        this.pageBreakBefore = other.pageBreakBefore;
        this.ruledAbove = other.ruledAbove;
        this.ruledBelow = other.ruledBelow;
        this.line = other.line;
        this.multiplied = other.multiplied;
        this.frame = other.frame;
        this.list = other.list;
        this.level = other.level;
        this.tabs.putAll(other.tabs);
    }

    /** Returns how many tables are open about the paragraph. */
    int tables() {
        return depth > 0 ? depth : inTable ? 1 : 0;
    }
}
