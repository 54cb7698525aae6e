package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.Label;

/** Tells whether a ground that nothing has closed goes on in the next line, also where that begins with a capital: {@code của Ban / Chấp hành}. */
final class OpenGround {

    private static final String CLOSING = ".;:,)”\"";

    private OpenGround() {}

    /** Tells whether a line begins a ground for sure, and no task. */
    private static boolean begins(String line) {
        GroundLead lead = GroundLead.of(line);
        boolean labelled = Label.of(line) != null;
        return lead == GroundLead.LEGAL
                || (!labelled && (lead == GroundLead.FORMAL || (lead == GroundLead.PLAIN && Foundation.in(line))));
    }

    /**
     * Tells it from the first line of the paragraph, the last one and the next one: a ground has a mark at its end, unless it was forgotten and the next one has a lead, or an organ does
     * something in the next line.
     */
    static boolean goesOn(String first, String line, String next) {
        boolean open = CLOSING.indexOf(line.charAt(line.length() - 1)) < 0;
        boolean begins = GroundLead.of(next) == GroundLead.LEGAL || Capitals.only(next);
        return open
                && !begins
                && begins(first)
                && !(ActingOrgan.mayOpen(next) && new ActingOrgan(next).from(0, false) == 0);
    }
}
