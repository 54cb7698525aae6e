package io.github.huongdan.validation.report;

import io.github.huongdan.validation.message.Messages;
import java.util.Locale;

/**
 * The findings as one flat table over any number of documents, for spreadsheets and databases: a row for each finding, for each document without findings, and for each
 * that could not be read; see {@link FindingRow} for the columns. Takes the memory of one document, however many there are.
 *
 * <pre>{@code
 * ReportStream stream = ReportStream.open(TableReport.csv(Locale.forLanguageTag("vi")).withByteOrderMark(), out);
 * }</pre>
 *
 * <p>As CSV it follows RFC 4180: a heading, commas, lines that end with CR and LF. A cell that a spreadsheet would take for a formula begins with an apostrophe; what
 * breaks a line or steers a terminal is an escape. As
 * JSON Lines it has an object for each row, with all columns in their order, and null where a cell is empty; needs {@code tools.jackson.core:jackson-core}, which this
 * library does not bring along.
 *
 * <p>Immutable and thread-safe.
 */
public final class TableReport implements RunReport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Messages messages;
    private final TableForm form;
    private final boolean marked;

    private TableReport(Messages messages, TableForm form, boolean marked) {
        this.messages = messages;
        this.form = form;
        this.marked = marked;
    }

    /** Returns a report as CSV with sentences in the locale's language: Vietnamese, or English for every other language. */
    public static TableReport csv(Locale locale) {
        return csv(Messages.in(locale));
    }

    /** Returns a report as CSV with these sentences, such as those of a catalogue with an application's own rules. */
    public static TableReport csv(Messages messages) {
        return new TableReport(messages, TableForm.CSV, false);
    }

    /** Returns a report as JSON Lines with sentences in the locale's language: Vietnamese, or English for every other language. */
    public static TableReport jsonLines(Locale locale) {
        return jsonLines(Messages.in(locale));
    }

    /** Returns a report as JSON Lines with these sentences. */
    public static TableReport jsonLines(Messages messages) {
        return new TableReport(messages, TableForm.JSON_LINES, false);
    }

    /** Returns a report that begins with a byte order mark, by which Excel knows that a CSV file is in UTF-8. */
    public TableReport withByteOrderMark() {
        return new TableReport(messages, form, true);
    }

    @Override
    public String beginning() {
        return (marked ? BYTE_ORDER_MARK : "") + form.heading();
    }

    @Override
    public String document(JudgedDocument judged) {
        StringBuilder out = new StringBuilder();
        FindingRow.of(judged, messages).forEach(row -> out.append(form.line(row)));
        return out.toString();
    }

    @Override
    public String unreadable(String name, String sentence) {
        return form.line(FindingRow.unreadable(name, sentence));
    }

    @Override
    public String separator() {
        return "";
    }

    @Override
    public String end(Tally tally) {
        return "";
    }

    @Override
    public boolean listsDocumentsAtItsEnd() {
        return false;
    }
}
