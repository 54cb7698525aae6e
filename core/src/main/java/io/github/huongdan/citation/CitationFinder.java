package io.github.huongdan.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a text once and collects its acts, those named inside another act's subject too. */
final class CitationFinder {

    private static final int DEEPEST_SUBJECT = 1;

    private final Tokens tokens;
    private final List<Act> acts = new ArrayList<>();

    /** The ends of the subjects in which the walk is, the outer one first. */
    private final int[] subjectEnds = new int[DEEPEST_SUBJECT + 1];

    CitationFinder(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Act> find() {
        int i = 0;
        int pinpoint = 0;
        int pinpointEnd = -1;
        while (i < tokens.limit()) {
            int end = PinpointScanner.end(tokens, i);
            if (end > i) {
                pinpoint = i;
                pinpointEnd = end;
                i = end;
                continue;
            }
            boolean pinpointed = pinpointEnd == i || (pinpointEnd == i - 1 && tokens.key(i - 1) == Lexicon.CUA);
            Act act = actAt(i, pinpointed);
            if (act == null) {
                i++;
                continue;
            }
            act.pinpoint = pinpointed ? tokens.text(pinpoint, pinpointEnd) : null;
            acts.add(act);
            i = act.headEnd;
        }
        SharedIssuers.spread(tokens, acts);
        return acts;
    }

    private @Nullable Act actAt(int i, boolean pinpointed) {
        int depth = depth(i);
        Tokens view = depth == 0 ? tokens : tokens.until(subjectEnds[depth - 1]);
        ActScanner scanner = new ActScanner(view);
        Act previous = acts.isEmpty() ? null : acts.get(acts.size() - 1);
        boolean joined = previous != null && SharedIssuers.joins(tokens, previous.end, i);
        Act listed = previous == null || TypeNames.lengthAt(view, i) > 0 ? null : scanner.continued(i, previous.type);
        boolean inList = listed != null && previous != null && (joined || isListed(previous, i));
        Act act = inList ? listed : scanner.read(i, pinpointed || joined);
        if (act == null || (depth > 0 && act.code == null)) {
            return null;
        }
        scanner.complete(act, depth <= DEEPEST_SUBJECT);
        act.depth = depth;
        if (inList && previous != null && previous.issuerLeads && act.issuer == null) {
            act.issuer = previous.issuer;
            act.issuerLeads = true;
        }
        if (depth <= DEEPEST_SUBJECT) {
            subjectEnds[depth] = act.end;
        }
        return act;
    }

    /** Tells whether {@code số} goes on with the list that {@code các Kế hoạch của UBND tỉnh: số …; số …} began. */
    private boolean isListed(Act previous, int i) {
        if (!previous.issuerLeads || tokens.key(i) != Lexicon.SO || !tokens.isMark(i - 1, ';')) {
            return false;
        }
        for (int at = previous.end; at < i; at++) {
            if (tokens.startsParagraph(at) || (tokens.isMark(at, '.') && !tokens.touchesPrevious(at + 1))) {
                return false;
            }
        }
        return true;
    }

    private int depth(int i) {
        int depth = 0;
        while (depth <= DEEPEST_SUBJECT && i < subjectEnds[depth]) {
            depth++;
        }
        return depth;
    }
}
