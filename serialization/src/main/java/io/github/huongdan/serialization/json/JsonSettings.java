package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.ReadLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** The settings that decide about bytes and limits, each said aloud so that another version's defaults change nothing. */
final class JsonSettings {

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory CANONICAL = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(
                    JsonWriteFeature.ESCAPE_FORWARD_SLASHES,
                    JsonWriteFeature.ESCAPE_NON_ASCII,
                    JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonSettings() {}

    /** Returns the settings by which strings are escaped as RFC 8785 wants it; the depth is for the writer to limit. */
    static JsonFactory canonicalFactory() {
        return CANONICAL;
    }

    static JsonFactory factory(ReadLimits limits) {
        return JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE, StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(nesting(limits))
                        .maxStringLength(limits.maxTextLength())
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(nesting(limits))
                        .build())
                .build();
    }

    /** Every part is an object in an array at most; the reader's and the writer's own limit is met first. */
    static int nesting(ReadLimits limits) {
        return 2 * limits.maxDepth() + 2;
    }
}
