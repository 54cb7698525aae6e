package io.github.huongdan.serialization.format;

/** What a field holds. */
public enum FieldKind {
    /** A string. */
    TEXT,
    /** A 32-bit integer. */
    INTEGER,
    /** A 32-bit integer that is no less than the value that a missing key stands for. */
    COUNT,
    /** A truth value; false is absent. */
    FLAG,
    /** A day, {@code yyyy-MM-dd}, of the years 1 to 9999. */
    DATE,
    /** A constant of an enum by its name. */
    CHOICE,
    /** An object of one shape. */
    PART,
    /** A list of strings. */
    TEXTS,
    /** A list of objects of one shape. */
    PARTS,
    /** A list of objects, each of one of several shapes. */
    VARIANTS
}
