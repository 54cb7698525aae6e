package io.github.huongdan.validation.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One report on one document or many, in parts that make the whole when they are put one after the other: the beginning, a part for each
 * document with the separator between those that are not empty, the end. So a report on any number of documents is written in the memory
 * that one of them takes; {@link ReportStream} puts the parts together. Lines end with LF, but for CSV.
 *
 * <p>The reports of this package are immutable and thread-safe: many threads may make parts at once.
 */
public interface RunReport {

    /** Returns what stands before the first document. */
    String beginning();

    /** Shows what was found in one document. */
    String document(JudgedDocument judged);

    /**
     * Says that a document could not be read.
     *
     * @param name how to call the document, such as its file's name
     * @param sentence why it could not be read
     */
    String unreadable(String name, String sentence);

    /** Returns what stands between the parts of two documents. */
    String separator();

    /** Sums up what was found in all documents. */
    String end(Tally tally);

    /**
     * Tells whether {@link #end} lists the documents, so that a line on each has to be kept until then. A report that does not is written on millions of documents in
     * little memory.
     */
    default boolean listsDocumentsAtItsEnd() {
        return true;
    }

    /** Makes the whole report on one document. */
    default String render(JudgedDocument judged) {
        StringBuilder out = new StringBuilder();
        try {
            ReportStream stream = ReportStream.open(this, out);
            stream.add(judged);
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
