package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.layout.Story;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Sets apart what stands beside the text that runs through the pages: headers, footers, notes and boxes, as the source states them or as
 * they stand again on every page of a plain text.
 *
 * @param running the lines of the text; boxes are among them where they may hold a part of the letterhead
 * @param besides the other lines
 */
public record Stories(List<TextLine> running, List<TextLine> besides) {

    /** Takes the lines of a page. */
    public static Stories of(List<TextLine> lines) {
        return new Stories(lines, List.of())
                .without(0, List.of(Story.HEADER, Story.FOOTER, Story.NOTE))
                .withoutRunning();
    }

    /** Tells whether boxes stand among the lines of the text. */
    public boolean haveBoxes() {
        for (TextLine line : running) {
            if (line.paragraph() != null && line.paragraph().story() == Story.TEXT_BOX) {
                return true;
            }
        }
        return false;
    }

    /** Sets apart the boxes below the letterhead. */
    public Stories withoutBoxesFrom(int line) {
        return without(line, List.of(Story.TEXT_BOX));
    }

    /** Sets apart what stands again on every page of a plain text; the line below it is the first of a page. */
    private Stories withoutRunning() {
        BitSet found = RunningLines.in(running);
        if (found.isEmpty()) {
            return this;
        }
        List<TextLine> kept = new ArrayList<>(running.size());
        List<TextLine> apart = new ArrayList<>(besides);
        for (int i = 0; i < running.size(); i++) {
            if (found.get(i)) {
                apart.add(running.get(i));
            } else {
                kept.add(i > 0 && found.get(i - 1) ? running.get(i).onNewPage() : running.get(i));
            }
        }
        return new Stories(kept, apart);
    }

    private Stories without(int from, List<Story> others) {
        if (from < running.size() && running.get(from).paragraph() == null) {
            return this;
        }
        List<TextLine> kept = new ArrayList<>(running.subList(0, from));
        List<TextLine> apart = new ArrayList<>();
        for (TextLine line : running.subList(from, running.size())) {
            boolean other =
                    line.paragraph() != null && others.contains(line.paragraph().story());
            (other ? apart : kept).add(line);
        }
        if (apart.isEmpty()) {
            return this;
        }
        apart.addAll(besides);
        return new Stories(kept, apart);
    }
}
