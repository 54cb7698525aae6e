package io.github.huongdan.validation.rule;

/** What a rule does: it looks at a document and reports what breaks the rule. Must be thread-safe and keep no state. */
@FunctionalInterface
public interface Check {

    /** Looks at the document and reports each thing that breaks the rule. */
    void examine(Examination examination, Findings findings);
}
