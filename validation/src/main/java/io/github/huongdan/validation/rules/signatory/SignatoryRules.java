package io.github.huongdan.validation.rules.signatory;

import static io.github.huongdan.validation.rule.Evidence.SOURCE_TEXT;
import static io.github.huongdan.validation.rule.Profile.BOTH;
import static io.github.huongdan.validation.rule.Profile.PARTY;

import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.validation.rules.reading.UnreadZone;
import java.util.List;

/** Rules on who signs (người ký). */
public final class SignatoryRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = List.of(
            Rule.error("SIG-01", BOTH, "66-QĐ/TW, 15.7; 30/2020/NĐ-CP, I.II.7", Signing::positionAndName),
            Rule.error("SIG-02", BOTH, "36-HD/VPTW, II.1.7; 30/2020/NĐ-CP, I.II.7", Prefixes::notation),
            Rule.warning("SIG-03", PARTY, "36-HD/VPTW, II.1.7", Prefixes::fitsOrgan),
            Rule.warning("SIG-04", BOTH, "36-HD/VPTW, II.1.7; 30/2020/NĐ-CP, 13", Prefixes::deputyIsNamed),
            Rule.warning("SIG-05", PARTY, "36-HD/VPTW, II.1.7; 05-HD/VPTW", Prefixes::noAuthorisation),
            Rule.info("SIG-06", PARTY, "36-HD/VPTW, II.1.7; 05-HD/VPTW", Signing::positionOnly),
            Rule.warning("SIG-07", BOTH, "36-HD/VPTW, II.1.7; 05-HD/VPTW; 30/2020/NĐ-CP, I.II.7", Names::noTitle)
                    .needingInFull(SOURCE_TEXT),
            Rule.warning("SIG-08", BOTH, "practice", Names::written),
            Rule.info("SIG-09", BOTH, "logic", Signing::positionFitsIssuer),
            Rule.warning("SIG-10", BOTH, "36-HD/VPTW, II.1.7; 30/2020/NĐ-CP, I.II.7", SignatureOrder::afterTheText)
                    .needing(SOURCE_TEXT),
            Rule.info("SIG-11", BOTH, "30/2020/NĐ-CP, 5; 66-QĐ/TW, 15.8", Signing::evidence)
                    .onRequest(),
            Rule.info("SIG-13", BOTH, "practice", new UnreadZone(Zone.FOOT)).needing(SOURCE_TEXT));

    private SignatoryRules() {}
}
