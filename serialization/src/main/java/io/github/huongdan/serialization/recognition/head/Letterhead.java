package io.github.huongdan.serialization.recognition.head;

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

    private static final int LONGEST_ORGAN = 120;
    private static final int LONGEST_TITLE = 60;
    private static final PhraseTable NUMBER = PhraseTable.of("Số");
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
        List<Extract> parts = new ArrayList<>();
        for (Cell cell : cells) {
            parts.addAll(HeadParts.of(cell.words(), titled));
        }
        HeadJoins.of(parts).forEach(head::cell);
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
        return (Capitals.only(text) && CodeScanner.scan(text, 0) == null)
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
        boolean worded = isWordedMark(text, end);
        boolean mark = worded || RuleLine.isMark(text);
        if (mark) {
            marks.add(cell);
            inSubject = false;
        }
        return mark;
    }

    /** A text box's words come twice out of some extractors. */
    private static boolean isWordedMark(String text, int end) {
        String half = text.substring(0, text.length() / 2);
        boolean twice = text.length() > 2 && text.equals(half + half) && Marks.ALL.isWhole(half);
        return twice || (end >= 0 && (Capitals.only(text.substring(0, end)) || Marks.ALL.isWhole(text)));
    }

    private boolean readsTitle(Extract cell) {
        if (title == null && isTitle(cell)) {
            title = cell;
        } else if (motto == null && HeadJoins.isMotto(cell)) {
            motto = cell;
        } else {
            return false;
        }
        inSubject = false;
        return true;
    }

    private boolean readsCode(Extract cell) {
        HeadCode found = code == null ? HeadCode.read(cell) : null;
        if (found == null || (found.code().issuer() == null && !found.rest().isEmpty())) {
            return false;
        }
        code = found.code();
        codeLine = found.rest().isEmpty()
                ? cell
                : cell.part(0, cell.length() - found.rest().length());
        codeText = found.text();
        if (!found.rest().isEmpty()) {
            cell(found.rest());
        }
        return true;
    }

    public static boolean isTitle(Extract cell) {
        String text = cell.text();
        return Titles.PARTY_FORM.isWhole(text)
                || Titles.STATE.isWhole(text)
                || (text.length() <= LONGEST_TITLE && Capitals.only(text) && isNearTitle(text));
    }

    /** Tells whether a line is one that only a letterhead has: a title, the motto, the number or its label. */
    public static boolean isComponent(Extract line) {
        return isTitle(line)
                || Titles.MOTTO.isWhole(line.text())
                || NUMBER.isWhole(line.text())
                || HeadCode.read(line) != null;
    }

    private static boolean isNearTitle(String text) {
        return Titles.NEAR_STATE.isWhole(text) || Titles.NEAR_PARTY_FORM.isWhole(text);
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
        // beside a place these words say as little as the blanks between them, and are written again where there is no
        // day
        if (issuedOn == null && (place == null || !read.allBlank())) {
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
