package io.github.huongdan.validation.rules.code;

import static io.github.huongdan.validation.rule.Evidence.REGISTRY;
import static io.github.huongdan.validation.rule.Evidence.SOURCE_TEXT;
import static io.github.huongdan.validation.rule.Profile.BOTH;
import static io.github.huongdan.validation.rule.Profile.PARTY;
import static io.github.huongdan.validation.rule.Profile.STATE;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Rule;
import java.util.List;

/** Rules on the number and symbol (số và ký hiệu). */
public final class CodeRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = List.of(
            Rule.error("ID-01", BOTH, "66-QĐ/TW, 15.3; 30/2020/NĐ-CP, 8", CodeGrammar::numberIsPresent),
            Rule.error("ID-02", PARTY, "36-HD/VPTW, II.1.3", CodeGrammar::partyGrammar),
            Rule.error("ID-03", STATE, "30/2020/NĐ-CP, I.II.3", CodeGrammar::stateGrammar),
            Rule.warning("ID-04", PARTY, "36-HD/VPTW, II.1.3; 05-HD/VPTW", NumberLabel::noColonAfterSo)
                    .needing(SOURCE_TEXT),
            Rule.warning("ID-05", STATE, "30/2020/NĐ-CP, I.II.3c", NumberLabel::colonAfterSo)
                    .needing(SOURCE_TEXT),
            Rule.warning("ID-06", BOTH, "36-HD/VPTW, II.1.3; 30/2020/NĐ-CP, I.II.3", CodeGrammar::numberIsPadded),
            Rule.warning("ID-07", BOTH, "36-HD/VPTW, II.1.3; 30/2020/NĐ-CP, I.II.3", CodeSpelling::noSpaces),
            Rule.error("ID-08", BOTH, "66-QĐ/TW; 30/2020/NĐ-CP, III", TypeGroup::agreesWithTypeName),
            Rule.warning("ID-09", BOTH, "66-QĐ/TW; 30/2020/NĐ-CP, III", TypeGroup::isInForce),
            Rule.warning("ID-10", BOTH, "36-HD/VPTW, II.1.3; 30/2020/NĐ-CP, I.II.3", IssuerGroup::agreesWithIssuer),
            Rule.warning("ID-11", BOTH, "TCVN 6909:2001", CodeSpelling::noLookAlikes),
            Rule.error("ID-12", STATE, "30/2020/NĐ-CP, I.II.3; 78/2025/NĐ-CP", YearGroup::onlyInNormativeActs),
            Rule.info("ID-13", PARTY, "36-HD/VPTW, II.1.3", NumberInSeries::growsWithDate)
                    .needing(REGISTRY),
            Rule.warning("ID-14", BOTH, "practice", CodeSpelling::fixedCase),
            Rule.info("ID-16", PARTY, "practice", CodeGrammar::qualifierIsKnown));

    static final String POINTER = Pointer.CODE_TEXT.toString();

    private CodeRules() {}
}
