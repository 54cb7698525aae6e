package io.github.huongdan.serialization.word.review;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a section of pages in the text of the main part.
 *
 * @param properties the properties
 * @param paragraph the paragraph among whose properties they stand; null where they stand in none
 */
record SectionElement(
        PropertiesElement properties, @Nullable ParagraphElement paragraph) {}
