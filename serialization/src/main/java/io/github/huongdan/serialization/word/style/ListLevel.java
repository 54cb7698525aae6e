package io.github.huongdan.serialization.word.style;

import org.jspecify.annotations.Nullable;

/** A level of a list: how its items are counted and labelled. Not thread-safe. */
final class ListLevel {

    static final int DEFAULT_RESTART = -1;

    int start = 1;
    String format = "decimal";

    /** The pattern of numbers in a format of the document's own; null in others. */
    @Nullable
    String pattern;

    /** The label, with {@code %1} for the number of the first level. */
    String text = "";

    String suffix = "\t";
    boolean legal;

    /** The number of levels above of which any makes the count begin anew. */
    int restart = DEFAULT_RESTART;

    /** The style whose paragraphs are items of the level; null where there is none. */
    @Nullable
    String style;

    ParagraphProperties paragraph = ParagraphProperties.NONE;
    RunProperties run = RunProperties.NONE;
}
