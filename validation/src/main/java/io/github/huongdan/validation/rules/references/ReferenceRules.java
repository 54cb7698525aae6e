package io.github.huongdan.validation.rules.references;

import static io.github.huongdan.validation.rule.Profile.BOTH;

import io.github.huongdan.validation.rule.Rule;
import java.util.List;

/** Rules on references within the document, to its appendices and to other acts, and on exchange. */
public final class ReferenceRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = List.of(
            Rule.warning("XRF-01", BOTH, "logic", InternalReferences::targetsExist),
            Rule.warning("XRF-02", BOTH, "36-HD/VPTW; 30/2020/NĐ-CP", Appendices::thereAndNumbered),
            Rule.warning("XRF-03", BOTH, "66-QĐ/TW; 399-QĐ/TW", Replacements::nameTheAct),
            Rule.info("XRF-04", BOTH, "logic", ActsMentionedAbove::wereMentioned),
            Rule.info("XRF-08", BOTH, "30/2020/NĐ-CP, VI", RecordedSizes::areKept),
            Rule.info("XRF-09", BOTH, "logic", Exchange::charactersCanBeWritten));

    private ReferenceRules() {}
}
