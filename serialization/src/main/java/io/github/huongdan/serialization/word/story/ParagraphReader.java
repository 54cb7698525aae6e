package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.Story;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.word.part.Markup;
import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.part.PartCursor.Tag;
import io.github.huongdan.serialization.word.style.ListLabel;
import io.github.huongdan.serialization.word.style.PageProperties;
import io.github.huongdan.serialization.word.style.ParagraphProperties;
import io.github.huongdan.serialization.word.style.RunProperties;
import io.github.huongdan.serialization.word.style.RunStyle;
import io.github.huongdan.serialization.word.style.SetParagraph;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph after another. Not thread-safe. */
final class ParagraphReader {

    private static final String LINE_BREAK = "\u000b";

    private final Reading reading;
    private final PartCursor xml;
    private final Draft out;
    private final StoryKind kind;
    private final RunText runText;
    private final Shapes shapes;
    private final Fields fields = new Fields();
    private final StringBuilder raw = new StringBuilder();
    private @Nullable ShownNumber number;

    private ParagraphDraft paragraph;
    private ParagraphProperties own = ParagraphProperties.NONE;
    private @Nullable SetParagraph set;
    private @Nullable RunStyle run;
    private @Nullable TableDraft table;
    private int depth;
    private int tabs;

    /** Where text stands after a tab that says so itself; null where there was none. */
    private @Nullable Alignment afterTab;

    /** Where a page was ordered to begin in mid-paragraph; -1 where none was. */
    private int brokenAt = -1;

    ParagraphReader(Reading reading, PartCursor xml, Draft out, StoryKind kind) {
        this.reading = reading;
        this.xml = xml;
        this.out = out;
        this.kind = kind;
        this.runText = new RunText(out);
        this.shapes = new Shapes(out);
        this.paragraph = new ParagraphDraft(out, kind.story(), null);
    }

    /** Returns the number of the page that was found; null where there is none. */
    @Nullable
    ShownNumber number() {
        return number;
    }

    /** Returns the pages that end with the last paragraph; null where none do. */
    @Nullable
    PageProperties section() {
        return own.section();
    }

    /**
     * Reads from a paragraph's start tag to its end tag.
     *
     * @param into what is left of the paragraphs before whose end was taken away; a new one where nothing is
     * @param inTable the table that it stands in; null where it stands in none
     * @param depthAbout how many tables and boxes are open about it
     * @return whether the paragraph ends here: false where its end was taken away, so that it goes on in the next
     */
    boolean read(ParagraphDraft into, @Nullable TableDraft inTable, int depthAbout) {
        paragraph = into;
        table = inTable;
        depth = depthAbout;
        own = ParagraphProperties.NONE;
        set = null;
        run = null;
        tabs = 0;
        afterTab = null;
        brokenAt = -1;
        int element = xml.depth();
        while (true) {
            Tag tag = xml.advance();
            if (tag == Tag.NONE || (tag == Tag.END && xml.depth() < element)) {
                break;
            }
            if (tag == Tag.START) {
                start();
            } else {
                end();
            }
        }
        SetParagraph finished = begin();
        fields.endParagraph();
        paragraph.set = finished;
        if (paragraph.page == 0) {
            paragraph.page = reading.pages.page();
        }
        return !own.mark().removed();
    }

    /** Decides how the paragraph is set, before its first text; puts its label. */
    private SetParagraph begin() {
        SetParagraph known = set;
        if (known != null) {
            return known;
        }
        SetParagraph made = reading.formatting.paragraph(own, table != null, table == null ? null : table.style);
        set = made;
        if (kind.story() == Story.BODY && reading.pages.takeBreak()) {
            paragraph.pageBreakBefore = true;
        }
        paragraph.pageBreakBefore |= made.beginsPage();
        RunProperties mark = own.mark();
        if (mark.removed() || mark.inserted()) {
            reading.tell(ReadingDoubt.TRACKED_CHANGES, paragraph);
        }
        ListLabel label = mark.removed() ? null : made.countInList();
        if (label != null) {
            putLabel(label);
        }
        return made;
    }

    /** Puts a label before what is left of other paragraphs. */
    private void putLabel(ListLabel label) {
        String left = out.text.substring(paragraph.start);
        out.text.setLength(paragraph.start);
        List<StretchDraft> own = out.stretches.subList(paragraph.firstStretch, out.stretches.size());
        List<StretchDraft> after = List.copyOf(own);
        own.clear();
        runText.put(label.text(), true, label.style(), paragraph);
        runText.put(label.suffix(), label.style(), paragraph);
        int length = out.text.length() - paragraph.start;
        paragraph.labelEnd = length;
        out.text.append(left);
        for (StretchDraft stretch : after) {
            stretch.move(length);
            out.stretches.add(stretch);
        }
    }

    private RunStyle run() {
        RunStyle known = run;
        if (known == null) {
            known = begin().run(null);
            run = known;
        }
        return known;
    }

    private void start() {
        switch (xml.markup()) {
            case WORD -> startWord();
            case MATH -> {
                if (xml.name().equals("t")) {
                    readText();
                } else if (xml.name().equals("r")) {
                    run = null;
                } else if (xml.name().equals("ctrlPr")) {
                    xml.skip();
                }
            }
            case DRAWING, VML -> shapes.start(xml, paragraph);
            default -> {}
        }
    }

    private void startWord() {
        switch (xml.name()) {
            case "r" -> run = null;
            case "rPr" -> run = begin().run(reading.formatting.readRun(xml));
            case "t" -> readText();
            case "pPr" -> readProperties();
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
            case "pgNum" -> numberIf(true);
            case "lastRenderedPageBreak" -> {
                if (kind.story() == Story.BODY) {
                    reading.pages.record();
                }
            }
            default -> startOther();
        }
    }

    private void startOther() {
        switch (xml.name()) {
            case "txbxContent" -> readBox();
            case "ins", "moveTo" -> reading.tell(ReadingDoubt.TRACKED_CHANGES, paragraph);
            case "del", "moveFrom" -> {
                reading.tell(ReadingDoubt.TRACKED_CHANGES, paragraph);
                xml.skip();
            }
            case "delText", "delInstrText", "sdtPr", "sdtEndPr", "rubyPr", "smartTagPr", "customXmlPr" -> xml.skip();
            case "commentReference" -> reading.tell(ReadingDoubt.COMMENTS, paragraph);
            case "subDoc", "altChunk" -> reading.tell(ReadingDoubt.EMBEDDED_DOCUMENT, paragraph);
            case "footnoteReference" -> refer(reading.footnotes);
            case "endnoteReference" -> refer(reading.endnotes);
            default -> {}
        }
    }

    private void refer(Set<String> notes) {
        String id = xml.attribute("id");
        if (id != null) {
            notes.add(id);
        }
    }

    private void end() {
        if (xml.markup() == Markup.WORD) {
            if (xml.name().equals("r")) {
                run = null;
            } else if (xml.name().equals("fldSimple")) {
                fields.end();
            }
        } else if (xml.markup() == Markup.DRAWING || xml.markup() == Markup.VML) {
            shapes.end(xml, paragraph);
        }
    }

    private void readProperties() {
        ParagraphProperties properties = reading.formatting.readParagraph(xml);
        if (set == null) {
            own = properties;
        }
    }

    private void readText() {
        boolean keepsBlanks = Boolean.TRUE.equals(xml.keepsBlanks());
        raw.setLength(0);
        xml.text(raw, reading.limits.maxTextLength());
        if (beforeText()) {
            runText.put(raw, keepsBlanks, run(), paragraph);
            checkLength();
        }
    }

    private void put(String text) {
        if (beforeText()) {
            runText.put(text, run(), paragraph);
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
                number = new ShownNumber(found.alignment(), run().ascii());
            }
            return false;
        }
        begin();
        if (kind.story() == Story.BODY) {
            reading.pages.text();
        }
        if (paragraph.page == 0) {
            paragraph.page = reading.pages.page();
        }
        if (brokenAt >= 0) {
            if (brokenAt == paragraph.start + paragraph.labelEnd) {
                paragraph.pageBreakBefore |= reading.pages.takeBreak();
            } else {
                runText.put(LINE_BREAK, run(), paragraph);
            }
            brokenAt = -1;
        }
        return true;
    }

    private void checkLength() {
        if (out.text.length() - paragraph.start > reading.limits.maxTextLength()) {
            throw xml.malformed(
                    "The paragraph is longer than the limit of " + reading.limits.maxTextLength() + " characters");
        }
    }

    private void readBreak() {
        String type = xml.attribute("type");
        if (type == null || type.equals("textWrapping")) {
            put(LINE_BREAK);
        } else if (type.equals("page") && fields.shown() && kind.story() == Story.BODY) {
            begin();
            brokenAt = out.text.length();
            reading.pages.order();
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
            Alignment alignment = afterTab != null ? afterTab : begin().alignmentAfter(tabs);
            number = new ShownNumber(alignment, run().ascii());
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

    private void readBox() {
        begin();
        if (depth >= reading.limits.maxDepth()) {
            throw xml.malformed(
                    "More than " + reading.limits.maxDepth() + " tables and text boxes stand inside one another");
        }
        Draft box = new Draft();
        BlockReader blocks = new BlockReader(reading, xml, box, kind.box(paragraph.cell, depth + 1));
        blocks.read();
        number = number == null ? blocks.number() : number;
        paragraph.boxes.add(box);
    }
}
