package io.github.huongdan.cli;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.source.SourceText;

/** Reads documents of any format, which the content tells: the one place of this program that knows which formats there are. */
final class AnyFormat {

    private AnyFormat() {}

    /**
     * Reads a document.
     *
     * @param name how the user named its file
     */
    static ReadDocument read(byte[] content, String name) throws UnreadableFileException {
        try {
            ReadDocument read = GuidanceFormats.standard().read(content, name);
            SourceText source = read.source();
            if (source != null && source.text().isBlank()) {
                throw new UnreadableFileException(name + ": the file has nothing but white space");
            }
            return read;
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
