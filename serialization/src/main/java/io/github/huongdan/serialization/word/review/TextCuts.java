package io.github.huongdan.serialization.word.review;

import io.github.huongdan.annotation.TextFormatting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a run's text is cut, so that marks stand between its pieces, pieces of it are struck out and pieces look another way. The pieces are runs. Not
 * thread-safe.
 */
final class TextCuts {

    private static final class Cut {
        final StringBuilder added = new StringBuilder();
        final StringBuilder ends = new StringBuilder();
        final StringBuilder starts = new StringBuilder();
    }

    private record Struck(int end, UnaryOperator<String> marked) {}

    private record Look(int from, int to, TextFormatting formatting) {}

    private final TextElement element;
    private final int[] offsets;
    private final Ids ids;
    private final TreeMap<Integer, Cut> cuts = new TreeMap<>();

    /** What is struck out, by where it begins. */
    private final TreeMap<Integer, Struck> struck = new TreeMap<>();

    private final List<Look> looks = new ArrayList<>(0);

    /** The properties from an offset to the next, where they are not those of the run all through. */
    private final TreeMap<Integer, WrittenProperties> properties = new TreeMap<>();

    /**
     * Begins with a text that is whole.
     *
     * @param offsets where its characters begin in the part, and where the last ends
     */
    TextCuts(TextElement element, int[] offsets, Ids ids) {
        this.element = element;
        this.offsets = offsets;
        this.ids = ids;
    }

    TextElement element() {
        return element;
    }

    private int last() {
        return offsets.length - 1;
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

    /** Gives a stretch another look, on top of those that it was given before. */
    void format(int from, int to, TextFormatting formatting) {
        if (from < to) {
            looks.add(new Look(from, to, formatting));
        }
    }

    /** Returns the look that all of the text gets; null where it gets none, or not all of it the same. */
    @Nullable
    TextFormatting wholeLook() {
        TextFormatting merged = null;
        for (Look look : looks) {
            if (look.from() > 0 || look.to() < last()) {
                return null;
            }
            merged = merged == null ? look.formatting() : merged.and(look.formatting());
        }
        return merged;
    }

    /** Leaves looks to the properties of the run. */
    void leaveLooks() {
        looks.clear();
    }

    /** Cuts where the look changes. */
    void cutLooks(NewLooks newLooks) {
        for (Look look : looks) {
            cut(look.from());
            cut(look.to());
        }
        for (int at : cuts.keySet()) {
            TextFormatting merged = null;
            for (Look look : looks) {
                if (look.from() <= at && at < look.to()) {
                    merged = merged == null ? look.formatting() : merged.and(look.formatting());
                }
            }
            WrittenProperties written = merged == null ? null : newLooks.run(element.run, merged);
            properties.put(at, written == null ? element.run.properties : written);
        }
    }

    /** Tells whether anything is to be cut. */
    boolean isCut() {
        return !cuts.isEmpty();
    }

    /** Makes a run that looks as this one does at an offset and holds a text as it stands in the part. */
    String run(int at, String written, String name) {
        String tag = element.run.prefix() + name;
        return element.run.tag + look(at).text(ids) + "<" + tag + " xml:space=\"preserve\">" + written + "</" + tag
                + "></" + element.run.name + ">";
    }

    private WrittenProperties look(int at) {
        Map.Entry<Integer, WrittenProperties> own = properties.floorEntry(at);
        return own == null ? element.run.properties : own.getValue();
    }

    /** Writes the pieces. */
    @SuppressWarnings("ReferenceEquality") // whether two pieces share one change of their look
    void write(String part, Edits edits) {
        boolean fromRun = element.firstInRun();
        boolean toRun = element.lastInRun();
        int start = fromRun ? element.run.start : element.contentStart;
        int end = toRun ? element.run.end : element.contentEnd;
        StringBuilder out = new StringBuilder();
        boolean open = !fromRun;
        WrittenProperties openLook = element.run.properties;
        cut(0);
        for (Map.Entry<Integer, Cut> entry : cuts.entrySet()) {
            int from = entry.getKey();
            Integer next = cuts.higherKey(from);
            int to = next == null ? last() : next;
            Cut cut = entry.getValue();
            Map.Entry<Integer, Struck> about = struck.floorEntry(from);
            Struck strikes = about != null && from < to && about.getValue().end() > from ? about.getValue() : null;
            boolean marked = cut.added.length() + cut.ends.length() + cut.starts.length() > 0;
            WrittenProperties look = from < to ? look(from) : openLook;
            if (open && (marked || strikes != null || look != openLook)) {
                out.append(closed());
                open = false;
            }
            out.append(cut.added).append(cut.ends).append(cut.starts);
            String written = part.substring(offsets[from], offsets[to]);
            if (strikes != null) {
                out.append(strikes.marked().apply(run(from, written, "delText")));
            } else if (from < to) {
                out.append(open ? "" : opened(look)).append(written);
                open = true;
                openLook = look;
            }
        }
        if (open && (toRun || openLook != element.run.properties)) {
            out.append(closed());
            open = false;
        }
        if (!toRun && !open) {
            out.append(opened(element.run.properties));
        }
        if (!fromRun && !element.keepsBlanks) {
            edits.insert(element.contentStart - 1, " xml:space=\"preserve\"");
        }
        edits.replace(start, end, out.toString());
    }

    private String opened(WrittenProperties look) {
        return element.run.tag + look.text(ids) + "<" + element.run.prefix() + "t xml:space=\"preserve\">";
    }

    private String closed() {
        return "</" + element.run.prefix() + "t></" + element.run.name + ">";
    }
}
