package io.github.huongdan.serialization;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import java.util.List;

/**
 * A file that was read: the document, and copies of the file that say something of it. What reading has found out of the file need not be found out again for a
 * copy, so that a file which is read, judged and annotated is opened this way:
 *
 * <pre>{@code
 * ReadFile opened = GuidanceWord.standard().open(Files.readAllBytes(file));
 * Report found = GuidanceValidator.standard().validate(opened.document());
 * List<Annotation> said = Annotations.in(Locale.ENGLISH).of(new JudgedDocument(opened.document(), found));
 * byte[] copy = opened.annotate(said, Reviewer.HUONGDAN).content();
 * }</pre>
 *
 * <p>Implementations are immutable and thread-safe. They hold the bytes that they were made of, which the caller leaves alone.
 *
 * @since 0.1
 */
public interface ReadFile {

    /** Returns the document as it was read. */
    ReadDocument document();

    /**
     * Writes a copy with annotations in it.
     *
     * @param annotations what to say; their stretches are those of the text of {@link #document()}
     * @throws MalformedDocumentException if the file is signed, or nothing can be put into it safely
     * @throws IllegalArgumentException if a stretch lies beyond the text
     * @throws UnsupportedOperationException if the format is not {@linkplain GuidanceFormat#annotatable() annotatable}
     */
    AnnotatedCopy annotate(List<Annotation> annotations, Reviewer reviewer);

    /**
     * Writes a copy in which annotations replace what they are about and give places their look, and nothing else shows them.
     *
     * @param annotations what to replace, as in {@link #annotate}
     * @throws MalformedDocumentException as {@link #annotate} does
     * @throws IllegalArgumentException if a stretch lies beyond the text
     * @throws UnsupportedOperationException if nothing in the format is {@linkplain GuidanceFormat#replaceable() replaceable}
     */
    AnnotatedCopy replace(List<Annotation> annotations);
}
