package io.github.huongdan.spring.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** What is said of a content: media types that Spring has no name for, and headers of our own. */
final class Types {

    static final String SARIF = "application/sarif+json";
    static final String CSV = "text/csv";
    static final String JSON_LINES = "application/x-ndjson";
    static final String AKN = "application/akn+xml";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** How much of a document a format of others could not carry or had to make up. */
    static final String NOTES = "Huongdan-Notes";

    /** How many findings are written into a copy. */
    static final String WRITTEN = "Huongdan-Written";

    /** How many of them a person has to see to. */
    static final String LEFT = "Huongdan-Left";

    private Types() {}

    /** Texts say that they are in UTF-8. JSON and XML say so by themselves. */
    static MediaType of(String type) {
        MediaType plain = MediaType.parseMediaType(type);
        return plain.getType().equals("text") ? new MediaType(plain, StandardCharsets.UTF_8) : plain;
    }
}
