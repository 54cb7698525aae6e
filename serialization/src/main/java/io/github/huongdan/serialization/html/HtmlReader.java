package io.github.huongdan.serialization.html;

import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.flow.Flow;
import io.github.huongdan.serialization.flow.FlowText;
import io.github.huongdan.serialization.html.area.DocumentArea;
import io.github.huongdan.serialization.html.page.PageText;
import io.github.huongdan.serialization.html.page.Tags;
import io.github.huongdan.serialization.html.story.HtmlStory;
import io.github.huongdan.serialization.html.style.Looks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads the text of a page and how it looks. The only class that jsoup is reached through. */
final class HtmlReader {

    private HtmlReader() {}

    /** What a page holds, before any part of a document is recognised in it. */
    record Read(FlowText text, List<ReadingNote> notes) {}

    /** What is told of a part of a page, and what a person should know of it. */
    private record Told(FlowText text, Set<ReadingDoubt> doubts) {

        static Told of(DocumentArea area, Looks looks, ReadLimits limits) {
            Flow flow = new Flow(limits, null);
            Set<ReadingDoubt> doubts = HtmlStory.tell(area, flow, looks, limits);
            return new Told(flow.finish(), doubts);
        }
    }

    static Read read(PageText page, ReadLimits limits) {
        Tags.requireWithin(page.text(), limits);
        Document parsed = Parser.htmlParser().parseInput(page.text(), "");
        Looks looks = Looks.ofPage(parsed);
        DocumentArea area = DocumentArea.of(parsed.body(), looks);
        Told told = Told.of(area, looks, limits);
        if (told.text().text().isBlank() && area.left() > 0) {
            area = DocumentArea.whole(parsed.body(), looks);
            told = Told.of(area, looks, limits);
        }
        if (told.text().text().isBlank()) {
            throw new MalformedDocumentException(
                    "The page has no text, only markup, pictures or scripts", Place.UNKNOWN);
        }
        List<ReadingNote> notes = new ArrayList<>();
        if (page.misdeclared()) {
            notes.add(new ReadingNote(ReadingDoubt.WRONG_CHARACTER_SET, "", null));
        }
        if (area.left() > 0) {
            notes.add(new ReadingNote(ReadingDoubt.LEFT_OUT, "", null, area.left()));
        }
        told.doubts().forEach(doubt -> notes.add(new ReadingNote(doubt, "", null)));
        return new Read(told.text(), notes);
    }
}
