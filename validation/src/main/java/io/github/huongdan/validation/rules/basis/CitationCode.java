package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.code.CodeForm;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.DocumentType;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.Arrays;
import java.util.Set;

/** The codes of cited acts against the type that the words name. */
final class CitationCode {

    private static final Set<String> STATE_ISSUERS =
            Set.of("CP", "TTg", "CTN", "UBND", "HĐND", "VPCP", "BNV", "BGDĐT", "SGDĐT");
    private static final Set<String> PARTY_ISSUERS = Set.of(
            "TW", "TU", "HU", "QU", "ĐU", "ĐUK", "VPTW", "BTGTW", "BTGDVTW", "BTCTW", "UBKTTW", "BTGTU", "BTCTU",
            "UBKTTU", "VPTU", "BTGDVTU", "BTGĐUK", "VPĐU");
    private static final PhraseTable COMPOUND_NAMES = PhraseTable.of("Thông báo Kết luận", "Thông báo ý kiến");

    private CitationCode() {}

    /** Judges only symbols of organs that belong to one system for certain. */
    static void grammarOfItsSystem(Examination examination, Findings findings) {
        for (CitedAct act : examination.citedActs()) {
            DocumentCode code = act.code();
            if (code == null || code.issuer() == null) {
                continue;
            }
            boolean partyAct = PARTY_ISSUERS.contains(code.issuer()) && code.type() != null;
            boolean stateAct = STATE_ISSUERS.contains(code.issuer());
            boolean wrong = (partyAct && code.form() == CodeForm.STATE) || (stateAct && code.form() == CodeForm.PARTY);
            if (wrong) {
                int start = act.codeStart();
                findings.in(act.passage(), start, start + code.text().length())
                        .variant(partyAct ? "party" : "state")
                        .with("actual", code.text())
                        .report();
            }
        }
    }

    /** A notice of a conclusion (thông báo kết luận) may go by either type. */
    static void typeAgrees(Examination examination, Findings findings) {
        for (CitedAct act : examination.citedActs()) {
            DocumentCode code = act.code();
            String named = act.citation().type();
            if (code == null || code.type() == null || named == null || agree(named, code.type())) {
                continue;
            }
            if (known(code.type())
                    && known(named)
                    && COMPOUND_NAMES.opening(act.citation().text()) < 0) {
                findings.in(act.passage(), act.start(), act.occurrence().span().end())
                        .with("act", ActNames.shortForm(act))
                        .with("actual", code.type())
                        .with("expected", named)
                        .report();
            }
        }
    }

    private static boolean agree(String named, String written) {
        Set<String> regulations = Set.of("QĐ", "QĐi", "QyĐ");
        return named.equalsIgnoreCase(written) || (regulations.contains(named) && regulations.contains(written));
    }

    private static boolean known(String abbreviation) {
        return Arrays.stream(DocumentType.values()).anyMatch(type -> has(type, abbreviation));
    }

    private static boolean has(DocumentType type, String abbreviation) {
        return Arrays.stream(IssuingSystem.values()).anyMatch(system -> abbreviation.equals(type.abbreviation(system)));
    }
}
