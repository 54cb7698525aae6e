package io.github.huongdan.serialization.recognition.head;

import io.github.huongdan.code.CodeOccurrence;
import io.github.huongdan.code.CodeScanner;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.lexicon.Marks;
import io.github.huongdan.lexicon.Subjects;
import io.github.huongdan.lexicon.Titles;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.Cell;
import io.github.huongdan.serialization.recognition.line.Columns;
import io.github.huongdan.serialization.recognition.line.OrganNames;
import io.github.huongdan.serialization.recognition.line.RuleLine;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.PhraseTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the letterhead: the left column, then the right one, each cell recognised by its form alone. */
public final class Letterhead {

    private static final PhraseTable NUMBER = PhraseTable.of("Số");
    private static final int LONGEST_ORGAN = 120;
    private static final int GAP = 2;

    @Nullable
    public Extract title;

    @Nullable
    public Extract motto;

    @Nullable
    public Extract superior;

    @Nullable
    public Extract issuer;

    @Nullable
    public Extract codeLine;

    @Nullable
    public Extract codeText;

    @Nullable
    public DocumentCode code;

    @Nullable
    public Extract place;

    @Nullable
    public Extract writtenDate;

    @Nullable
    public LocalDate issuedOn;

    @Nullable
    public Extract subject;

    @Nullable
    public Extract blankDate;

    public int superiorLines;
    private final List<Extract> subjectLines = new ArrayList<>();

    public final List<Extract> marks = new ArrayList<>();
    public final List<Extract> rest = new ArrayList<>();

    private final List<Extract> organs = new ArrayList<>();
    private boolean inSubject;

    private Letterhead() {}

    public static Letterhead read(List<TextLine> lines) {
        Letterhead head = new Letterhead();
        List<Cell> cells = Columns.of(lines, GAP).leftThenRight();
        boolean titled = false;
        for (Cell cell : cells) {
            titled |= isTitle(cell.words());
        }
        for (Cell cell : cells) {
            for (Extract part : FusedCells.of(cell.words(), titled)) {
                head.cell(part);
            }
        }
        head.nameOrgans();
        head.subject = head.subjectLines.isEmpty() ? null : Extract.join(head.subjectLines);
        return head;
    }

    private void cell(Extract cell) {
        boolean known = readsMark(cell) || readsTitle(cell) || readsCode(cell) || readsDate(cell) || opensSubject(cell);
        if (known) {
            return;
        }
        String text = cell.text();
        if (inSubject) {
            subjectLines.add(cell);
        } else if (codeText == null && text.length() <= LONGEST_ORGAN && isOrgan(text)) {
            organ(cell);
        } else {
            rest.add(cell);
        }
    }

    /** Capitals, as the form wants them; without them only what opens as an organ's name and ends no sentence. */
    private boolean isOrgan(String text) {
        return Capitals.only(text)
                || (title != null
                        && Character.isUpperCase(text.charAt(0))
                        && Character.isLetter(text.charAt(text.length() - 1))
                        && OrganNames.opens(text));
    }

    /** A sign before an organ's name is what is left of a drawn line. */
    private void organ(Extract cell) {
        int name = 0;
        while (name < cell.length() - 1
                && !Character.isLetterOrDigit(cell.text().charAt(name))
                && "“\"(".indexOf(cell.text().charAt(name)) < 0) {
            name++;
        }
        organs.add(cell.from(name));
        if (name > 0) {
            rest.add(cell.part(0, name));
        }
    }

    private boolean readsMark(Extract cell) {
        String text = cell.text();
        int end = Marks.ALL.opening(text);
        boolean worded = end >= 0 && (Capitals.only(text.substring(0, end)) || Marks.ALL.isWhole(text));
        boolean mark = worded || RuleLine.isMark(text);
        if (mark) {
            marks.add(cell);
            inSubject = false;
        }
        return mark;
    }

    private boolean readsTitle(Extract cell) {
        String text = cell.text();
        if (title == null && isTitle(cell)) {
            title = cell;
        } else if (motto == null && Titles.MOTTO.isWhole(text)) {
            motto = cell;
        } else {
            return false;
        }
        inSubject = false;
        return true;
    }

    private boolean readsCode(Extract cell) {
        CodeOccurrence found = code == null ? code(cell) : null;
        if (found == null || found.end() < cell.length()) {
            return false;
        }
        code = found.code();
        codeLine = cell;
        codeText = cell.from(found.start());
        return true;
    }

    /** The code that a line opens with after {@code Số}; null where it opens with none. */
    static @Nullable CodeOccurrence code(Extract cell) {
        return NUMBER.opening(cell.text()) < 0 ? null : CodeScanner.scanLabelled(cell.text(), 0);
    }

    public static boolean isTitle(Extract cell) {
        return Titles.PARTY_FORM.isWhole(cell.text()) || Titles.STATE.isWhole(cell.text());
    }

    private boolean readsDate(Extract cell) {
        DateLine read = writtenDate == null && place == null ? DateLine.read(cell) : null;
        if (read == null) {
            return false;
        }
        place = read.place();
        issuedOn = read.date();
        writtenDate = read.blank() ? null : read.written();
        blankDate = read.blank() ? read.written() : null;
        if (issuedOn == null) {
            rest.add(0, read.written());
        }
        inSubject = false;
        return true;
    }

    private boolean opensSubject(Extract cell) {
        int end = Subjects.LETTER.opening(cell.text());
        if (end < 0 && codeText != null && Subjects.ABOUT.opening(cell.text()) >= 0) {
            end = 0;
        }
        if (end < 0 || !subjectLines.isEmpty()) {
            return false;
        }
        Extract words = cell.from(end);
        words = words.text().startsWith(":") ? words.from(1) : words;
        if (words.isEmpty()) {
            return false;
        }
        subjectLines.add(words);
        inSubject = true;
        return true;
    }

    /** A line that does not open as an organ's name does goes on with the name above it; the last organ issues the document. */
    private void nameOrgans() {
        List<List<Extract>> names = new ArrayList<>();
        for (Extract line : organs) {
            if (names.isEmpty() || OrganNames.opens(line.text())) {
                names.add(new ArrayList<>());
            }
            names.get(names.size() - 1).add(line);
        }
        int last = names.size() - 1;
        if (last >= 0) {
            issuer = Extract.join(names.get(last));
        }
        superiorLines = Math.max(last, 0);
        if (last > 0) {
            superior = Extract.join(
                    names.subList(0, last).stream().flatMap(List::stream).toList());
        }
    }
}
