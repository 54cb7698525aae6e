package io.github.huongdan.layout;

/** How a style shows small letters, whatever the text holds. */
public enum LetterCase {
    /** As they are written. */
    AS_WRITTEN,
    /** As capitals. */
    ALL_CAPITALS,
    /** As small capitals. */
    SMALL_CAPITALS
}
