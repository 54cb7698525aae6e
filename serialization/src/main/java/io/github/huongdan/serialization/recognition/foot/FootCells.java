package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.source.Blank;
import io.github.huongdan.serialization.recognition.source.Extract;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a line of the foot that an extractor ran together: {@code Nơi nhận: - Ban A; - Lưu VP.} into its recipients, {@code - Các chi
 * bộ; BÍ THƯ} into a recipient and a line of the signature.
 */
final class FootCells {

    private static final int LONGEST_SIGNATURE = 160;

    private FootCells() {}

    static List<Extract> of(Extract line) {
        return of(line, false);
    }

    /**
     * Lists the parts of a line, in order.
     *
     * @param goesOn whether the line goes on with a list of recipients
     */
    static List<Extract> of(Extract line, boolean goesOn) {
        List<Extract> parts = new ArrayList<>();
        int label = RecipientsLabel.end(line);
        if (label > 0) {
            parts.add(line.part(0, label));
        }
        Extract list = label > 0 ? line.from(label) : line;
        boolean inList = goesOn || label > 0 || Label.of(line.text()) != null;
        int start = 0;
        for (int at = 0; inList && at < list.length(); at++) {
            if (closes(list.text().charAt(at)) && opensNext(list, at + 1)) {
                add(parts, list.part(start, at + 1));
                start = at + 1;
            }
        }
        add(parts, list.from(start));
        return parts;
    }

    private static boolean closes(char mark) {
        return mark == ';' || mark == '.' || mark == ',' || mark == ':';
    }

    /** Whether a further recipient or a line of the signature begins behind a mark. */
    private static boolean opensNext(Extract list, int at) {
        String text = list.text();
        if (at + 1 >= text.length() || !Blank.is(text.charAt(at))) {
            return false;
        }
        boolean bullet = text.startsWith("- ", at + 1);
        boolean signs = text.charAt(at - 1) != ','
                && text.length() - at <= LONGEST_SIGNATURE
                && SignatureLines.opensSignature(list.from(at));
        return (bullet && text.charAt(at - 1) != ':') || signs;
    }

    private static void add(List<Extract> parts, Extract part) {
        if (part.isEmpty()) {
            return;
        }
        int name = FusedSignature.nameStart(part);
        int position = name > 0 ? FusedSignature.positionStart(part, name) : 0;
        if (position == 0) {
            parts.add(part);
        } else {
            parts.add(part.part(0, position));
            parts.add(part.part(position, name));
            parts.add(part.from(name));
        }
    }
}
