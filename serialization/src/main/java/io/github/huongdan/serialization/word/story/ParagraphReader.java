package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.Story;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.word.part.Markup;
import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.part.PartCursor.Tag;
import io.github.huongdan.serialization.word.style.PageProperties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph after another. Not thread-safe. */
final class ParagraphReader {

    private final Reading reading;
    private final PartCursor xml;
    private final Draft out;
    private final StoryKind kind;
    private final RunReader runs;
    private final Shapes shapes;
    private OpenParagraph paragraph;
    private int depth;

    ParagraphReader(Reading reading, PartCursor xml, Draft out, StoryKind kind) {
        this.reading = reading;
        this.xml = xml;
        this.out = out;
        this.kind = kind;
        this.paragraph = new OpenParagraph(reading, out, new ParagraphDraft(out, kind.story(), null), null);
        this.runs = new RunReader(reading, xml, out, kind, paragraph);
        this.shapes = new Shapes(out);
    }

    /** Returns the number of the page that was found; null where there is none. */
    @Nullable
    ShownNumber number() {
        return runs.number();
    }

    /** Returns the pages that end with the last paragraph; null where none do. */
    @Nullable
    PageProperties section() {
        return paragraph.section();
    }

    /**
     * Reads from a paragraph's start tag to its end tag.
     *
     * @param draft what is left of the paragraphs before whose end was taken away; a new one where nothing is
     * @param table the table that it stands in; null where it stands in none
     * @param depthAbout how many tables and boxes are open about it
     * @return whether the paragraph ends here: false where its end was taken away, so that it goes on in the next
     */
    boolean read(ParagraphDraft draft, @Nullable TableDraft table, int depthAbout) {
        paragraph = new OpenParagraph(reading, out, draft, table);
        runs.start(paragraph);
        depth = depthAbout;
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
        runs.end();
        return paragraph.end();
    }

    private void start() {
        switch (xml.markup()) {
            case WORD -> {
                if (!runs.read()) {
                    startWord();
                }
            }
            case MATH -> {
                switch (xml.name()) {
                    case "r" -> runs.turn();
                    case "t" -> runs.readText();
                    case "ctrlPr" -> xml.skip();
                    default -> {}
                }
            }
            case DRAWING, VML -> shapes.start(xml, paragraph.draft());
            default -> {}
        }
    }

    private void startWord() {
        switch (xml.name()) {
            case "r" -> runs.turn();
            case "rPr" -> runs.readProperties();
            case "pPr" -> paragraph.properties(reading.formatting.readParagraph(xml));
            case "lastRenderedPageBreak" -> {
                if (kind.story() == Story.BODY) {
                    reading.pages.record();
                }
            }
            case "txbxContent" -> readBox();
            case "ins", "moveTo" -> reading.tell(ReadingDoubt.TRACKED_CHANGES, paragraph.draft());
            case "del", "moveFrom" -> {
                reading.tell(ReadingDoubt.TRACKED_CHANGES, paragraph.draft());
                xml.skip();
            }
            case "delText", "delInstrText", "sdtPr", "sdtEndPr", "rubyPr", "smartTagPr", "customXmlPr" -> xml.skip();
            case "commentReference" -> reading.tell(ReadingDoubt.COMMENTS, paragraph.draft());
            case "subDoc", "altChunk", "object" -> reading.tell(ReadingDoubt.EMBEDDED_DOCUMENT, paragraph.draft());
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
                runs.turn();
            } else if (xml.name().equals("fldSimple")) {
                runs.endSimpleField();
            }
        } else if (xml.markup() == Markup.DRAWING || xml.markup() == Markup.VML) {
            shapes.end(xml, paragraph.draft());
        }
    }

    private void readBox() {
        paragraph.begin();
        if (depth >= reading.limits.maxDepth()) {
            throw xml.malformed(
                    "More than " + reading.limits.maxDepth() + " tables and text boxes stand inside one another");
        }
        Draft box = new Draft();
        BlockReader blocks = new BlockReader(reading, xml, box, kind.box(paragraph.draft().cell, depth + 1));
        blocks.read();
        runs.found(blocks.number());
        paragraph.draft().boxes.add(box);
    }
}
