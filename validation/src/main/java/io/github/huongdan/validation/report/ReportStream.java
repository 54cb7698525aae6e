package io.github.huongdan.validation.report;

import java.io.IOException;
import java.util.Objects;

/**
 * Writes one report on many documents as they come: open it, add the documents, end it. What it was opened on stays open. Not thread-safe.
 */
public final class ReportStream {

    private final RunReport format;
    private final Appendable out;
    private final Tally tally;
    private boolean begun;

    private ReportStream(RunReport format, Appendable out) {
        this.format = format;
        this.out = out;
        this.tally = format.listsDocumentsAtItsEnd() ? new Tally() : Tally.withoutDocuments();
    }

    /** Begins a report. */
    public static ReportStream open(RunReport format, Appendable out) throws IOException {
        Objects.requireNonNull(format, "format");
        out.append(format.beginning());
        return new ReportStream(format, out);
    }

    /** Writes what was found in one document. */
    public void add(JudgedDocument judged) throws IOException {
        add(judged, format.document(judged));
    }

    /**
     * Writes a part that is made already, perhaps on another thread.
     *
     * @param part what {@link RunReport#document} of the same report made of the document
     */
    public void add(JudgedDocument judged, String part) throws IOException {
        tally.add(judged);
        append(part);
    }

    /** Writes that a document could not be read, and why. */
    public void addUnreadable(String name, String sentence) throws IOException {
        tally.addUnreadable(name, sentence);
        append(format.unreadable(name, sentence));
    }

    /** Writes the end. */
    public void end() throws IOException {
        out.append(format.end(tally));
    }

    /** Returns what was found so far; without the documents one by one where the report does not list them at its end. */
    public Tally tally() {
        return tally;
    }

    private void append(String part) throws IOException {
        if (part.isEmpty()) {
            return;
        }
        if (begun) {
            out.append(format.separator());
        }
        begun = true;
        out.append(part);
    }
}
