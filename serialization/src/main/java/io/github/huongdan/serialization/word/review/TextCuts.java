package io.github.huongdan.serialization.word.review;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

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

    private record Struck(int end, Supplier<String> tags) {}

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
     * @param tags gives for each piece of it the start tag of the element that says so
     */
    void strike(int from, int to, Supplier<String> tags) {
        cut(from);
        cut(to);
        struck.put(from, new Struck(to, tags));
    }

    /** Makes a run of this one's properties that holds a text as it stands in the part. */
    String run(String written, String name) {
        String tag = element.run.prefix() + name;
        return element.run.tag + element.run.properties + "<" + tag + " xml:space=\"preserve\">" + written + "</" + tag
                + "></" + element.run.name() + ">";
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
            String tag = about != null && from < to && about.getValue().end() > from
                    ? about.getValue().tags().get()
                    : null;
            boolean marked = cut.added.length() + cut.ends.length() + cut.starts.length() > 0;
            if (open && (marked || tag != null)) {
                out.append(closed());
                open = false;
            }
            out.append(cut.added).append(cut.ends).append(cut.starts);
            String written = part.substring(offsets[from], offsets[to]);
            if (tag != null) {
                String name = tag.substring(1, tag.indexOf(' '));
                out.append(tag)
                        .append(run(written, "delText"))
                        .append("</")
                        .append(name)
                        .append('>');
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
        return "</" + element.run.prefix() + "t></" + element.run.name() + ">";
    }
}
