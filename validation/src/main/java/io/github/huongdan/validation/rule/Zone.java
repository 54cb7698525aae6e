package io.github.huongdan.validation.rule;

/** A part of the page in which a component stands, so that it is missing only where all that stands there was understood. */
public enum Zone {
    /** Above the type name: the State or the Party, issuer, number, place and date. */
    LETTERHEAD,
    /** Type name and subject, below the letterhead or, in a letter, within it. */
    TITLE,
    /** Grounds, sections and closing. */
    BODY,
    /** Recipients and who signs, after the last section. */
    FOOT
}
