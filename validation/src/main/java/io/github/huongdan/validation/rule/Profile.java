package io.github.huongdan.validation.rule;

import io.github.huongdan.code.IssuingSystem;

/** Whose documents a rule is for. */
public enum Profile {
    /** Documents of the Party. */
    PARTY,
    /** Documents of the State. */
    STATE,
    /** Documents of either system. */
    BOTH;

    /** Tells whether the documents of a system fall under this profile. */
    public boolean covers(IssuingSystem system) {
        return this == BOTH || name().equals(system.name());
    }
}
