package io.github.huongdan.vietnamese;

/** How a date is written. */
public enum DateStyle {
    /** {@code ngày 07 tháng 3 năm 2017}. */
    LONG,
    /** {@code 14/02/2012}. */
    SLASH,
    /** {@code 01-10-1997}. */
    HYPHEN
}
