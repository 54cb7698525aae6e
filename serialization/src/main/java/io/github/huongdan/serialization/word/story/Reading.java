package io.github.huongdan.serialization.word.story;

import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.style.Formatting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the readers of a file's texts share. Not thread-safe. */
final class Reading {

    final Formatting formatting;
    final ReadLimits limits;

    /** Whether to note which elements the text comes from. */
    final boolean traced;

    final Pages pages = new Pages();
    final List<SectionDraft> sections = new ArrayList<>();

    /** The ids of the notes that the body refers to, in its order. */
    final Set<String> footnotes = new LinkedHashSet<>();

    final Set<String> endnotes = new LinkedHashSet<>();

    /** What is to be told, with the first paragraph that it is about; null where it is about none. */
    final Map<ReadingDoubt, @Nullable ParagraphDraft> doubts = new EnumMap<>(ReadingDoubt.class);

    /** Whether the last text in a typeface from before Unicode was Unicode all the same. */
    boolean legacyIsUnicode;

    private int paragraphs;
    private int tables;

    Reading(Formatting formatting, ReadLimits limits, boolean traced) {
        this.formatting = formatting;
        this.limits = limits;
        this.traced = traced;
    }

    void tell(ReadingDoubt doubt, @Nullable ParagraphDraft paragraph) {
        doubts.putIfAbsent(doubt, paragraph);
    }

    void countParagraph(PartCursor xml) {
        if (++paragraphs > limits.maxListLength()) {
            throw xml.malformed("The document has more than the limit of " + limits.maxListLength() + " paragraphs");
        }
    }

    /** Returns the number of the next table. */
    int countTable(PartCursor xml) {
        if (++tables > limits.maxListLength()) {
            throw xml.malformed("The document has more than the limit of " + limits.maxListLength() + " tables");
        }
        return tables;
    }
}
