package io.github.huongdan.spring.judging;

import io.github.huongdan.model.GuidanceDocument;

/**
 * A document as it was read, to be written in another format.
 *
 * @param upload the file that it was read from
 * @param document the document
 */
public record Converted(Upload upload, GuidanceDocument document) {}
