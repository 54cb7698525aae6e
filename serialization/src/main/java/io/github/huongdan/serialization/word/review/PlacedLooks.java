package io.github.huongdan.serialization.word.review;

import io.github.huongdan.annotation.Formatting;
import io.github.huongdan.annotation.PageFormatting;
import io.github.huongdan.annotation.ParagraphFormatting;
import io.github.huongdan.annotation.TextFormatting;
import io.github.huongdan.source.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The formattings that found their runs, paragraphs and sections. Not thread-safe. */
final class PlacedLooks {

    private static final Span ANYWHERE = new Span(0, 0);

    private final Anchors anchors;
    private final NewLooks looks;
    private final Ids ids;
    private final Set<RunElement> runs = new LinkedHashSet<>();
    private final Map<ParagraphElement, ParagraphFormatting> paragraphs = new LinkedHashMap<>();
    private final Map<SectionElement, PageFormatting> sections = new LinkedHashMap<>();

    /** The runs that look another way all through. */
    private final Set<RunElement> whole = new LinkedHashSet<>();

    private final Map<SectionElement, String> writtenSections = new LinkedHashMap<>();

    PlacedLooks(Anchors anchors, NewLooks looks, Ids ids) {
        this.anchors = anchors;
        this.looks = looks;
        this.ids = ids;
    }

    /** Places a formatting as far as it can be; false where that is not all of it. */
    boolean place(Formatting formatting) {
        if (formatting instanceof TextFormatting text) {
            return place(text);
        }
        return formatting instanceof ParagraphFormatting paragraph
                ? place(paragraph)
                : place((PageFormatting) formatting);
    }

    private boolean place(TextFormatting formatting) {
        Stretch stretch = anchors.stretch(formatting.span());
        if (stretch == null) {
            return false;
        }
        for (RunElement run : stretch.runs()) {
            if (looks.run(run, formatting) == null) {
                return false;
            }
        }
        TextFormatting anywhere = formatting.at(ANYWHERE);
        stretch.format(anywhere);
        runs.addAll(stretch.runs());
        return stretch.allSeen();
    }

    private boolean place(ParagraphFormatting formatting) {
        List<ParagraphElement> touched = anchors.touched(formatting.span());
        boolean all = !touched.isEmpty();
        for (ParagraphElement paragraph : touched) {
            if (looks.paragraph(paragraph, formatting, null) == null) {
                all = false;
            } else {
                paragraphs.merge(paragraph, formatting, ParagraphFormatting::and);
            }
        }
        return all;
    }

    private boolean place(PageFormatting formatting) {
        SectionElement section = anchors.section(formatting.span());
        if (section == null || looks.section(section, formatting, anchors.first(section)) == null) {
            return false;
        }
        sections.merge(section, formatting, PageFormatting::and);
        return true;
    }

    /** Decides what is written, when all are placed. */
    void settle() {
        for (RunElement run : runs) {
            TextFormatting look = wholeLook(run);
            if (look != null) {
                run.texts.stream().map(anchors::known).filter(Objects::nonNull).forEach(TextCuts::leaveLooks);
                run.properties = Objects.requireNonNull(looks.run(run, look));
                whole.add(run);
            }
        }
        anchors.all().forEach(cuts -> cuts.cutLooks(looks));
        sections.forEach((section, look) -> writtenSections.put(
                section,
                Objects.requireNonNull(looks.section(section, look, anchors.first(section)))
                        .text(ids)));
        paragraphs.forEach((paragraph, look) -> anchors.marks(paragraph)
                .properties(Objects.requireNonNull(looks.paragraph(paragraph, look, sectionOf(paragraph)))
                        .text(ids)));
    }

    private @Nullable TextFormatting wholeLook(RunElement run) {
        TextFormatting look = null;
        for (TextElement text : run.texts) {
            TextCuts cuts = anchors.known(text);
            TextFormatting own = cuts == null ? null : cuts.wholeLook();
            if (text.contentStart < text.contentEnd) {
                if (own == null || (look != null && !look.equals(own))) {
                    return null;
                }
                look = own;
            }
        }
        return look;
    }

    /** What becomes of the section that ends with a paragraph; null where it stays. */
    private @Nullable String sectionOf(ParagraphElement paragraph) {
        for (Map.Entry<SectionElement, String> entry : writtenSections.entrySet()) {
            if (paragraph.equals(entry.getKey().paragraph())) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** Writes the properties of whole runs and of sections; those of paragraphs and of cut runs are written with their marks. */
    void write(Edits edits) {
        for (RunElement run : whole) {
            TextElement first = run.texts.get(0);
            TextCuts cuts = anchors.known(first);
            PropertiesElement old = run.own;
            boolean written = first.firstInRun() && cuts != null && cuts.isCut();
            if (!written && old != null) {
                edits.replace(old.start, old.end, run.properties.text(ids));
            } else if (!written) {
                edits.insert(run.start + run.tag.length(), run.properties.text(ids));
            }
        }
        writtenSections.forEach((section, written) -> {
            ParagraphElement paragraph = section.paragraph();
            if (paragraph == null || !paragraphs.containsKey(paragraph)) {
                edits.replace(section.properties().start, section.properties().end, written);
            }
        });
    }
}
