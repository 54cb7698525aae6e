package io.github.huongdan.validation.rule;

/** How the many findings of one rule in one document are reported. */
public enum Reporting {
    /** Each by itself: each is a defect of its own. */
    EACH,
    /** Together, where they are many: one habit of who typed, or one fault of a conversion, is behind them. */
    TOGETHER
}
