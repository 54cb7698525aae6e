package io.github.huongdan.serialization.word.review;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Where a run's text is cut, so that marks stand between its pieces and pieces of it are struck out. The pieces are runs of the same properties. Not
 * thread-safe.
 */
final class TextCuts {

    private static final class Cut {
        final StringBuilder added = new StringBuilder();
        final StringBuilder ends = new StringBuilder();
        final StringBuilder starts = new StringBuilder();
    }

    private record Struck(int end, UnaryOperator<String> marked) {}

    private final TextElement element;
    private final int[] offsets;
    private final TreeMap<Integer, Cut> cuts = new TreeMap<>();

    /** What is struck out, by where it begins. */
    private final TreeMap<Integer, Struck> struck = new TreeMap<>();

    /**
     * Begins with a text that is whole.
     *
     * @param offsets where its characters begin in the part, and where the last ends
     */
    TextCuts(TextElement element, int[] offsets) {
        this.element = element;
        this.offsets = offsets;
    }

    TextElement element() {
        return element;
    }

    private Cut cut(int at) {
        return cuts.computeIfAbsent(at, offset -> new Cut());
    }

    /** Puts a mark before the character at an offset; what ends or is added there stands before it. */
    void start(int at, String mark) {
        cut(at).starts.append(mark);
    }

    /** Puts a mark behind the character before an offset. */
    void end(int at, String mark) {
        cut(at).ends.append(mark);
    }

    /** Puts something new behind the character before an offset, before all marks. */
    void add(int at, String runs) {
        cut(at).added.append(runs);
    }

    /**
     * Strikes a stretch out.
     *
     * @param marked makes of the runs of each piece of it what is left of them
     */
    void strike(int from, int to, UnaryOperator<String> marked) {
        cut(from);
        cut(to);
        struck.put(from, new Struck(to, marked));
    }

    /** Makes a run of this one's properties that holds a text as it stands in the part. */
    String run(String written, String name) {
        String tag = element.run.prefix() + name;
        return element.run.tag + element.run.properties + "<" + tag + " xml:space=\"preserve\">" + written + "</" + tag
                + "></" + element.run.name + ">";
    }

    /** Writes the pieces. */
    void write(String part, Edits edits) {
        boolean fromRun = element.firstInRun();
        boolean toRun = element.lastInRun();
        int start = fromRun ? element.run.start : element.contentStart;
        int end = toRun ? element.run.end : element.contentEnd;
        StringBuilder out = new StringBuilder();
        boolean open = !fromRun;
        int last = offsets.length - 1;
        cut(0);
        for (Map.Entry<Integer, Cut> entry : cuts.entrySet()) {
            int from = entry.getKey();
            Integer next = cuts.higherKey(from);
            int to = next == null ? last : next;
            Cut cut = entry.getValue();
            Map.Entry<Integer, Struck> about = struck.floorEntry(from);
            Struck strikes = about != null && from < to && about.getValue().end() > from ? about.getValue() : null;
            boolean marked = cut.added.length() + cut.ends.length() + cut.starts.length() > 0;
            if (open && (marked || strikes != null)) {
                out.append(closed());
                open = false;
            }
            out.append(cut.added).append(cut.ends).append(cut.starts);
            String written = part.substring(offsets[from], offsets[to]);
            if (strikes != null) {
                out.append(strikes.marked().apply(run(written, "delText")));
            } else if (from < to) {
                out.append(open ? "" : opened()).append(written);
                open = true;
            }
        }
        if (toRun && open) {
            out.append(closed());
        } else if (!toRun && !open) {
            out.append(opened());
        }
        if (!fromRun && !element.keepsBlanks) {
            edits.insert(element.contentStart - 1, " xml:space=\"preserve\"");
        }
        edits.replace(start, end, out.toString());
    }

    private String opened() {
        return element.run.tag + element.run.properties + "<" + element.run.prefix() + "t xml:space=\"preserve\">";
    }

    private String closed() {
        return "</" + element.run.prefix() + "t></" + element.run.name + ">";
    }
}
