package io.github.huongdan.validation;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.rule.Rule;

/**
 * Is told that a rule failed on a document, with the cause, so that an application can log it: a defect of the rule, not of the document. The
 * report has a finding {@link Rule#INTERNAL} beside, with the class and the message of the cause alone.
 */
@FunctionalInterface
public interface RuleFailureListener {

    /**
     * Takes the cause, on the thread that validates; the other rules are applied afterwards. What this method throws ends the validation.
     *
     * @param cause what the rule threw: an exception, or an error that leaves the virtual machine sound
     */
    void ruleFailed(Rule rule, ReadDocument document, Throwable cause);
}
