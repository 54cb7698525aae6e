package io.github.huongdan.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import io.github.huongdan.source.ShownText;
import java.util.ArrayList;
import java.util.List;

/** What changed in a file, as {@code diff -u} shows it and {@code patch} takes it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String UNENDED = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /** Compares two texts by their lines; empty where they are the same. */
    static String of(String name, String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        Patch<String> patch = old.size() == now.size() ? lineByLine(old, now) : DiffUtils.diff(old, now);
        String shown = ShownText.line(name);
        StringBuilder out = new StringBuilder();
        for (String line : UnifiedDiffUtils.generateUnifiedDiff(shown, shown, old, patch, CONTEXT)) {
            out.append(line).append('\n');
        }
        return out.toString();
    }

    /** Spares the search for lines that moved: it takes the square of the changed lines, and composing a text changes all. */
    private static Patch<String> lineByLine(List<String> old, List<String> now) {
        Patch<String> patch = new Patch<>();
        int at = 0;
        while (at < old.size()) {
            int end = at;
            while (end < old.size() && !old.get(end).equals(now.get(end))) {
                end++;
            }
            if (end > at) {
                patch.addDelta(new ChangeDelta<>(
                        new Chunk<>(at, old.subList(at, end)), new Chunk<>(at, now.subList(at, end))));
            }
            at = end + 1;
        }
        return patch;
    }

    /** Lines end with LF, as for {@code diff}; a CR before it belongs to the line. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
            lines.add(text.substring(at, end));
            at = end + 1;
        }
        if (at < text.length()) {
            lines.add(text.substring(at) + UNENDED);
        }
        return lines;
    }
}
