package io.github.huongdan.validation.rules.header;

import static io.github.huongdan.validation.rule.Evidence.REGISTRY;
import static io.github.huongdan.validation.rule.Evidence.SOURCE_TEXT;
import static io.github.huongdan.validation.rule.Profile.BOTH;
import static io.github.huongdan.validation.rule.Profile.PARTY;
import static io.github.huongdan.validation.rule.Profile.STATE;

import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.validation.rules.reading.UnreadZone;
import java.util.List;

/** Rules on the letterhead, the type name and the subject. */
public final class HeaderRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = List.of(
            Rule.error("HDR-01", PARTY, "66-QĐ/TW, 15.1; 36-HD/VPTW, II.1.1", TitleLines::partyTitle),
            Rule.error("HDR-02", STATE, "30/2020/NĐ-CP, I.II.1", TitleLines::nationalName),
            Rule.error("HDR-03", STATE, "30/2020/NĐ-CP, I.II.1", TitleLines::motto),
            Rule.error("HDR-04", BOTH, "66-QĐ/TW, 15.2; 30/2020/NĐ-CP, I.II.2", IssuerLines::issuer),
            Rule.warning("HDR-05", BOTH, "36-HD/VPTW, II.1.2; 30/2020/NĐ-CP, I.II.2", IssuerLines::superior),
            Rule.warning("HDR-06", PARTY, "36-HD/VPTW, II.1.2", IssuerLines::star),
            Rule.info("HDR-07", STATE, "30/2020/NĐ-CP, I.II.2", IssuerLines::noStar),
            Rule.error("HDR-08", BOTH, "66-QĐ/TW, 15.4; 30/2020/NĐ-CP, I.II.4", PlaceAndDate::present),
            Rule.error("HDR-09", BOTH, "30/2020/NĐ-CP, I.II.4; 36-HD/VPTW, II.1.4", DateLine::wellFormed)
                    .needing(SOURCE_TEXT),
            Rule.warning("HDR-10", BOTH, "30/2020/NĐ-CP, I.II.4; 36-HD/VPTW, II.1.4", PlaceAndDate::padded)
                    .needing(SOURCE_TEXT),
            Rule.error("HDR-11", BOTH, "logic", PlaceAndDate::possible).needingInFull(SOURCE_TEXT),
            Rule.warning("HDR-12", BOTH, "30/2020/NĐ-CP, I.II.4", DateLine::placeOfIssuer)
                    .needing(REGISTRY),
            Rule.error("HDR-13", BOTH, "66-QĐ/TW, 15.5; 30/2020/NĐ-CP, I.II.5", SubjectLines::typeName),
            Rule.error("HDR-14", BOTH, "66-QĐ/TW, 15.5; 30/2020/NĐ-CP, VI", SubjectLines::present),
            Rule.info("HDR-15", BOTH, "36-HD/VPTW, II.1.5; practice", SubjectLines::wellWritten),
            Rule.info("HDR-16", PARTY, "36-HD/VPTW, II.1.5; 05-HD/VPTW", SubjectLines::separator)
                    .needing(SOURCE_TEXT),
            Rule.warning("HDR-17", BOTH, "logic", SubjectLines::yearAgreesWithDate),
            Rule.warning("HDR-18", BOTH, "66-QĐ/TW, 16; 30/2020/NĐ-CP, 8", Classification::marksAreKnown),
            Rule.warning("HDR-19", BOTH, "36-HD/VPTW, II.2", DraftMark::excludesNumberAndDate),
            Rule.warning("HDR-20", BOTH, "36-HD/VPTW, II.1; 30/2020/NĐ-CP, I.II", Components::inOrderAndOnce)
                    .needing(SOURCE_TEXT),
            Rule.info("HDR-21", BOTH, "practice", TitleLines::letterheadIsLost),
            Rule.info("HDR-22", BOTH, "practice", new UnreadZone(Zone.LETTERHEAD))
                    .needing(SOURCE_TEXT),
            Rule.info("HDR-23", BOTH, "practice", new UnreadZone(Zone.TITLE)).needing(SOURCE_TEXT));

    private HeaderRules() {}
}
