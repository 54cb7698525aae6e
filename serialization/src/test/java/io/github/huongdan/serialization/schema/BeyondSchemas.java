package io.github.huongdan.serialization.schema;

import java.util.List;
import java.util.Optional;

/**
 * What the readers refuse and no schema can refuse: the only documents on which they may differ.
 *
 * @param prefix how the names of the documents begin
 * @param reason why a schema cannot say it
 */
record BeyondSchemas(String prefix, String reason) {

    static final List<BeyondSchemas> ALL = List.of(
            new BeyondSchemas(
                    "duplicate-key-", "JSON Schema judges objects as parsed; of equal keys a parser has kept one"),
            new BeyondSchemas(
                    "half-surrogate", "a pattern could say it, but many dialects of patterns do not know surrogates"),
            new BeyondSchemas("beyond-limit-", "a schema has no measure of depth; limits are the reader's own"),
            new BeyondSchemas("utf-16.", "a schema judges what is decoded; the format is UTF-8 alone"),
            new BeyondSchemas(
                    "not-utf-8-overlong.", "a schema judges what is decoded; some parsers take overlong forms"),
            new BeyondSchemas("declared-encoding-", "a schema does not see the XML declaration"),
            new BeyondSchemas("xml-1.1.", "a schema does not see the XML declaration"),
            new BeyondSchemas("document-type", "XML Schema does not see a DTD; a parser can be told to refuse one"));

    static Optional<BeyondSchemas> of(SharedDocument document) {
        return ALL.stream()
                .filter(known -> document.name().startsWith(known.prefix()))
                .findFirst();
    }
}
