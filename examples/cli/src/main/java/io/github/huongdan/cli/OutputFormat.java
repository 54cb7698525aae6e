package io.github.huongdan.cli;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.util.Locale;

/** What {@code read} writes; the names are what the user types. */
enum OutputFormat {
    JSON("json"),
    XML("xml"),
    TEXT("txt");

    private final String extension;

    OutputFormat(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    String write(GuidanceDocument document) {
        return switch (this) {
            case JSON -> GuidanceJson.standard().write(document);
            case XML -> GuidanceXml.standard().write(document);
            case TEXT -> GuidanceText.standard().write(document);
        };
    }

    /** The name as the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
