package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.source.Extract;
import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of the list of recipients; a recipient may take several. */
final class RecipientLines {

    private final List<List<Extract>> listed = new ArrayList<>();

    /** Whether a heading of the list's own stands above the next line. */
    private boolean reopened;

    List<RecipientLine> read() {
        List<RecipientLine> read = new ArrayList<>(listed.size());
        for (List<Extract> lines : listed) {
            read.add(RecipientLine.read(Extract.join(lines)));
        }
        return read;
    }

    /** Takes a line; one that carries no bullet goes on with the line above it where that one is not closed. */
    void add(Extract line) {
        reopened = false;
        boolean goesOn =
                !listed.isEmpty() && !closed() && Label.of(line.text()) == null && !ArchiveWord.announces(line.text());
        if (!goesOn) {
            listed.add(new ArrayList<>());
        }
        listed.get(listed.size() - 1).add(line);
    }

    /**
     * Tells whether a line may belong to the list: it carries a bullet or stands directly below another; where no line carries one, blank
     * lines may stand between them. Below the archive line only what stands directly below it goes on with it, or a bullet where the archive
     * line ends with a semicolon or a comma.
     *
     * @param adjacent whether nothing, not even a blank line, stands between it and the last line of the list
     * @param interrupted whether a line of the signature stands between them
     */
    boolean goesOn(Extract line, boolean afterBlank, boolean adjacent, boolean interrupted) {
        if (listed.isEmpty()) {
            return true;
        }
        if (reopened) {
            return Label.of(line.text()) != null;
        }
        if (interrupted) {
            boolean archived = RecipientLine.isArchive(last().get(0));
            return !archived
                    && (Label.of(line.text()) != null
                            || (!closed() && line.text().startsWith("(")));
        }
        if (RecipientLine.isArchive(last().get(0))) {
            return adjacent || (announcesMore() && Label.of(line.text()) != null);
        }
        boolean bulleted = Label.of(listed.get(0).get(0).text()) != null;
        return Label.of(line.text()) != null
                || !afterBlank
                || !closed()
                || line.text().endsWith(";")
                || (!bulleted && !Capitals.only(line.text()));
    }

    /** Says that a heading such as {@code Bản điện tử:} stands between the lines so far and the next. */
    void reopen() {
        reopened = !listed.isEmpty();
    }

    /** Whether the last line ends as lines do that others follow. */
    private boolean announcesMore() {
        List<Extract> lines = last();
        String text = lines.get(lines.size() - 1).text();
        return text.endsWith(";") || text.endsWith(",");
    }

    /** Whether a mark closes the last line; in a list with bullets a comma does not. */
    private boolean closed() {
        List<Extract> lines = last();
        String text = lines.get(lines.size() - 1).text();
        char mark = text.charAt(text.length() - 1);
        return mark == ';'
                || mark == '.'
                || (mark == ')' && Label.of(listed.get(0).get(0).text()) == null)
                || (mark == ',' && Label.of(lines.get(0).text()) == null && closesWithCommas());
    }

    /** Whether the lines of the list end with commas, as its first shows, so that one does not leave a line open. */
    private boolean closesWithCommas() {
        List<Extract> first = listed.get(0);
        return !first.get(first.size() - 1).text().endsWith(";");
    }

    private List<Extract> last() {
        return listed.get(listed.size() - 1);
    }
}
