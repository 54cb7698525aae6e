package io.github.huongdan.serialization.pdf.review;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.pdf.file.PdfFile;
import io.github.huongdan.serialization.pdf.glyph.PageSpace;
import io.github.huongdan.serialization.pdf.story.LaidPages;
import io.github.huongdan.serialization.pdf.story.PrintedLetters;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;

/** Makes the copy of a PDF file that holds annotations. */
public final class NotedCopy {

    private final PdfFile file;
    private final byte[] content;
    private final Reviewer reviewer;

    /**
     * Begins a copy.
     *
     * @throws MalformedDocumentException if the file is encrypted or signed
     */
    public NotedCopy(PdfFile file, byte[] content, Reviewer reviewer) {
        this.file = file;
        this.content = content;
        this.reviewer = reviewer;
        if (file.encrypted()) {
            throw refused("The file is encrypted and is not annotated; save it without a password");
        }
        if (Signatures.in(file)) {
            throw refused("The file is signed, and a change would break the signature");
        }
    }

    /** What is thrown where a file is such that nothing can be added to it. */
    public static MalformedDocumentException unsafe() {
        return refused("The PDF file is damaged or written in a way that nothing can be added safely; save it anew");
    }

    private static MalformedDocumentException refused(String sentence) {
        return new MalformedDocumentException(sentence, Place.UNKNOWN);
    }

    /** Returns the copy without annotations. */
    public AnnotatedCopy unchanged() {
        return new AnnotatedCopy(content.clone(), List.of(), List.of());
    }

    /**
     * Returns the copy with a highlight for each annotation that says something.
     *
     * @throws MalformedDocumentException if nothing can be added to the file safely
     * @throws IllegalArgumentException if an annotation is about a stretch beyond the text
     */
    public AnnotatedCopy with(List<Annotation> annotations, LaidPages pages) {
        if (pages.letters().isEmpty()) {
            throw refused("The file has no words that could be annotated");
        }
        Words words = new Words(pages.letters());
        Increment increment = new Increment(file, content);
        Map<Integer, List<Long>> byPage = new TreeMap<>();
        int count = 0;
        for (Annotation annotation : annotations) {
            Span span = annotation.span();
            if (span != null && span.end() > pages.text().length()) {
                throw new IllegalArgumentException("The annotation is about a stretch beyond the text: " + span);
            }
            if (!annotation.text().isEmpty()) {
                List<List<PrintedLetters>> lines = words.of(span);
                int page = lines.get(0).get(0).page();
                PageSpace space = PageSpace.of(file.pages().get(page - 1));
                List<double[]> boxes =
                        lines.stream().map(line -> Words.box(line, space)).toList();
                long look = increment.next();
                increment.object(look, 0, Highlight.look(boxes));
                long number = increment.next();
                increment.object(number, 0, Highlight.of(++count, annotation.text(), reviewer, boxes, look));
                byPage.computeIfAbsent(page, key -> new ArrayList<>()).add(number);
            }
        }
        byPage.forEach((page, numbers) -> page(increment, file.pages().get(page - 1), numbers));
        return new AnnotatedCopy(
                byPage.isEmpty() ? content.clone() : increment.written(),
                annotations.stream().filter(one -> one.replacement() != null).toList(),
                annotations.stream().filter(one -> !one.formattings().isEmpty()).toList());
    }

    /** Writes a page anew, with annotations behind those that it has. */
    private static void page(Increment increment, COSDictionary page, List<Long> numbers) {
        COSObjectKey key = page.getKey();
        if (key == null) {
            throw unsafe();
        }
        Written written = new Written().add("<<");
        for (Map.Entry<COSName, COSBase> entry : page.entrySet()) {
            if (!entry.getKey().equals(COSName.ANNOTS)) {
                written.value(entry.getKey()).add(" ").value(entry.getValue()).add("\n");
            }
        }
        written.add("/Annots[");
        COSArray old = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; old != null && i < old.size(); i++) {
            written.value(old.get(i)).add(" ");
        }
        for (long number : numbers) {
            written.add(number + " 0 R ");
        }
        increment.object(key.getNumber(), key.getGeneration(), written.add("]>>"));
    }
}
