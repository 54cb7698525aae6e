package io.github.huongdan.serialization.format;

/** How the formats show a value of a shape. */
public enum Form {
    /** JSON: an object. XML: an element with an element or attribute for each component. */
    PARTS,
    /** JSON: an object. XML: an element that holds the items of its only list without another element around them. */
    ITEMS,
    /** JSON: an object. XML: an element that holds its only text. */
    TEXT,
    /** JSON: a string, its only text. XML: an element that holds it. */
    BARE_TEXT
}
