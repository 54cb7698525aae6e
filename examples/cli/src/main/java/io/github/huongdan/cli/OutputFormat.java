package io.github.huongdan.cli;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.Export;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import java.util.Locale;

/** What {@code read} writes; the names are what the user types. */
@SuppressWarnings("ImmutableEnumChecker") // the library's own formats are immutable
enum OutputFormat {
    JSON(GuidanceFormats.JSON, "json"),
    XML(GuidanceFormats.XML, "xml"),
    AKN(GuidanceFormats.AKN, "akn.xml"),
    TEXT(GuidanceFormats.TEXT, "txt"),
    DOCX(GuidanceFormats.WORD, "docx");

    private final GuidanceFormat format;
    private final String extension;

    OutputFormat(GuidanceFormat format, String extension) {
        this.format = format;
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /** Tells whether what it writes is text in UTF-8, which a screen can show. */
    boolean isText() {
        return this != DOCX;
    }

    /** Writes a document, with what the format does not carry of it. */
    Export export(GuidanceDocument document) {
        return format.export(document);
    }

    /** The name as the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
