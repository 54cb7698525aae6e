package io.github.huongdan.validation.rule;

/** What a rule may need beside what the document says. */
public enum Evidence {
    /** The text that the document was read from: the model holds no bullets, closing punctuation or blank lines. */
    SOURCE_TEXT,
    /** How the document looks, which plain text does not tell. */
    LAYOUT,
    /** A registry of known acts, which the caller plugs in. */
    REGISTRY
}
