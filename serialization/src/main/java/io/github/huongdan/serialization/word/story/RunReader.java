package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.Story;
import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.style.RunStyle;
import io.github.huongdan.serialization.word.style.SetParagraph;
import org.jspecify.annotations.Nullable;

/** Reads what runs hold: text, tabs, breaks, signs and fields. Not thread-safe. */
final class RunReader {

    private static final String LINE_BREAK = "\u000b";

    private final Reading reading;
    private final PartCursor xml;
    private final Draft out;
    private final StoryKind kind;
    private final RunText text;
    private final Fields fields = new Fields();
    private final StringBuilder raw = new StringBuilder();
    private @Nullable ShownNumber number;

    private OpenParagraph paragraph;
    private @Nullable RunStyle style;
    private int tabs;

    /** Where text stands after a tab that says so itself; null where there was none. */
    private @Nullable Alignment afterTab;

    /** Where a page or a column was ordered to begin in mid-paragraph; -1 where none was. */
    private int brokenAt = -1;

    RunReader(Reading reading, PartCursor xml, Draft out, StoryKind kind, OpenParagraph first) {
        this.reading = reading;
        this.xml = xml;
        this.out = out;
        this.kind = kind;
        this.text = new RunText(out);
        this.paragraph = first;
    }

    /** Returns the number of the page that was found; null where there is none. */
    @Nullable
    ShownNumber number() {
        return number;
    }

    void found(@Nullable ShownNumber other) {
        number = number == null ? other : number;
    }

    void start(OpenParagraph next) {
        paragraph = next;
        style = null;
        tabs = 0;
        afterTab = null;
        brokenAt = -1;
    }

    void end() {
        fields.endParagraph();
    }

    /** Begins or ends a run, between which nothing is said of letters. */
    void turn() {
        style = null;
    }

    /** Reads the properties of a run. */
    void readProperties() {
        style = paragraph.begin().run(reading.formatting.readRun(xml));
    }

    private RunStyle style() {
        RunStyle known = style;
        if (known == null) {
            known = paragraph.begin().run(null);
            style = known;
        }
        return known;
    }

    /** Reads an element of a run; false where it is none that it knows. */
    boolean read() {
        switch (xml.name()) {
            case "t" -> readText();
            case "tab" -> {
                tabs++;
                put("\t");
            }
            case "ptab" -> {
                afterTab = SetParagraph.alignment(xml.attribute("alignment"));
                put("\t");
            }
            case "br" -> readBreak();
            case "cr" -> put(LINE_BREAK);
            case "noBreakHyphen" -> put("-");
            case "sym" -> readSymbol();
            case "instrText" -> {
                raw.setLength(0);
                xml.text(raw, reading.limits.maxTextLength());
                fields.instruct(raw);
            }
            case "fldChar" -> readField(xml.attribute("fldCharType"));
            case "fldSimple" -> {
                fields.begin();
                String instruction = xml.attribute("instr");
                fields.instruct(instruction == null ? "" : instruction);
                numberIf(fields.separate());
            }
            case "pgNum" -> numberIf(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    void endSimpleField() {
        fields.end();
    }

    void readText() {
        boolean keepsBlanks = Boolean.TRUE.equals(xml.keepsBlanks());
        int element = xml.element();
        raw.setLength(0);
        xml.text(raw, reading.limits.maxTextLength());
        if (beforeText()) {
            int start = out.text.length();
            text.put(raw, keepsBlanks, style(), paragraph.draft());
            if (reading.traced && kind.inMainPart()) {
                out.origins.add(new OriginDraft(element, start, out.text.length()));
            }
            checkLength();
        }
    }

    private void put(String written) {
        if (beforeText()) {
            text.put(written, style(), paragraph.draft());
            checkLength();
        }
    }

    /** Prepares for text; false where it is not shown. */
    private boolean beforeText() {
        if (!fields.shown()) {
            return false;
        }
        if (kind.inMargin() && fields.inPageNumber()) {
            ShownNumber found = number;
            if (found != null) {
                number = new ShownNumber(found.alignment(), style().ascii());
            }
            return false;
        }
        paragraph.begin();
        if (kind.story() == Story.BODY) {
            reading.pages.text();
        }
        paragraph.meetPage();
        if (brokenAt >= 0) {
            goOnAfterBreak(paragraph.draft());
        }
        return true;
    }

    /** Begins a line where a page or a column was to begin in mid-paragraph. */
    private void goOnAfterBreak(ParagraphDraft draft) {
        if (brokenAt == draft.start + draft.labelEnd) {
            draft.pageBreakBefore |= reading.pages.takeBreak();
        } else {
            text.put(LINE_BREAK, style(), draft);
        }
        brokenAt = -1;
    }

    private void checkLength() {
        if (out.text.length() - paragraph.draft().start > reading.limits.maxTextLength()) {
            throw xml.malformed(
                    "The paragraph is longer than the limit of " + reading.limits.maxTextLength() + " characters");
        }
    }

    /** Word does not turn the page in a cell, nor where a column ends. */
    private void readBreak() {
        String type = xml.attribute("type");
        if (type == null || type.equals("textWrapping")) {
            put(LINE_BREAK);
        } else if (fields.shown() && kind.story() == Story.BODY) {
            paragraph.begin();
            brokenAt = out.text.length();
            if (type.equals("page") && paragraph.draft().cell == null) {
                reading.pages.order();
            }
        }
    }

    private void readField(@Nullable String type) {
        if (type == null) {
            return;
        }
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> numberIf(fields.separate());
            case "end" -> numberIf(fields.end());
            default -> {}
        }
    }

    private void numberIf(boolean pageNumber) {
        if (pageNumber && kind.inMargin() && number == null) {
            Alignment alignment =
                    afterTab != null ? afterTab : paragraph.begin().alignmentAfter(tabs);
            number = new ShownNumber(alignment, style().ascii());
        }
    }

    private void readSymbol() {
        String code = xml.attribute("char");
        String font = xml.attribute("font");
        int value = 0;
        for (int i = 0; code != null && i < code.length() && code.length() <= 4; i++) {
            int digit = Character.digit(code.charAt(i), 16);
            if (digit < 0) {
                return;
            }
            value = value * 16 + digit;
        }
        if (value >= ' ' && !Character.isSurrogate((char) value)) {
            put(String.valueOf(SymbolLetters.shown(font == null ? "" : font, (char) value)));
        }
    }
}
