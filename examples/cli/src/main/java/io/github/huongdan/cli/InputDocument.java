package io.github.huongdan.cli;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.source.SourceMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document read from a file; its content tells the format.
 *
 * @param file the file as the user named it
 * @param sourceMap where its parts stand in the text; null where the file is JSON or XML
 */
record InputDocument(
        Path file, GuidanceDocument document, @Nullable SourceMap sourceMap) {

    static InputDocument of(Path file, byte[] content) throws UnreadableFileException {
        try {
            ReadDocument read = GuidanceFormats.standard().read(content, file.toString());
            SourceMap map = read.sourceMap();
            if (map != null && map.source().text().isBlank()) {
                throw new UnreadableFileException(file + ": the file has nothing but white space");
            }
            return new InputDocument(file, read.document(), map);
        } catch (MalformedDocumentException e) {
            throw new UnreadableFileException(place(file, e) + ": " + e.reason());
        }
    }

    /** Reads the bytes of a file that has some, and not more than the limit. */
    static byte[] content(Path file) throws UnreadableFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableFileException(file + ": is a directory, expected a file");
            }
            long size = Files.size(file);
            int limit = ReadLimits.defaults().maxBytes();
            if (size > limit) {
                throw new UnreadableFileException(
                        file + ": the file has " + size + " bytes, more than the limit of " + limit);
            }
            byte[] content = Files.readAllBytes(file);
            if (content.length == 0) {
                throw new UnreadableFileException(file + ": the file is empty");
            }
            return content;
        } catch (IOException e) {
            throw new UnreadableFileException(Sentence.of(e));
        }
    }

    /** {@code file:line:column}, with the part of the document where there is one. */
    private static String place(Path file, MalformedDocumentException e) {
        String position = e.place().position() == null ? "" : ":" + e.place().position();
        String path = e.place().path();
        return file + position + (path == null || path.isEmpty() ? "" : ": " + path);
    }
}
