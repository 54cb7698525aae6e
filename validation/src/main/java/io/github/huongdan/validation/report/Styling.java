package io.github.huongdan.validation.report;

import io.github.huongdan.validation.rule.Severity;

/** How a text report sets off its parts, for an application that shows colours. The library itself uses none. */
public interface Styling {

    /** Leaves all text as it is. */
    Styling PLAIN = new Styling() {};

    /** Styles the file name with the place in it. */
    default String place(String text) {
        return text;
    }

    /** Styles the word for a severity. */
    default String severity(Severity severity, String text) {
        return text;
    }

    /** Styles the id of a rule. */
    default String ruleId(String text) {
        return text;
    }

    /** Styles the marks under the part of the line that a finding is about. */
    default String caret(Severity severity, String text) {
        return text;
    }
}
