package io.github.huongdan.serialization.word.story;

/**
 * A drawn line while the text is read.
 *
 * @param anchor the paragraph that it is drawn beside
 * @param length how long it is, in points
 * @param horizontal whether it lies
 */
record LineDraft(ParagraphDraft anchor, double length, boolean horizontal) {}
