package io.github.huongdan.validation.rules.recipients;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.lexicon.PartyLevel;
import io.github.huongdan.lexicon.PartyOrgan;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.organ.IssuerName;
import io.github.huongdan.vietnamese.MatchingKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The organ above the issuer on whose act the guidance rests hears of it. Judged are Party commissions and their like, whose guidance
 * rests on that of the same organ one level up: a recipient must name it, its committee or its level.
 */
final class SuperiorOrgan {

    private SuperiorOrgan() {}

    static void amongRecipients(Examination examination, Findings findings) {
        String issuer = IssuerName.of(examination).fullName();
        List<Recipient> recipients = examination.document().recipients();
        Optional<PartyOrgan> own = PartyOrgan.opening(issuer).filter(PartyOrgan::advisory);
        if (examination.system() != IssuingSystem.PARTY || issuer == null || own.isEmpty() || recipients.isEmpty()) {
            return;
        }
        Optional<PartyLevel> ownLevel = PartyLevel.in(issuer);
        Map<PartyLevel, Boolean> named = new EnumMap<>(PartyLevel.class);
        for (CitedAct act : examination.citedActs()) {
            String organ = act.citation().issuer();
            boolean ground = act.passage().at().within(Pointer.GROUNDS);
            if (!ground || organ == null || !PartyOrgan.opening(organ).equals(own)) {
                continue;
            }
            Optional<PartyLevel> level = PartyLevel.in(organ);
            if (level.isPresent()
                    && !level.equals(ownLevel)
                    && !named.computeIfAbsent(level.get(), known -> names(recipients, known))) {
                findings.at(Pointer.RECIPIENTS).with("organ", organ).report();
                return;
            }
        }
    }

    private static boolean names(List<Recipient> recipients, PartyLevel level) {
        return recipients.stream().anyMatch(known -> names(known, level));
    }

    /** A recipient that names the level, or writes its symbol as the end of an abbreviation: {@code BTGTU}. */
    private static boolean names(Recipient recipient, PartyLevel level) {
        String name = recipient.name() == null ? "" : recipient.name();
        if (PartyLevel.in(name).filter(level::equals).isPresent()) {
            return true;
        }
        String key = MatchingKey.of(name);
        return level.symbols().stream()
                .map(MatchingKey::of)
                .anyMatch(symbol -> key.endsWith(symbol) || key.contains(symbol + " "));
    }
}
