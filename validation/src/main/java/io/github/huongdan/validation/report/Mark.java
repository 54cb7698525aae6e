package io.github.huongdan.validation.report;

import io.github.huongdan.validation.rule.Severity;

/**
 * The stretch of a text that a finding is about.
 *
 * @param number the finding's number in its report, from 1
 * @param start the offset of its first character in the text
 * @param end the offset after its last; the same as the start where something is missing
 * @param begun whether it began in an earlier text
 */
record Mark(int number, Severity severity, int start, int end, boolean begun) {

    /** The mark as far as it lies in a text of this length. */
    Mark within(int length) {
        int from = Math.min(start, length);
        return new Mark(number, severity, from, Math.max(from, Math.min(end, length)), begun);
    }
}
