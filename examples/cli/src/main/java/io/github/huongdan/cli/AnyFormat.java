package io.github.huongdan.cli;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.source.SourceText;
import java.util.function.Supplier;

/** Reads documents of any format, which the content tells: the one place of this program that knows which formats there are. */
final class AnyFormat {

    private AnyFormat() {}

    /**
     * Reads a document.
     *
     * @param name how the user named its file
     */
    static ReadDocument read(byte[] content, String name) throws UnreadableFileException {
        ReadDocument read = asked(name, () -> GuidanceFormats.standard().read(content, name));
        refuseBlank(read, name);
        return read;
    }

    /** Reads a file of which annotated copies are to be made. */
    static ReadFile open(byte[] content, String name) throws UnreadableFileException {
        ReadFile file = asked(name, () -> GuidanceFormats.standard().open(content, name));
        refuseBlank(file.document(), name);
        return file;
    }

    private static void refuseBlank(ReadDocument read, String name) throws UnreadableFileException {
        SourceText source = read.source();
        if (source != null && source.text().isBlank()) {
            throw new UnreadableFileException(name + ": the file has nothing but white space");
        }
    }

    /** The format that a document is read as. */
    static GuidanceFormat of(byte[] content, String name) {
        return GuidanceFormats.standard().detect(content, name);
    }

    /** Lets a format work on a file; what it refuses is said with the file's name and the place. */
    static <T> T asked(String name, Supplier<T> work) throws UnreadableFileException {
        try {
            return work.get();
        } catch (MalformedDocumentException e) {
            throw new UnreadableFileException(place(name, e) + ": " + e.reason());
        }
    }

    /** {@code file:line:column}, with the part of the document where there is one. */
    private static String place(String name, MalformedDocumentException e) {
        String position = e.place().position() == null ? "" : ":" + e.place().position();
        String path = e.place().path();
        return name + position + (path == null || path.isEmpty() ? "" : ": " + path);
    }
}
