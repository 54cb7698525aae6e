package io.github.huongdan.validation.baseline;

import io.github.huongdan.validation.rule.Finding;
import java.util.Comparator;

/**
 * What a baseline remembers of a finding.
 *
 * @param pointer where it was; it may have moved since, with an edit elsewhere
 */
record KnownFinding(String ruleId, String pointer, String fingerprint) implements Comparable<KnownFinding> {

    private static final Comparator<KnownFinding> ORDER = Comparator.comparing(KnownFinding::ruleId)
            .thenComparing(KnownFinding::pointer)
            .thenComparing(KnownFinding::fingerprint);

    static KnownFinding of(Finding finding) {
        return new KnownFinding(finding.ruleId(), finding.pointer(), Fingerprint.of(finding));
    }

    /** What stays the same when the finding moves. */
    KnownFinding anywhere() {
        return new KnownFinding(ruleId, "", fingerprint);
    }

    @Override
    public int compareTo(KnownFinding other) {
        return ORDER.compare(this, other);
    }
}
