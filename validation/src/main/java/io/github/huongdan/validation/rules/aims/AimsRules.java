package io.github.huongdan.validation.rules.aims;

import static io.github.huongdan.validation.rule.DocumentKind.GUIDANCE;
import static io.github.huongdan.validation.rule.DocumentKind.PLAN;
import static io.github.huongdan.validation.rule.Profile.BOTH;

import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Zone;
import java.util.List;

/** Rules on the section on aims and requirements (mục đích, yêu cầu). */
public final class AimsRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = List.of(
            Rule.warning("AIM-01", BOTH, "practice", AimsRules::present).onlyFor(GUIDANCE, PLAN),
            Rule.info("AIM-02", BOTH, "practice", AimsRules::comesFirst).onlyFor(GUIDANCE, PLAN),
            Rule.warning("AIM-03", BOTH, "logic", AimsRules::hasItems).onlyFor(GUIDANCE, PLAN),
            Rule.info("AIM-04", BOTH, "practice", AimItems::distinguished).onlyFor(GUIDANCE, PLAN),
            Rule.info("AIM-05", BOTH, "practice", AimItems::beginWithVerb).onlyFor(GUIDANCE, PLAN));

    private AimsRules() {}

    private static void present(Examination examination, Findings findings) {
        if (examination.document().aimsAndRequirements().isEmpty()) {
            findings.at(Pointer.SECTIONS)
                    .near(Pointer.ENACTING_CLAUSE)
                    .absentFrom(Zone.BODY)
                    .report();
        }
    }

    private static void comesFirst(Examination examination, Findings findings) {
        List<Section> sections = examination.document().sections();
        boolean later = false;
        for (int i = 0; i < sections.size(); i++) {
            SectionKind kind = sections.get(i).kind();
            if (kind == SectionKind.AIMS_AND_REQUIREMENTS && later) {
                findings.at(Pointer.SECTIONS.child(i)).report();
                return;
            }
            later |= kind == SectionKind.PROPAGANDA_CONTENT || kind == SectionKind.IMPLEMENTATION;
        }
    }

    private static void hasItems(Examination examination, Findings findings) {
        List<Section> sections = examination.document().sections();
        for (int i = 0; i < sections.size(); i++) {
            if (!(sections.get(i) instanceof AimsAndRequirements aims)) {
                continue;
            }
            Pointer pointer = Pointer.SECTIONS.child(i);
            if (aims.provisions().isEmpty()) {
                findings.at(pointer).variant("none").report();
            }
            for (int j = 0; j < aims.provisions().size(); j++) {
                Provision item = aims.provisions().get(j);
                if (item.text() == null
                        && item.table() == null
                        && item.provisions().isEmpty()) {
                    findings.at(pointer.child("provisions").child(j)).report();
                }
            }
        }
    }
}
