package io.github.huongdan.validation.rules.recipients;

import static io.github.huongdan.validation.rule.Evidence.SOURCE_TEXT;
import static io.github.huongdan.validation.rule.Profile.BOTH;
import static io.github.huongdan.validation.rule.Profile.PARTY;
import static io.github.huongdan.validation.rule.Profile.STATE;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Rule;
import java.util.List;

/** Rules on the list of recipients (nơi nhận). */
public final class RecipientRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = List.of(
            Rule.error("RCP-01", BOTH, "66-QĐ/TW, 15.9; 30/2020/NĐ-CP, 8", RecipientLines::label)
                    .needingInFull(SOURCE_TEXT),
            Rule.warning("RCP-02", BOTH, "practice", RecipientLines::dash).needing(SOURCE_TEXT),
            Rule.warning("RCP-03", STATE, "30/2020/NĐ-CP, I.II.9", RecipientLines::stateEndings)
                    .needing(SOURCE_TEXT),
            Rule.warning("RCP-04", PARTY, "36-HD/VPTW, II.1.9", RecipientLines::partyEndings)
                    .needing(SOURCE_TEXT),
            Rule.error("RCP-05", BOTH, "66-QĐ/TW, 15.9; 30/2020/NĐ-CP, I.II.9", ArchiveLine::presentAndLast)
                    .needingInFull(SOURCE_TEXT),
            Rule.warning("RCP-06", STATE, "30/2020/NĐ-CP, I.II.9", ArchiveLine::stateForm)
                    .needingInFull(SOURCE_TEXT),
            Rule.warning("RCP-07", PARTY, "05-HD/VPTW", ArchiveLine::partyForm).needingInFull(SOURCE_TEXT),
            Rule.info("RCP-08", BOTH, "practice", RecipientNames::purpose),
            Rule.warning("RCP-09", BOTH, "practice", SuperiorOrgan::amongRecipients),
            Rule.warning("RCP-10", BOTH, "logic", RecipientNames::once),
            Rule.info("RCP-11", BOTH, "practice", RecipientNames::knownAbbreviations)
                    .onRequest()
                    .together(),
            Rule.warning("RCP-12", BOTH, "36-HD/VPTW, II.1.9; 30/2020/NĐ-CP, I.II.9", RecipientNames::asAbove),
            Rule.error("RCP-13", PARTY, "05-HD/VPTW", RecipientNames::noAddresseesInNamedType));

    private RecipientRules() {}

    static String pointer(int index) {
        return Pointer.RECIPIENTS.child(index).toString();
    }
}
