package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.Map;

/**
 * The organ that a citation names against the issuer in the act's symbol. Judged only where the organ can't be the symbol's: {@code
 * …/CT-TTg} is not the Government's, {@code …/TW} is no provincial committee's.
 */
final class OrganOfSymbol {

    private static final PhraseTable LOCAL_COMMITTEES = PhraseTable.of(
            "Tỉnh ủy",
            "Thành ủy",
            "Huyện ủy",
            "Quận ủy",
            "Thị ủy",
            "Đảng ủy",
            "Ban Thường vụ Tỉnh ủy",
            "Ban Thường vụ Thành ủy",
            "Ban Thường vụ Huyện ủy",
            "Ban Thường vụ Quận ủy",
            "Ban Thường vụ Đảng ủy",
            "Chính phủ",
            "Thủ tướng",
            "Quốc hội",
            "UBND",
            "Ủy ban nhân dân");
    private static final PhraseTable CENTRE =
            PhraseTable.of("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương", "Chính phủ", "Thủ tướng", "UBND");
    private static final PhraseTable ASSEMBLIES = PhraseTable.of("HĐND", "Hội đồng nhân dân", "Quốc hội", "Chính phủ");
    private static final Map<String, PhraseTable> FOREIGN = Map.of(
            "TTg", PhraseTable.of("Chính phủ", "Bộ", "Quốc hội", "UBND", "Ủy ban nhân dân", "Ban Bí thư"),
            "CP", PhraseTable.of("Thủ tướng", "Quốc hội", "UBND", "Ủy ban nhân dân", "Ban Bí thư"),
            "TW", LOCAL_COMMITTEES,
            "TU", CENTRE,
            "HU", CENTRE,
            "UBND", ASSEMBLIES,
            "HĐND", PhraseTable.of("UBND", "Ủy ban nhân dân", "Quốc hội", "Chính phủ"));

    private OrganOfSymbol() {}

    /** Judges only an organ that stands in the citation itself, not one that it shares with others. */
    static void agrees(Examination examination, Findings findings) {
        for (CitedAct act : examination.citedActs()) {
            DocumentCode code = act.code();
            String issuer = act.citation().issuer();
            PhraseTable foreign = code == null || code.issuer() == null ? null : FOREIGN.get(code.issuer());
            int start = issuer == null ? -1 : act.citation().text().indexOf(issuer);
            if (foreign != null && code != null && issuer != null && start >= 0 && foreign.opening(issuer) >= 0) {
                findings.in(act.passage(), act.start() + start, act.start() + start + issuer.length())
                        .with("act", ActNames.shortForm(act))
                        .with("actual", issuer)
                        .with("symbol", String.valueOf(code.issuer()))
                        .report();
            }
        }
    }
}
