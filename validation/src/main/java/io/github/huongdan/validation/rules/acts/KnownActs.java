package io.github.huongdan.validation.rules.acts;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.registry.KnownAct;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.registry.Term;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.vietnamese.PhraseTable;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the registry knows of the acts that a document cites. Numbers begin again with each year or term, so a number and symbol alone
 * don't tell which act is meant: its date must, or the year in its code, its term, or the topic of its title.
 */
public final class KnownActs {

    private static final PhraseTable NUMBER = PhraseTable.of("số");

    private final IdentityHashMap<CitedAct, KnownAct> known = new IdentityHashMap<>();

    private KnownActs(Examination examination) {
        examination
                .registry()
                .ifPresent(
                        registry -> examination.citedActs().forEach(cited -> identify(cited, registry, examination)));
    }

    /** Identifies the acts that a document cites; none without a registry. */
    public static KnownActs of(Examination examination) {
        return examination.derived(KnownActs.class, KnownActs::new);
    }

    /** Returns the act that a citation means, or null where the registry can't tell. */
    public @Nullable KnownAct act(CitedAct cited) {
        return known.get(cited);
    }

    /** Returns the date that a citation gives its act, else the registry's, else null. */
    public @Nullable LocalDate date(CitedAct cited) {
        LocalDate written = cited.citation().issuedOn();
        KnownAct act = known.get(cited);
        return written != null || act == null ? written : act.issuedOn();
    }

    private void identify(CitedAct cited, Registry registry, Examination examination) {
        DocumentCode code = cited.code();
        if (code == null || code.number() == null || code.issuer() == null) {
            return;
        }
        for (KnownAct act : registry.acts(code)) {
            if (namesType(cited, act) && same(cited, act, registry, examination)) {
                known.put(cited, act);
                return;
            }
        }
    }

    private static boolean namesType(CitedAct cited, KnownAct act) {
        String text = cited.citation().text();
        return PhraseTable.of(act.typeName()).opening(text) >= 0 || NUMBER.opening(text) >= 0;
    }

    private static boolean same(CitedAct cited, KnownAct act, Registry registry, Examination examination) {
        LocalDate written = cited.citation().issuedOn();
        if (act.code().year() != null || (written != null && written.equals(act.issuedOn()))) {
            return true;
        }
        return onTopic(cited, act, examination) || (written == null && inTerm(cited.citation(), act, registry));
    }

    private static boolean onTopic(CitedAct cited, KnownAct act, Examination examination) {
        if (act.topic() == null || cited.citation().subject() == null) {
            return false;
        }
        PhraseTable topic = PhraseTable.of(act.topic());
        return topic.occursIn(CitedTitle.of(cited, examination).words());
    }

    /** Within a term the Centre numbers each type once. */
    private static boolean inTerm(Citation citation, KnownAct act, Registry registry) {
        LocalDate issuedOn = act.issuedOn();
        for (Term term : registry.terms()) {
            if (term.numeral().equals(citation.term()) && "TW".equals(act.code().issuer())) {
                return issuedOn != null && term.covers(issuedOn.getYear());
            }
        }
        return false;
    }
}
