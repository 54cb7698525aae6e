package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.serialization.pdf.page.PageBlock;
import io.github.huongdan.serialization.pdf.page.PageBlock.Line;
import io.github.huongdan.serialization.pdf.page.ReadPage;
import io.github.huongdan.serialization.pdf.page.Stretch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is usual in the text of a file: its indent and how far its lines stand apart. */
final class Usual {

    private static final double SAME = 4;
    private static final double WIDEST_INDENT = 90;
    private static final int SHARE = 12;

    private final double indent;
    private final double pitch;

    private Usual(double indent, double pitch) {
        this.indent = indent;
        this.pitch = pitch;
    }

    static Usual of(List<ReadPage> pages) {
        Map<Long, Integer> indents = new HashMap<>();
        List<Double> pitches = new ArrayList<>();
        int lines = 0;
        for (ReadPage page : pages) {
            Line above = null;
            for (PageBlock block : page.blocks()) {
                if (!(block instanceof Line line)) {
                    above = null;
                    continue;
                }
                Stretch own = line.stretch();
                double indent = own.left() - page.edges().left();
                boolean wide = own.right() > page.edges().right() - page.edges().width() / 8;
                if (wide) {
                    lines++;
                    if (indent > SAME && indent < WIDEST_INDENT) {
                        indents.merge(Math.round(indent), 1, Integer::sum);
                    }
                }
                if (above != null
                        && indent < SAME
                        && above.stretch().right() > page.edges().right() - SAME) {
                    pitches.add(own.baseline() - above.stretch().baseline());
                }
                above = line;
            }
        }
        return new Usual(indent(indents, lines), pitch(pitches));
    }

    private static double indent(Map<Long, Integer> counts, int lines) {
        long best = 0;
        int most = 0;
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most || (entry.getValue() == most && entry.getKey() < best)) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return most * SHARE >= lines ? best : 0;
    }

    private static double pitch(List<Double> pitches) {
        if (pitches.isEmpty()) {
            return 0;
        }
        Collections.sort(pitches);
        return pitches.get(pitches.size() / 2);
    }

    /** How far lines of a paragraph stand apart; 0 where no page shows it. */
    double pitch() {
        return pitch;
    }

    LineContext on(ReadPage page, double size) {
        return new LineContext(page.edges().left(), page.edges().right(), indent, pitch == 0 ? size * 1.25 : pitch);
    }
}
