package io.github.huongdan.serialization.wording;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.lexicon.Subjects;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Section;
import io.github.huongdan.serialization.recognition.head.DateLine;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document as its form has them: values with the labels, marks and joints that stand between them on paper. Readers take these off
 * again. What order they stand in, and where, is for whoever writes them.
 *
 * <p>Immutable.
 */
public final class FormWords {

    /** The words above a list of recipients. */
    public static final String RECIPIENTS = "Nơi nhận:";

    /** The words before addressees. */
    public static final String ADDRESSEES = "Kính gửi:";

    private static final String ROOM = "        ";
    private static final String BLANK_DATE = "ngày     tháng     năm";

    private final GuidanceDocument document;
    private final boolean state;
    private final @Nullable String blankDate;

    private FormWords(GuidanceDocument document) {
        this.document = document;
        this.state = document.header().system() == IssuingSystem.STATE;
        this.blankDate = blankDate(document);
    }

    /** Takes the words of a document. */
    public static FormWords of(GuidanceDocument document) {
        return new FormWords(document);
    }

    /** A date with blanks to fill in is kept as unclassified; it goes back beside its place. */
    private static @Nullable String blankDate(GuidanceDocument document) {
        if (document.header().issuedOn() != null || document.header().place() == null) {
            return null;
        }
        return document.unclassified().stream()
                .filter(DateLine::leavesBlanks)
                .findFirst()
                .orElse(null);
    }

    /** Returns the marks that stand in the letterhead; those below the subject are not among them. */
    public List<String> marksOfLetterhead() {
        List<String> marks = document.header().marks();
        return marks.subList(0, belowSubject(marks));
    }

    /** Returns the marks from the first row of hyphens on, which stand below the subject. */
    public List<String> marksBelowSubject() {
        List<String> marks = document.header().marks();
        return marks.subList(belowSubject(marks), marks.size());
    }

    private static int belowSubject(List<String> marks) {
        int index = 0;
        while (index < marks.size() && !marks.get(index).startsWith("-")) {
            index++;
        }
        return index;
    }

    /** Returns the line of number and symbol; null where there are none. */
    public @Nullable String number() {
        DocumentCode code = document.header().code();
        return code == null ? null : (state ? "Số: " : "Số ") + code.text();
    }

    /** Returns the line of number and symbol with room to fill the number in where it has none. */
    public @Nullable String numberToFillIn() {
        DocumentCode code = document.header().code();
        if (code == null || code.number() != null || code.text().startsWith(" ")) {
            return number();
        }
        return (state ? "Số:" : "Số") + ROOM + code.text();
    }

    /** Returns the line of place and date, with blanks for a date that is not there; null where neither is. */
    public @Nullable String placeAndDate() {
        Header header = document.header();
        String place = header.place() == null ? "" : header.place();
        LocalDate date = header.issuedOn();
        if (date != null) {
            return place + ", " + WrittenDate.longForm(date);
        }
        return place.isEmpty() ? null : place + ", " + (blankDate == null ? BLANK_DATE : blankDate);
    }

    /** Tells whether the document is a letter, which has its subject below its number. */
    public boolean isLetter() {
        return document.typeName() == null;
    }

    /** Returns the line of the subject; null where there is none. */
    public @Nullable String subject() {
        String subject = document.subject();
        return subject != null && isLetter() && !opensItself(subject) ? "V/v " + subject : subject;
    }

    /** Below a number a subject that opens with {@code Về việc} needs no other words for it. */
    private boolean opensItself(String subject) {
        boolean about = document.header().code() != null && Subjects.ABOUT.opening(subject) >= 0;
        return about || Subjects.LETTER.opening(subject) >= 0;
    }

    /** Returns the lines of addressees below {@link #ADDRESSEES}; a single one stands behind these words and is returned alone. */
    public List<String> addressees() {
        List<String> all = document.addressees();
        return all.size() == 1
                ? all
                : all.stream().map(addressee -> "- " + addressee).toList();
    }

    /** Returns the lines of the grounds. */
    public List<String> grounds() {
        Basis basis = document.basis();
        List<String> lines = new ArrayList<>();
        for (LegalBasis ground : basis.grounds()) {
            String mark = lines.size() < basis.grounds().size() - 1 ? ";" : ",";
            lines.add(ground.text().endsWith(".") ? ground.text() : ground.text() + mark);
        }
        return lines;
    }

    /** Returns the line of label and heading of a section, or the two lines where the label would not be read on the heading's. */
    public static List<String> heading(Section section) {
        String label = section.label();
        String heading = section.heading();
        if (label != null && heading != null && Label.of(label + " " + heading) == null) {
            return List.of(label, heading);
        }
        String line = labelled(label, heading);
        return line == null ? List.of() : List.of(line);
    }

    /** Returns label and text as one line; null where there are none. */
    public static @Nullable String labelled(@Nullable String label, @Nullable String text) {
        if (label == null || text == null) {
            return label == null ? text : label;
        }
        return label + " " + text;
    }

    /** Returns the lines of the recipients, below {@link #RECIPIENTS}. */
    public List<String> recipients() {
        List<Recipient> recipients = document.recipients();
        List<String> lines = new ArrayList<>();
        for (Recipient recipient : recipients) {
            boolean last = lines.size() == recipients.size() - 1;
            lines.add("- " + recipient(recipient) + (last ? "." : state ? ";" : ","));
        }
        return lines;
    }

    private String recipient(Recipient recipient) {
        String name = recipient.name() == null ? "" : recipient.name();
        String line = recipient.archive() ? (state ? "Lưu: " : "Lưu ") + name : name;
        return recipient.purpose() == null ? line : line + " (" + recipient.purpose() + ")";
    }

    /** Returns what a reader could not place, but for the blank date that stands beside its place. */
    public List<String> unclassified() {
        List<String> rest = new ArrayList<>(document.unclassified());
        if (blankDate != null) {
            rest.remove(blankDate);
        }
        return rest;
    }
}
