package io.github.huongdan.source;

/**
 * How sure a reader is of a value: that it stands where the source has it, and that it is what it is taken for. From the surest to the least
 * sure, so that two can be compared.
 */
public enum Certainty {
    /** Form and place both say so: {@code HƯỚNG DẪN} alone on its line, a code behind {@code Số:}. */
    SURE,
    /** The form is a little off, as one look-alike letter or a blank inside a code is, or place alone says so. */
    LIKELY,
    /** It may as well be something else: a person should look before anyone counts on it. */
    DOUBTFUL;

    /** Returns the less sure of the two. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
