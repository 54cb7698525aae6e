package io.github.huongdan.cli;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.util.Locale;

/** What {@code read} writes; the names are what the user types. */
enum OutputFormat {
    JSON("json"),
    XML("xml"),
    TEXT("txt"),
    DOCX("docx");

    private final String extension;

    OutputFormat(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /** Tells whether what it writes is text that a screen can show. */
    boolean isText() {
        return this != DOCX;
    }

    /**
     * Writes a document as text.
     *
     * @throws IllegalStateException if the format is none of text
     */
    String write(GuidanceDocument document) {
        return switch (this) {
            case JSON -> GuidanceJson.standard().write(document);
            case XML -> GuidanceXml.standard().write(document);
            case TEXT -> GuidanceText.standard().write(document);
            case DOCX -> throw new IllegalStateException("A Word file is no text");
        };
    }

    /** Writes a document as a file that is no text. */
    byte[] writeBytes(GuidanceDocument document) {
        return GuidanceWord.standard().writeBytes(document);
    }

    /** The name as the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
