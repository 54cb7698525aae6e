package io.github.huongdan.validation.rules.layout;

import static io.github.huongdan.validation.rule.Evidence.LAYOUT;
import static io.github.huongdan.validation.rule.Profile.BOTH;
import static io.github.huongdan.validation.rule.Profile.PARTY;
import static io.github.huongdan.validation.rule.Profile.STATE;

import io.github.huongdan.regime.FormPart;
import io.github.huongdan.validation.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Rules on how pages and parts look. None of them is an error: what a document says does not depend on it. */
public final class LayoutRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = Stream.of(
                    Rule.warning("LAY-01", BOTH, "30/2020/NĐ-CP, I.I.1; 36-HD/VPTW, II.4.2", Papers::size),
                    Rule.warning("LAY-02", BOTH, "30/2020/NĐ-CP, I.I.2; 36-HD/VPTW, II.4.3", Papers::upright),
                    Rule.warning("LAY-03", BOTH, "30/2020/NĐ-CP, I.I.3; 36-HD/VPTW, II.4.3", Margins::inRange),
                    Rule.warning("LAY-05", BOTH, "30/2020/NĐ-CP, I.I.4; 36-HD/VPTW, II.4.1", Typefaces::ofTheForm),
                    Rule.warning("LAY-06", BOTH, "30/2020/NĐ-CP, I.I.4; 36-HD/VPTW, II.4.1", Typefaces::beforeUnicode),
                    Rule.info("LAY-08", STATE, "30/2020/NĐ-CP, I.I.4", Colours::black),
                    Rule.warning("LAY-09", BOTH, "30/2020/NĐ-CP, I.I.7; 36-HD/VPTW, II.4.4", PageNumbers::present),
                    Rule.warning("LAY-10", BOTH, "30/2020/NĐ-CP, I.I.7; 36-HD/VPTW, II.4.4", PageNumbers::above),
                    Rule.warning("LAY-11", BOTH, "30/2020/NĐ-CP, I.I.7; 36-HD/VPTW, II.4.4", PageNumbers::centred),
                    Rule.warning(
                            "LAY-12", BOTH, "30/2020/NĐ-CP, I.I.7; 36-HD/VPTW, II.4.4", PageNumbers::notOnFirstPage),
                    Rule.info("LAY-13", BOTH, "30/2020/NĐ-CP, I.I.7; 36-HD/VPTW, P3.15", PageNumbers::style),
                    Rule.info("LAY-14", PARTY, "36-HD/VPTW, II.4.4", PageNumbers::distance),
                    look("LAY-20", "30/2020/NĐ-CP, I.II.1a; 36-HD/VPTW, P3.1", FormPart.TITLE),
                    Rule.warning("LAY-21", STATE, "30/2020/NĐ-CP, I.II.1b", ComponentLook.mending(FormPart.MOTTO)),
                    Rule.warning(
                            "LAY-23",
                            BOTH,
                            "30/2020/NĐ-CP, I.II.2b; 36-HD/VPTW, P3.2",
                            ComponentLook.mending(FormPart.SUPERIOR)),
                    look("LAY-24", "30/2020/NĐ-CP, I.II.2b; 36-HD/VPTW, P3.2", FormPart.ISSUER),
                    look("LAY-26", "30/2020/NĐ-CP, I.II.3c; 36-HD/VPTW, P3.3", FormPart.CODE),
                    look("LAY-27", "30/2020/NĐ-CP, I.II.4c; 36-HD/VPTW, P3.4", FormPart.DATE),
                    Rule.info("LAY-28", BOTH, "30/2020/NĐ-CP, I.IV; practice", Tables::letterhead),
                    Rule.warning("LAY-29", BOTH, "practice", Tables::withoutLines),
                    look("LAY-30", "30/2020/NĐ-CP, I.II.5b; 36-HD/VPTW, P3.5", FormPart.TYPE_NAME),
                    Rule.warning(
                            "LAY-31",
                            BOTH,
                            "30/2020/NĐ-CP, I.II.5b; 36-HD/VPTW, P3.5",
                            ComponentLook.of(FormPart.SUBJECT)),
                    look("LAY-33", "30/2020/NĐ-CP, I.II.5b; 36-HD/VPTW, P3.5", FormPart.LETTER_SUBJECT),
                    look("LAY-34", "30/2020/NĐ-CP, I.II.6a; 36-HD/VPTW, P3.6", FormPart.GROUND),
                    Rule.warning(
                            "LAY-35",
                            BOTH,
                            "30/2020/NĐ-CP, I.II.6e; 36-HD/VPTW, P3.6",
                            ComponentLook.mending(FormPart.BODY)),
                    Rule.info("LAY-36", BOTH, "30/2020/NĐ-CP, I.II.6e; 36-HD/VPTW, P3.6", BodyText::emphasised),
                    Rule.warning("LAY-37", BOTH, "30/2020/NĐ-CP, I.II.6e; 36-HD/VPTW, II.1.6.2", BodyText::justified),
                    Rule.warning("LAY-38", BOTH, "30/2020/NĐ-CP, I.II.6e; 36-HD/VPTW, II.1.6.2", BodyText::indented),
                    Rule.warning("LAY-39", BOTH, "30/2020/NĐ-CP, I.II.6e; 36-HD/VPTW, II.1.6.2", BodyText::apart),
                    Rule.warning("LAY-40", BOTH, "30/2020/NĐ-CP, I.II.6e; 36-HD/VPTW, II.1.6.2", BodyText::spaced),
                    look("LAY-41", "30/2020/NĐ-CP, I.II.6đ; 36-HD/VPTW, P3.6", FormPart.DIVISION),
                    Rule.warning("LAY-42", STATE, "30/2020/NĐ-CP, I.V.6b", ComponentLook.mending(FormPart.HEADING)),
                    look("LAY-43", "30/2020/NĐ-CP, I.II.6đ; 36-HD/VPTW, P3.6", FormPart.ARTICLE),
                    Rule.warning(
                            "LAY-45",
                            BOTH,
                            "30/2020/NĐ-CP, I.II.6đ; 36-HD/VPTW, II.1.6.2",
                            AutomaticLabels::vietnameseLetters),
                    look("LAY-50", "30/2020/NĐ-CP, I.II.9d; 36-HD/VPTW, P3.9", FormPart.RECIPIENTS_LABEL),
                    look("LAY-51", "30/2020/NĐ-CP, I.II.9d; 36-HD/VPTW, P3.9", FormPart.RECIPIENT),
                    Rule.info("LAY-52", BOTH, "30/2020/NĐ-CP, I.IV; practice", Tables::foot),
                    look(
                            "LAY-53",
                            "30/2020/NĐ-CP, I.II.7đ; 36-HD/VPTW, P3.7",
                            FormPart.AUTHORITY,
                            FormPart.POSITION,
                            FormPart.SIGNATORY),
                    Rule.info(
                            "LAY-60",
                            BOTH,
                            "30/2020/NĐ-CP, I.III.2; 36-HD/VPTW, P3.10",
                            ComponentLook.of(FormPart.URGENCY, FormPart.CIRCULATION)),
                    Rule.info("LAY-61", PARTY, "36-HD/VPTW, P3.11", ComponentLook.mending(FormPart.DRAFT)),
                    Rule.warning(
                            "LAY-63",
                            BOTH,
                            "30/2020/NĐ-CP, I.III.1; 36-HD/VPTW, II.4.5",
                            ComponentLook.of(FormPart.APPENDIX_LABEL, FormPart.APPENDIX_TITLE, FormPart.APPENDIX_NOTE)),
                    Rule.warning("LAY-64", BOTH, "30/2020/NĐ-CP, I.III.1a; 36-HD/VPTW, II.4.5", AppendixNumbers::asDue),
                    Rule.warning("LAY-70", BOTH, "practice", Leftovers::traces),
                    Rule.info("LAY-71", BOTH, "practice", TypedBlanks::forGaps),
                    Rule.info("LAY-72", BOTH, "practice", TypedBlanks::forIndents),
                    Rule.info("LAY-74", BOTH, "practice", Leftovers::boxes),
                    Rule.info("LAY-75", BOTH, "practice", Relaid::report))
            .map(rule -> rule.needing(LAYOUT))
            .toList();

    private LayoutRules() {}

    private static Rule look(String id, String provision, FormPart... parts) {
        return Rule.warning(id, BOTH, provision, ComponentLook.mending(parts));
    }
}
