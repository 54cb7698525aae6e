package io.github.huongdan.serialization.word.style;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph's place in a list.
 *
 * @param instance the list
 * @param definition what it and others share: its levels and how far they are counted
 * @param level the level, from 0
 */
record ListItem(ListInstance instance, AbstractList definition, int level) {

    /** Longer labels are nobody's. */
    private static final int LONGEST = 255;

    private static final ListLevel UNDEFINED = new ListLevel();

    /** Returns how items of its level are counted and labelled. */
    ListLevel itsLevel() {
        return levelAt(level);
    }

    private ListLevel levelAt(int index) {
        ListLevel own = instance.levels[index];
        ListLevel shared = definition.levels[index];
        return own != null ? own : shared != null ? shared : UNDEFINED;
    }

    /** Counts it and returns its label, as Word shows it, without what stands between it and the text. */
    String next() {
        count();
        ListLevel own = itsLevel();
        if (own.format.equals("bullet")) {
            return own.text;
        }
        StringBuilder label = new StringBuilder();
        int at = 0;
        while (at < own.text.length() && label.length() < LONGEST) {
            char c = own.text.charAt(at);
            int shown = c == '%' && at + 1 < own.text.length() ? own.text.charAt(at + 1) - '1' : -1;
            if (shown < 0 || shown >= AbstractList.LEVELS) {
                label.append(c);
                at++;
                continue;
            }
            ListLevel other = levelAt(shown);
            label.append(NumberFormats.format(number(shown), own.legal ? "decimal" : other.format, other.pattern));
            at += 2;
        }
        return label.toString();
    }

    private void count() {
        @Nullable Integer[] counts = definition.counts;
        for (int above = 0; above < level; above++) {
            counts[above] = number(above);
        }
        Integer last = begin(level) ? null : counts[level];
        counts[level] = last == null ? start(level) : last + 1;
        for (int below = level + 1; below < AbstractList.LEVELS; below++) {
            int restart = levelAt(below).restart;
            if (restart != 0 && (restart < 0 || level < restart)) {
                counts[below] = null;
            }
        }
    }

    /** Begins to count a level anew where the list orders that for its first item; says whether it did. */
    private boolean begin(int index) {
        Integer start = instance.starts[index];
        if (start == null || instance.begun[index]) {
            return false;
        }
        instance.begun[index] = true;
        definition.counts[index] = null;
        return true;
    }

    private int number(int index) {
        Integer count = definition.counts[index];
        return count == null ? start(index) : count;
    }

    private int start(int index) {
        Integer start = instance.starts[index];
        return start == null ? levelAt(index).start : start;
    }
}
