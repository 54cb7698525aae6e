package io.github.huongdan.validation.rules.basis;

import static io.github.huongdan.validation.rule.DocumentKind.GUIDANCE;
import static io.github.huongdan.validation.rule.DocumentKind.PLAN;
import static io.github.huongdan.validation.rule.Evidence.REGISTRY;
import static io.github.huongdan.validation.rule.Evidence.SOURCE_TEXT;
import static io.github.huongdan.validation.rule.Profile.BOTH;
import static io.github.huongdan.validation.rule.Profile.PARTY;
import static io.github.huongdan.validation.rule.Profile.STATE;

import io.github.huongdan.validation.rule.Rule;
import java.util.List;

/** Rules on the grounds, the enacting clause and the acts that the document cites. */
public final class BasisRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = List.of(
            Rule.warning("BAS-01", BOTH, "practice", Grounds::present).onlyFor(GUIDANCE, PLAN),
            Rule.error("BAS-02", BOTH, "practice", EnactingClause::present),
            Rule.warning("BAS-03", BOTH, "logic", EnactingClause::issuerAgrees),
            Rule.warning("BAS-04", BOTH, "30/2020/NĐ-CP, I.II.6b; 05-HD/VPTW", FirstMention::complete),
            Rule.info("BAS-05", BOTH, "30/2020/NĐ-CP, I.II.6b; 05-HD/VPTW", FirstMention::notRepeated),
            Rule.info("BAS-06", PARTY, "practice", CitationStyle::commaBeforeDate)
                    .together(),
            Rule.warning("BAS-07", BOTH, "36-HD/VPTW, II.1.3; 30/2020/NĐ-CP, I.II.3", CitationCode::grammarOfItsSystem),
            Rule.warning("BAS-08", BOTH, "logic", CitationCode::typeAgrees),
            Rule.warning("BAS-09", BOTH, "logic", OrganOfSymbol::agrees),
            Rule.error("BAS-10", BOTH, "logic", ActConflicts::oneTitle),
            Rule.error("BAS-11", BOTH, "logic", ActConflicts::oneDateAndOrgan),
            Rule.warning("BAS-12", BOTH, "logic", ActsOnRecord::titleAndDateAgree)
                    .needing(REGISTRY),
            Rule.error("BAS-13", BOTH, "logic", Anachronisms::none).needingInFull(REGISTRY),
            Rule.warning("BAS-14", BOTH, "logic", ActsOnRecord::groundsAreInForce)
                    .needing(REGISTRY),
            Rule.warning("BAS-15", STATE, "30/2020/NĐ-CP, I.II.6a", Grounds::lawsByNameAndDate),
            Rule.warning("BAS-16", STATE, "01/2012/UBTVQH13, 4", Grounds::consolidatedTextInParentheses),
            Rule.info("BAS-17", STATE, "30/2020/NĐ-CP, I.II.6a", Grounds::noDash)
                    .needing(SOURCE_TEXT),
            Rule.warning("BAS-18", BOTH, "30/2020/NĐ-CP, I.II.6a; 36-HD/VPTW, II.1.6", Grounds::punctuation)
                    .needing(SOURCE_TEXT),
            Rule.info("BAS-19", STATE, "practice", OrderOfGrounds::competenceThenRank),
            Rule.warning("BAS-20", BOTH, "logic", Terms::agreeWithDate).needing(REGISTRY),
            Rule.info("BAS-21", BOTH, "consistency", CitationStyle::oneStyleOfTerm),
            Rule.info("BAS-22", BOTH, "consistency", CitationStyle::oneStyleOfDate)
                    .together(),
            Rule.warning("BAS-23", BOTH, "30/2020/NĐ-CP, I.II.4", CitationStyle::datesArePadded),
            Rule.warning("BAS-24", BOTH, "practice", ShortForms::introduced),
            Rule.warning("BAS-25", BOTH, "logic", Aliases::givenThenUsed),
            Rule.info("BAS-26", BOTH, "practice", Tautology::none),
            Rule.warning("BAS-27", BOTH, "logic", YearsOfActs::possible),
            Rule.warning("BAS-28", BOTH, "logic", ActNumbers::one),
            Rule.info("BAS-29", BOTH, "consistency", ShortNames::one));

    private BasisRules() {}
}
