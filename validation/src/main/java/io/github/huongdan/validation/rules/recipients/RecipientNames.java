package io.github.huongdan.validation.rules.recipients;

import io.github.huongdan.code.DocumentType;
import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.MatchingKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who receives the document, and why. */
final class RecipientNames {

    private RecipientNames() {}

    static void purpose(Examination examination, Findings findings) {
        List<Recipient> recipients = examination.document().recipients();
        for (int i = 0; i < recipients.size(); i++) {
            String purpose = recipients.get(i).purpose();
            if (purpose != null && Recipients.PURPOSES.opening(purpose) < 0) {
                findings.at(RecipientRules.pointer(i) + "/purpose")
                        .with("actual", purpose)
                        .report();
            }
        }
    }

    static void once(Examination examination, Findings findings) {
        List<Recipient> recipients = examination.document().recipients();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < recipients.size(); i++) {
            String name = recipients.get(i).name();
            if (name != null && !recipients.get(i).archive() && first.putIfAbsent(MatchingKey.of(name), i) != null) {
                findings.at(RecipientRules.pointer(i) + "/name")
                        .with("name", name)
                        .report();
            }
        }
    }

    static void knownAbbreviations(Examination examination, Findings findings) {
        List<Recipient> recipients = examination.document().recipients();
        KnownAbbreviations known = KnownAbbreviations.of(examination);
        for (int i = 0; i < recipients.size(); i++) {
            String name = recipients.get(i).name();
            if (name == null || recipients.get(i).archive()) {
                continue;
            }
            for (KnownAbbreviations.Unknown unknown : known.unknownIn(name)) {
                findings.at(RecipientRules.pointer(i) + "/name")
                        .range(unknown.start(), unknown.end())
                        .with("actual", name.substring(unknown.start(), unknown.end()))
                        .report();
            }
        }
    }

    static void asAbove(Examination examination, Findings findings) {
        GuidanceDocument document = examination.document();
        List<Recipient> recipients = document.recipients();
        for (int i = 0; i < recipients.size(); i++) {
            String name = recipients.get(i).name();
            if (document.addressees().isEmpty() && name != null && Recipients.AS_ABOVE.opening(name) >= 0) {
                findings.at(RecipientRules.pointer(i) + "/name")
                        .with("actual", name)
                        .report();
            }
        }
    }

    /** A submission (tờ trình) is addressed to the organ that decides. */
    static void noAddresseesInNamedType(Examination examination, Findings findings) {
        GuidanceDocument document = examination.document();
        String typeName = document.typeName();
        boolean submission = typeName != null
                && DocumentType.named(typeName)
                        .filter(DocumentType.SUBMISSION::equals)
                        .isPresent();
        if (typeName != null && !submission && !document.addressees().isEmpty()) {
            findings.at(Pointer.ADDRESSEES.child(0)).with("typeName", typeName).report();
        }
    }
}
