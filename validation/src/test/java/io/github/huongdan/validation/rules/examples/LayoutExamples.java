package io.github.huongdan.validation.rules.examples;

import static io.github.huongdan.validation.rules.examples.Restyled.aligned;
import static io.github.huongdan.validation.rules.examples.Restyled.bold;
import static io.github.huongdan.validation.rules.examples.Restyled.color;
import static io.github.huongdan.validation.rules.examples.Restyled.family;
import static io.github.huongdan.validation.rules.examples.Restyled.indented;
import static io.github.huongdan.validation.rules.examples.Restyled.italic;
import static io.github.huongdan.validation.rules.examples.Restyled.lines;
import static io.github.huongdan.validation.rules.examples.Restyled.margins;
import static io.github.huongdan.validation.rules.examples.Restyled.number;
import static io.github.huongdan.validation.rules.examples.Restyled.paper;
import static io.github.huongdan.validation.rules.examples.Restyled.size;
import static io.github.huongdan.validation.rules.examples.Restyled.spaced;
import static io.github.huongdan.validation.rules.examples.Restyled.underlined;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.validation.LaidSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Documents that are laid out as their regime prescribes, but for one thing. */
public final class LayoutExamples {

    public static final List<Example> ALL = all();

    private LayoutExamples() {}

    private static List<Example> all() {
        List<Example> examples = new ArrayList<>(pages("STATE_2020"));
        examples.addAll(pages("PARTY_2018"));
        examples.addAll(state());
        examples.addAll(party("PARTY_2018"));
        examples.addAll(party("PARTY_2026B"));
        examples.addAll(pages("PARTY_2026B"));
        examples.addAll(LayoutOddities.all());
        examples.add(laid("LAY-03", "has narrow margins", "STATE_2011", sheet -> sheet.pages(margins(15, 20, 30, 15))));
        return List.copyOf(examples);
    }

    private static List<Example> pages(String regime) {
        boolean state = regime.startsWith("STATE");
        return List.of(
                laid("LAY-01", "is on Letter paper", regime, sheet -> sheet.pages(paper(215.9, 279.4))),
                laid("LAY-02", "lies without a table", regime, sheet -> sheet.pages(paper(297, 210))),
                laid("LAY-03", "has a narrow bottom margin", regime, sheet -> sheet.pages(margins(20, 12.5, 30, 15))),
                laid("LAY-05", "is in Arial in part", regime, sheet -> sheet.style(FormPart.BODY, family("Arial"))),
                laid(
                        "LAY-06",
                        "has a typeface from before Unicode",
                        regime,
                        sheet -> sheet.style(FormPart.TYPE_NAME, family(".VnTimeH"))),
                laid("LAY-09", "has no page number", regime, sheet -> sheet.pages(number(n -> null))),
                laid(
                        "LAY-10",
                        "has its page number below",
                        regime,
                        sheet -> sheet.pages(number(
                                n -> n == null ? null : new PageNumber(false, n.alignment(), false, n.style())))),
                laid(
                        "LAY-11",
                        "has its page number at the right",
                        regime,
                        sheet -> sheet.pages(number(
                                n -> n == null ? null : new PageNumber(true, Alignment.RIGHT, false, n.style())))),
                laid(
                        "LAY-12",
                        "shows a number on its first page",
                        regime,
                        sheet -> sheet.pages(
                                number(n -> n == null ? null : new PageNumber(true, n.alignment(), true, n.style())))),
                laid(
                        "LAY-13",
                        "has a small page number",
                        regime,
                        sheet -> sheet.pages(number(n -> n == null
                                ? null
                                : new PageNumber(true, n.alignment(), false, size(11).apply(n.style()))))),
                laid("LAY-35", "has small text", regime, sheet -> sheet.style(FormPart.BODY, size(12))),
                laid(
                        "LAY-37",
                        "has ragged text",
                        regime,
                        sheet -> sheet.format(FormPart.BODY, aligned(Alignment.LEFT))),
                laid("LAY-38", "is not set in", regime, sheet -> sheet.format(FormPart.BODY, indented(0))),
                laid("LAY-39", "has no gaps", regime, sheet -> sheet.format(FormPart.BODY, spaced(0))),
                laid(
                        "LAY-40",
                        "has lines too " + (state ? "far apart" : "close"),
                        regime,
                        sheet -> sheet.format(
                                FormPart.BODY,
                                state ? lines(LineSpacing.Rule.MULTIPLE, 2) : lines(LineSpacing.Rule.EXACTLY, 16))));
    }

    private static List<Example> state() {
        String regime = "STATE_2020";
        return List.of(
                part("LAY-20", "has a large title", regime, FormPart.TITLE, size(14)),
                part("LAY-21", "has a slanted motto", regime, FormPart.MOTTO, italic(true)),
                part("LAY-23", "has a bold superior", regime, FormPart.SUPERIOR, bold(true)),
                part("LAY-24", "has an issuer that is not bold", regime, FormPart.ISSUER, bold(false)),
                part("LAY-26", "has a bold number", regime, FormPart.CODE, bold(true)),
                part("LAY-27", "has an upright date", regime, FormPart.DATE, italic(false)),
                part("LAY-30", "has a large type name", regime, FormPart.TYPE_NAME, size(16)),
                part("LAY-31", "has a light subject", regime, FormPart.SUBJECT, bold(false)),
                laid(
                        "LAY-31",
                        "has its subject at the left",
                        regime,
                        sheet -> sheet.format(FormPart.SUBJECT, aligned(Alignment.LEFT))),
                part("LAY-34", "has upright grounds", regime, FormPart.GROUND, italic(false)),
                part("LAY-42", "has light headings", regime, FormPart.HEADING, bold(false)),
                part("LAY-50", "has an upright label of its list", regime, FormPart.RECIPIENTS_LABEL, italic(false)),
                part("LAY-51", "has large recipients", regime, FormPart.RECIPIENT, size(13)),
                part("LAY-53", "has a light position", regime, FormPart.POSITION, bold(false)),
                part("LAY-53", "has a light authority", regime, FormPart.AUTHORITY, bold(false)),
                part("LAY-53", "has a small name", regime, FormPart.SIGNATORY, size(12)),
                part("LAY-08", "has red text", regime, FormPart.BODY, color("FF0000")));
    }

    private static List<Example> party(String regime) {
        return List.of(
                laid(
                        "LAY-14",
                        "has its page number far from the edge",
                        regime,
                        sheet -> sheet.pages(Restyled.header(12.5))),
                part("LAY-20", "has a small title", regime, FormPart.TITLE, size(13)),
                part("LAY-23", "has a bold superior", regime, FormPart.SUPERIOR, bold(true)),
                part("LAY-24", "has a small issuer", regime, FormPart.ISSUER, size(13)),
                part("LAY-26", "has a small number", regime, FormPart.CODE, size(13)),
                part("LAY-27", "has a bold date", regime, FormPart.DATE, bold(true)),
                part("LAY-30", "has a small type name", regime, FormPart.TYPE_NAME, size(14)),
                part("LAY-31", "has a large subject", regime, FormPart.SUBJECT, size(16)),
                part("LAY-34", "has slanted grounds", regime, FormPart.GROUND, italic(true)),
                part("LAY-50", "has a label without a line", regime, FormPart.RECIPIENTS_LABEL, underlined(false)),
                part("LAY-51", "has small recipients", regime, FormPart.RECIPIENT, size(11)),
                part("LAY-53", "has a bold position", regime, FormPart.POSITION, bold(true)),
                part("LAY-53", "has a light name", regime, FormPart.SIGNATORY, bold(false)));
    }

    private static Example part(
            String ruleId,
            String defect,
            String regime,
            FormPart part,
            UnaryOperator<io.github.huongdan.layout.TextStyle> change) {
        return laid(ruleId, defect, regime, sheet -> sheet.style(part, change));
    }

    public static Example laid(String ruleId, String defect, String regime, UnaryOperator<LaidSheet> change) {
        Consumer<io.github.huongdan.model.GuidanceDocumentBuilder> unchanged = document -> {};
        Example typed = regime.startsWith("STATE")
                ? Example.state(ruleId, defect, unchanged)
                : Example.party(ruleId, defect + " (" + regime + ")", unchanged);
        return laid(typed.under(regime), change);
    }

    public static Example laid(Example typed, UnaryOperator<LaidSheet> change) {
        LaidSheet good = LaidSheet.of(typed.regime());
        LaidSheet bad = change.apply(good);
        return typed.laid(new Laying(LaidSheet::arranged, good::of, bad::of));
    }

    public static Set<String> ids() {
        return Set.copyOf(ALL.stream().map(Example::ruleId).toList());
    }
}
