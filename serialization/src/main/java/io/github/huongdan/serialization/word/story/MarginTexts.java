package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.Story;
import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.part.Relationship;
import io.github.huongdan.serialization.word.part.WordFile;
import io.github.huongdan.serialization.word.style.PageProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands above and below the text of each page. A section without its own has that of the one before. Not thread-safe. */
final class MarginTexts {

    private static final String DEFAULT = "default";
    private static final String FIRST = "first";
    private static final String EVEN = "even";
    private static final String HEADER = "header";
    private static final String FOOTER = "footer";

    private final WordFile file;
    private final Reading reading;
    private final Draft out;

    /** The parts that were read, with the number of the page in each; null where it has none. */
    private final Map<String, @Nullable ShownNumber> numbers = new HashMap<>();

    private final Map<String, String> inherited = new HashMap<>();

    MarginTexts(WordFile file, Reading reading, Draft out) {
        this.file = file;
        this.reading = reading;
        this.out = out;
    }

    /** Reads what the sections of the body show; returns the page number of each, null where it shows none. */
    List<@Nullable PageNumber> read() {
        List<@Nullable PageNumber> pageNumbers = new ArrayList<>();
        for (SectionDraft section : reading.sections) {
            pageNumbers.add(read(section.pages()));
        }
        return pageNumbers;
    }

    private @Nullable PageNumber read(PageProperties pages) {
        ShownNumber above = number(pages, HEADER, DEFAULT);
        ShownNumber below = number(pages, FOOTER, DEFAULT);
        ShownNumber aboveFirst = number(pages, HEADER, FIRST);
        ShownNumber belowFirst = number(pages, FOOTER, FIRST);
        ShownNumber aboveEven = number(pages, HEADER, EVEN);
        ShownNumber belowEven = number(pages, FOOTER, EVEN);
        boolean onFirst = !pages.firstPage() || aboveFirst != null || belowFirst != null;
        ShownNumber header = above != null ? above : aboveEven;
        ShownNumber footer = below != null ? below : belowEven;
        if (header == null && footer == null) {
            header = aboveFirst;
            footer = belowFirst;
        }
        ShownNumber shown = header != null ? header : footer;
        return shown == null ? null : new PageNumber(header != null, shown.alignment(), onFirst, shown.style());
    }

    private @Nullable ShownNumber number(PageProperties pages, String kind, String type) {
        String own = pages.reference(kind, type);
        if (own != null) {
            inherited.put(kind + type, own);
        }
        boolean shown =
                switch (type) {
                    case FIRST -> pages.firstPage();
                    case EVEN -> inherited.containsKey(kind + type) && reading.formatting.evenPages();
                    default -> true;
                };
        Relationship relationship = file.relationships().byId(inherited.get(kind + type));
        if (!shown || relationship == null || relationship.external()) {
            return null;
        }
        String part = relationship.target();
        if (!numbers.containsKey(part)) {
            numbers.put(part, readPart(part, kind.equals(HEADER) ? Story.HEADER : Story.FOOTER));
        }
        return numbers.get(part);
    }

    private @Nullable ShownNumber readPart(String part, Story story) {
        try (PartCursor xml = file.cursor(part)) {
            if (xml == null || !xml.inside(0)) {
                return null;
            }
            Draft text = new Draft();
            BlockReader blocks = new BlockReader(reading, xml, text, new StoryKind(story, null, 0));
            blocks.read();
            out.append(text);
            return blocks.number();
        }
    }
}
