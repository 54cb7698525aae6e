package io.github.huongdan.validation.rule;

/** Where a defect comes from. */
public enum Provenance {
    /** Whoever wrote the document left it so. */
    AUTHORED,
    /** The paper probably had it right; it was lost when its text was taken out of a file. */
    CONVERSION_LOSS
}
