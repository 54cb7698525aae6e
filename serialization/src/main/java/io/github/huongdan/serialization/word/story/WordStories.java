package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.Story;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.part.PartWalk;
import io.github.huongdan.serialization.word.part.Relationship;
import io.github.huongdan.serialization.word.part.Relationships;
import io.github.huongdan.serialization.word.part.WordFile;
import io.github.huongdan.serialization.word.style.Formatting;
import io.github.huongdan.serialization.word.style.PageProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all texts of a Word file: the body, then its notes, then what stands above and below it. */
public final class WordStories {

    private final WordFile file;
    private final Reading reading;
    private final Draft out = new Draft();
    private final @Nullable PartWalk walk;

    private WordStories(WordFile file, ReadLimits limits, @Nullable PartWalk walk) {
        this.file = file;
        this.walk = walk;
        this.reading = new Reading(new Formatting(file), limits, walk != null);
    }

    /**
     * Reads a file.
     *
     * @throws MalformedDocumentException if a part of it is none that Word would read, or is beyond the limits
     */
    public static LaidText read(WordFile file, ReadLimits limits) {
        return new WordStories(file, limits, null).read();
    }

    /**
     * Reads a file as {@link #read} does, and says which elements the text comes from.
     *
     * @param walk what goes along through the main part
     * @throws MalformedDocumentException as {@link #read} does
     */
    public static LaidText trace(WordFile file, ReadLimits limits, PartWalk walk) {
        return new WordStories(file, limits, walk).read();
    }

    private LaidText read() {
        readBody();
        Notes.read(file, reading, reading.footnotes, "footnotes", out);
        Notes.read(file, reading, reading.endnotes, "endnotes", out);
        List<@Nullable PageNumber> numbers = new MarginTexts(file, reading, out).read();
        if (file.macros()) {
            reading.tell(ReadingDoubt.MACROS, null);
        }
        if (refersOutside(file.relationships()) || settingsReferOutside()) {
            reading.tell(ReadingDoubt.OUTSIDE_CONTENT, null);
        }
        return new Assembly(reading, out, numbers).assemble();
    }

    private void readBody() {
        try (PartCursor xml = walk == null ? file.cursor(file.mainPart()) : file.cursor(walk)) {
            if (xml == null || !xml.inside(0) || !xml.isWord("document")) {
                throw new MalformedDocumentException(
                        "The part is no Word document: its root is not w:document", Place.at(file.mainPart()));
            }
            new BlockReader(reading, xml, out, new StoryKind(Story.BODY, null, 0)).read();
        }
        int end = reading.sections.isEmpty()
                ? 0
                : reading.sections.get(reading.sections.size() - 1).end();
        if (reading.sections.isEmpty() || end < out.text.length()) {
            reading.sections.add(new SectionDraft(new PageProperties(), end, out.text.length()));
        }
    }

    private boolean settingsReferOutside() {
        String settings = file.relationships().target("settings");
        return settings != null && refersOutside(file.relationships(settings));
    }

    /** A link that a reader may click is no content. */
    private static boolean refersOutside(Relationships relationships) {
        for (Relationship relationship : relationships.all()) {
            if (relationship.external() && !relationship.type().equals("hyperlink")) {
                return true;
            }
        }
        return false;
    }
}
