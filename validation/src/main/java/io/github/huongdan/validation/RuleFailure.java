package io.github.huongdan.validation;

import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;

/** Makes the finding that a rule failed. */
final class RuleFailure {

    private static final int LONGEST = 200;

    private RuleFailure() {}

    static Finding finding(Rule rule, Throwable cause, Examination examination) {
        Findings findings = new Findings(Rule.INTERNAL, Severity.ERROR, examination);
        findings.at("")
                .with("rule", rule.id())
                .with("failure", described(cause))
                .report();
        return findings.reported().get(0);
    }

    /** The class and the message, which may quote the document and have any length. */
    private static String described(Throwable cause) {
        String message = cause.getMessage();
        String text = cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
