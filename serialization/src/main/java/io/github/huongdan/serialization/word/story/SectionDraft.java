package io.github.huongdan.serialization.word.story;

import io.github.huongdan.serialization.word.style.PageProperties;

/**
 * A section of pages while the text is read.
 *
 * @param pages its properties
 * @param start where its text begins
 * @param end where the text of the next begins
 */
record SectionDraft(PageProperties pages, int start, int end) {}
