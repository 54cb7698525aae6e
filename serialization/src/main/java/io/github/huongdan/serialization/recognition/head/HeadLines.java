package io.github.huongdan.serialization.recognition.head;

import io.github.huongdan.serialization.recognition.line.AddresseesLabel;
import io.github.huongdan.serialization.recognition.line.Cells;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.LegalLead;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each component of the letterhead a line of its own where several were run together on one, as pages of law portals have them. Lines with
 * two columns stay whole: their cells are divided later.
 */
public final class HeadLines {

    private static final int MOST = 40;
    private static final int GAP = 2;

    private HeadLines() {}

    /** Returns all lines, with those at the top divided. */
    public static List<TextLine> of(List<TextLine> lines) {
        List<TextLine> divided = new ArrayList<>(lines.size());
        boolean titled = false;
        for (int i = 0; i < Math.min(MOST, lines.size()) && !titled; i++) {
            titled = Letterhead.isTitle(lines.get(i).words());
        }
        boolean head = true;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            head = head && i < MOST && !opensBody(line.text());
            List<Extract> parts = head && isOneCell(line) ? HeadParts.of(line.words(), titled) : List.of();
            if (!parts.isEmpty()) {
                divide(line, parts, divided);
                head = !AddresseesLabel.opens(divided.get(divided.size() - 1).text())
                        && !opensBody(divided.get(divided.size() - 1).text());
            } else {
                divided.add(line);
            }
        }
        return divided;
    }

    private static boolean isOneCell(TextLine line) {
        String text = line.text();
        boolean row = text.charAt(0) == '|' && text.charAt(text.length() - 1) == '|' && text.length() > 1;
        return !row && line.cell() == null && Cells.of(line, GAP).size() == 1;
    }

    private static boolean opensBody(String text) {
        Label label = Label.of(text);
        return LegalLead.opens(text) || (label != null && label.kind().numbered());
    }

    private static void divide(TextLine line, List<Extract> parts, List<TextLine> divided) {
        if (parts.size() == 1 && parts.get(0).length() == line.words().length()) {
            divided.add(line);
            return;
        }
        int start = line.words().pieces().get(0).source().start();
        boolean first = true;
        for (Extract part : parts) {
            int inLine = part.pieces().get(0).source().start() - start;
            divided.add(new TextLine(
                    part,
                    line.indent() + inLine,
                    first && line.afterBlank(),
                    first && line.afterPageBreak(),
                    line.paragraph()));
            first = false;
        }
    }
}
