package io.github.huongdan.validation.rules.content;

import static io.github.huongdan.validation.rule.DocumentKind.GUIDANCE;
import static io.github.huongdan.validation.rule.DocumentKind.PLAN;
import static io.github.huongdan.validation.rule.Evidence.REGISTRY;
import static io.github.huongdan.validation.rule.Evidence.SOURCE_TEXT;
import static io.github.huongdan.validation.rule.Profile.BOTH;
import static io.github.huongdan.validation.rule.Profile.STATE;

import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.validation.rules.reading.UnreadZone;
import java.util.List;

/** Rules on the content and on how the document is divided. */
public final class ContentRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = List.of(
            Rule.warning("CNT-01", BOTH, "practice", Headings::contentIsPresent).onlyFor(GUIDANCE),
            Rule.error("CNT-02", BOTH, "36-HD/VPTW, II.1.6; 30/2020/NĐ-CP, I.II.6", Numbering::romansAreConsecutive),
            Rule.error("CNT-03", BOTH, "36-HD/VPTW, II.1.6; 30/2020/NĐ-CP, I.II.6", Numbering::itemsAreConsecutive),
            Rule.warning("CNT-04", BOTH, "consistency", Separators::oneAtEachLevel),
            Rule.warning("CNT-05", BOTH, "30/2020/NĐ-CP, I.II.6", Numbering::lettersAreConsecutive),
            Rule.warning("CNT-06", BOTH, "36-HD/VPTW, II.1.6; 30/2020/NĐ-CP, I.II.6", Numbering::noLevelIsSkipped),
            Rule.info("CNT-07", BOTH, "practice", Headings::capitalsWithoutPunctuation)
                    .together(),
            Rule.error("CNT-08", BOTH, "logic", BrokenParagraphs::none).needing(SOURCE_TEXT),
            Rule.warning("CNT-09", BOTH, "practice", VerblessSentences::none).onRequest(),
            Rule.info("CNT-10", BOTH, "practice", Repetitions::none).together(),
            Rule.warning("CNT-11", BOTH, "consistency", YearRanges::wellFormed),
            Rule.warning("CNT-12", STATE, "30/2020/NĐ-CP, II.V.7", References::capitals),
            Rule.info("CNT-13", BOTH, "consistency", OrganVariants::oneName),
            Rule.warning("CNT-14", BOTH, "practice", Mottoes::quotedExactly).needing(REGISTRY),
            Rule.info("CNT-15", BOTH, "36-HD/VPTW, II.1.6; 05-HD/VPTW; 30/2020/NĐ-CP, III", EndOfText::mark),
            Rule.info("CNT-16", BOTH, "practice", Headings::propagandaInSubject).onlyFor(GUIDANCE, PLAN),
            Rule.info("CNT-17", BOTH, "practice", new UnreadZone(Zone.BODY)).needing(SOURCE_TEXT),
            Rule.warning("CNT-18", BOTH, "logic", Weekdays::agreeWithDate),
            Rule.warning("CNT-19", BOTH, "logic", DateRanges::endAfterBeginning),
            Rule.info("CNT-20", BOTH, "consistency", RunInHeadings::none).needingInFull(SOURCE_TEXT));

    private ContentRules() {}
}
