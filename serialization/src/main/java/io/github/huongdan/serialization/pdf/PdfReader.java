package io.github.huongdan.serialization.pdf;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.pdf.file.ActiveContent;
import io.github.huongdan.serialization.pdf.file.PdfFile;
import io.github.huongdan.serialization.pdf.glyph.Sheet;
import io.github.huongdan.serialization.pdf.glyph.Sheets;
import io.github.huongdan.serialization.pdf.page.PageReader;
import io.github.huongdan.serialization.pdf.page.ReadPage;
import io.github.huongdan.serialization.pdf.review.NotedCopy;
import io.github.huongdan.serialization.pdf.story.LaidPages;
import io.github.huongdan.serialization.pdf.story.PdfStories;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a PDF file and how it looks. The only class that PDFBox is reached through. */
final class PdfReader {

    private PdfReader() {}

    /** What a file holds, before any part of a document is recognised in it. */
    record Read(LaidPages pages, List<ReadingNote> notes) {}

    static Read read(byte[] content, ReadLimits limits) {
        try (PdfFile file = PdfFile.open(content, limits)) {
            List<ReadingNote> notes = new ArrayList<>();
            List<ReadPage> pages = pages(file, notes);
            notes.addAll(ActiveContent.notes(file));
            return new Read(PdfStories.of(pages, limits), notes);
        }
    }

    /** Writes annotations into a copy. */
    static AnnotatedCopy annotate(byte[] content, ReadLimits limits, List<Annotation> annotations, Reviewer reviewer) {
        try (PdfFile file = PdfFile.open(content, limits)) {
            NotedCopy copy = new NotedCopy(file, content, reviewer);
            if (annotations.isEmpty()) {
                return copy.unchanged();
            }
            LaidPages pages = PdfStories.traced(pages(file, new ArrayList<>()), limits);
            AnnotatedCopy noted = copy.with(annotations, pages);
            try (PdfFile again = PdfFile.open(noted.content(), limits.withMaxBytes(noted.content().length))) {
                if (!PdfStories.of(pages(again, new ArrayList<>()), limits)
                        .text()
                        .equals(pages.text())) {
                    throw NotedCopy.unsafe();
                }
            }
            return noted;
        }
    }

    private static List<ReadPage> pages(PdfFile file, List<ReadingNote> notes) {
        Sheets sheets = new Sheets(file);
        PageReader reader = new PageReader();
        int glyphs = 0;
        int unreadable = 0;
        boolean whole = true;
        for (int page = 1; page <= file.pages().size(); page++) {
            Sheet sheet = sheets.read(page);
            glyphs += sheet.glyphs().size();
            unreadable += sheet.unreadable();
            whole &= sheet.whole();
            reader.take(sheet);
        }
        if (glyphs == 0) {
            throw new MalformedDocumentException(
                    unreadable > 0
                            ? "The file does not say which letters its text has; take it from where it was made"
                            : "The file has no text, only pictures of it or nothing; have the text recognised first",
                    Place.UNKNOWN);
        }
        if (!whole) {
            notes.add(new ReadingNote(ReadingDoubt.PART_NOT_READ, "", null));
        }
        List<ReadPage> pages = reader.read();
        if (pages.stream().anyMatch(ReadPage::legacy)) {
            notes.add(new ReadingNote(ReadingDoubt.LEGACY_TYPEFACE, "", null));
        }
        return pages;
    }
}
