package io.github.huongdan.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a text once and collects its acts, those named inside another act's subject too. */
final class CitationFinder {

    private final Tokens tokens;
    private final Nesting nesting;

    CitationFinder(Tokens tokens) {
        this.tokens = tokens;
        this.nesting = new Nesting(tokens);
    }

    List<Act> find() {
        List<Act> acts = new ArrayList<>();
        int i = 0;
        int pinpoint = 0;
        int pinpointEnd = -1;
        while (i < tokens.limit()) {
            if (!Openings.at(tokens, i)) {
                i++;
                continue;
            }
            int end = PinpointScanner.end(tokens, i);
            if (end > i) {
                pinpoint = i;
                pinpointEnd = end;
                i = end;
                continue;
            }
            boolean linked = tokens.key(i - 1) == Particles.CUA || tokens.isMark(i - 1, ',');
            boolean pinpointed = pinpointEnd == i || (pinpointEnd == i - 1 && linked);
            Act act = ActScanner.couldBegin(tokens, i) ? actAt(i, pinpointed) : null;
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
        int depth = nesting.depth(i);
        Tokens view = nesting.view(depth);
        ActScanner scanner = new ActScanner(view);
        Act previous = nesting.previous(depth);
        boolean joined = previous != null && SharedIssuers.joins(tokens, previous.end, i);
        Act act = previous == null ? null : listed(scanner, previous, i, joined);
        if (act == null) {
            act = scanner.read(i, pinpointed || joined);
        }
        if (act == null || (depth > 0 && act.code == null)) {
            return null;
        }
        new PartsScanner(view).complete(act, Nesting.allowsSubject(depth));
        if (act.issuer == null && act.issuerLeads && previous != null && SharedIssuers.sameSymbol(previous, act)) {
            act.issuer = previous.issuer;
        }
        nesting.enter(act, depth);
        return act;
    }

    /** Reads {@code , 111/2018/NĐ-CP} and {@code ; số 332/KH-UBND}, whose type the act before names. */
    private @Nullable Act listed(ActScanner scanner, Act previous, int i, boolean joined) {
        Act act = scanner.continued(i, previous.type);
        if (act == null || !(joined || goesOnWithList(previous, i))) {
            return null;
        }
        act.issuerLeads = previous.issuerLeads;
        return act;
    }

    /** Tells whether {@code số} goes on with the list that {@code các Kế hoạch của UBND tỉnh: số …; số …} began. */
    private boolean goesOnWithList(Act previous, int i) {
        if (!previous.issuerLeads || tokens.key(i) != Particles.SO || !tokens.isMark(i - 1, ';')) {
            return false;
        }
        for (int at = previous.end; at < i; at++) {
            if (tokens.startsParagraph(at) || (tokens.isMark(at, '.') && !tokens.touchesPrevious(at + 1))) {
                return false;
            }
        }
        return true;
    }
}
