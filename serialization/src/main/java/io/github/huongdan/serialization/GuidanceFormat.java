package io.github.huongdan.serialization;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import java.util.List;

/**
 * A format in which documents come in and go out. An application that has one of its own gives it to {@code GuidanceFormats.with}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface GuidanceFormat {

    /** Returns its name in small letters, such as {@code json}. */
    String name();

    /** Lists the endings that names of its files have, in small letters with the dot, the usual one first: {@code .json}. */
    List<String> endings();

    /** Tells by the content, and by nothing else, whether an input is of this format or means to be. Looks at no more than it needs and never fails. */
    boolean detects(byte[] content);

    /**
     * Tells whether an input whose name has one of the endings is of this format although its content does not show that, as a text with hardly a sign of
     * Markdown may be Markdown. By default none is.
     */
    default boolean takesByName(byte[] content) {
        return false;
    }

    /**
     * Reads a document.
     *
     * @throws MalformedDocumentException if the content is not a document of this format, or is beyond the limits
     */
    ReadDocument read(byte[] content);

    /**
     * Reads a file whose copies are to be annotated; formats that can do so spare reading it again for them.
     *
     * @param content the file, which the caller leaves alone from now on
     * @throws MalformedDocumentException as {@link #read} does
     */
    default ReadFile open(byte[] content) {
        return new FileOfFormat(this, content, read(content));
    }

    /** Tells whether documents can be written in this format. */
    boolean writable();

    /**
     * Writes a document.
     *
     * @throws UnwritableDocumentException if the document holds what the format cannot carry
     * @throws UnsupportedOperationException if the format is not {@linkplain #writable() writable}
     */
    byte[] write(GuidanceDocument document);

    /**
     * Writes a document and tells what the format does not carry of it. By default that is nothing: the formats of this library carry all or refuse.
     *
     * @throws UnwritableDocumentException as {@link #write} does
     * @throws UnsupportedOperationException as {@link #write} does
     */
    default Export export(GuidanceDocument document) {
        return new Export(write(document), List.of());
    }

    /** Tells whether annotations can be written into copies of files of this format. */
    default boolean annotatable() {
        return false;
    }

    /** Tells whether annotations can replace words of files of this format and give them another look. By default it is so where they can be written at all. */
    default boolean replaceable() {
        return annotatable();
    }

    /**
     * Writes a copy of a file with annotations in it.
     *
     * @param content the file
     * @param annotations what to say; their stretches are those of the text that {@link #read} reads from the file
     * @throws MalformedDocumentException as {@link #read} does, and if the file is signed
     * @throws UnsupportedOperationException if the format is not {@linkplain #annotatable() annotatable}
     */
    default AnnotatedCopy annotate(byte[] content, List<Annotation> annotations, Reviewer reviewer) {
        throw new UnsupportedOperationException("Files of the format " + name() + " are not annotated");
    }

    /**
     * Writes a copy of a file in which annotations replace what they are about and give places their look, and nothing else shows them.
     *
     * @param content the file
     * @param annotations what to replace, as in {@link #annotate}
     * @throws MalformedDocumentException as {@link #annotate} does
     * @throws UnsupportedOperationException if nothing in the format is {@linkplain #replaceable() replaceable}
     */
    default AnnotatedCopy replace(byte[] content, List<Annotation> annotations) {
        throw new UnsupportedOperationException("Files of the format " + name() + " are not annotated");
    }

    /** Returns the format with other limits for reading. */
    GuidanceFormat withLimits(ReadLimits limits);
}
