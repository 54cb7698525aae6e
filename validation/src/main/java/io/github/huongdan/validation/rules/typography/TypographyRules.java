package io.github.huongdan.validation.rules.typography;

import static io.github.huongdan.validation.rule.Evidence.REGISTRY;
import static io.github.huongdan.validation.rule.Evidence.SOURCE_TEXT;
import static io.github.huongdan.validation.rule.Profile.BOTH;

import io.github.huongdan.validation.rule.Rule;
import java.util.List;

/** Rules on characters, quotation marks, spaces and spelling. */
public final class TypographyRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = List.of(
            Rule.error("TYP-01", BOTH, "TCVN 6909:2001", Encoding::noBrokenCharacters),
            Rule.warning("TYP-02", BOTH, "TCVN 6909:2001", Encoding::composed).needingInFull(SOURCE_TEXT),
            Rule.error("TYP-03", BOTH, "TCVN 6909:2001", Encoding::notTcvn3),
            Rule.error("TYP-04", BOTH, "TCVN 6909:2001", Encoding::notVni),
            Rule.warning("TYP-05", BOTH, "TCVN 6909:2001", Encoding::notDecodedTwice),
            Rule.warning("TYP-06", BOTH, "practice", LostLetters::none),
            Rule.error("TYP-07", BOTH, "logic", QuotationMarks::balanced).needingInFull(SOURCE_TEXT),
            Rule.info("TYP-08", BOTH, "consistency", QuotationFamilies::one).together(),
            Rule.info("TYP-09", BOTH, "consistency", Dashes::hyphenInCompounds).together(),
            Rule.warning("TYP-10", BOTH, "practice", Spaces::noHiddenCharacters)
                    .needingInFull(SOURCE_TEXT)
                    .together(),
            Rule.warning("TYP-11", BOTH, "practice", Spaces::aroundPunctuation)
                    .needingInFull(SOURCE_TEXT)
                    .together(),
            Rule.info("TYP-12", BOTH, "practice", Blanks::tidy)
                    .needingInFull(SOURCE_TEXT)
                    .onRequest()
                    .together(),
            Rule.warning("TYP-13", BOTH, "practice", StrayCommas::none).onRequest(),
            Rule.info("TYP-14", BOTH, "consistency", ToneMarks::onePlacement).together(),
            Rule.warning("TYP-15", BOTH, "30/2020/NĐ-CP, II; consistency", Capitals::samePhraseSameCapital),
            Rule.warning("TYP-16", BOTH, "practice", Residue::noPaths),
            Rule.warning("TYP-17", BOTH, "practice", FixedPhrases::spelledRight).needing(REGISTRY),
            Rule.info("TYP-18", BOTH, "practice", Residue::noMarkup).together(),
            Rule.info("TYP-20", BOTH, "practice", MarkClusters::none).together(),
            Rule.warning("TYP-21", BOTH, "TCVN 6909:2001", LookAlikeLetters::none)
                    .together(),
            Rule.warning("TYP-22", BOTH, "practice", DoubledWords::none).together(),
            Rule.info("TYP-23", BOTH, "consistency", AbbreviationForms::one));

    private TypographyRules() {}
}
