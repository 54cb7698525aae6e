package io.github.huongdan.validation.rules.reading;

import io.github.huongdan.validation.rule.Check;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Unread;
import io.github.huongdan.validation.rule.Zone;

/**
 * Says, after all other rules, what in a zone could not be read, where one of them would have said that something is missing there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param zone the zone
 */
public record UnreadZone(Zone zone) implements Check {

    @Override
    public void examine(Examination examination, Findings findings) {
        Unread unread = examination.withheld(zone).orElse(null);
        if (unread == null || said(unread, examination)) {
            return;
        }
        Findings.Entry entry =
                findings.at(unread.pointer()).source(unread.span()).variant(unread.variant());
        (unread.reason() == Unread.Reason.CUT ? entry : entry.with("words", unread.words())).report();
    }

    /** Whether another zone says the same: that the text is cut is the foot's to say. */
    private boolean said(Unread unread, Examination examination) {
        if (unread.reason() == Unread.Reason.CUT) {
            return zone != Zone.FOOT;
        }
        for (Zone other : Zone.values()) {
            if (other.compareTo(zone) < 0
                    && examination.withheld(other).filter(unread::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
