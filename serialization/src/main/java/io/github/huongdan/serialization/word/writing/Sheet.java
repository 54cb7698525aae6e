package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.PageForm;
import io.github.huongdan.regime.PageForm.Paper;
import io.github.huongdan.regime.PageForm.Side;
import io.github.huongdan.regime.Range;
import io.github.huongdan.regime.RuleForm;
import io.github.huongdan.regime.TextForm;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The measures of the pages to be written. Of a range of sizes the largest is taken, of every other range the least; of several indents the last. Lengths are in
 * twips, of which a point has twenty.
 *
 * <p>Immutable.
 */
final class Sheet {

    private static final Paper A4 = new Paper(210, 297);
    private static final Range USUAL_MARGIN = new Range(20, 20);
    private static final Range USUAL_SIZE = new Range(14, 14);
    private static final int TWIPS_OF_A_POINT = 20;
    private static final int TWIPS_OF_A_LINE = 240;

    private final PageForm form;

    /** The parts that are written as small as their form lets them be. */
    private final List<FormPart> small;

    private Sheet(PageForm form, List<FormPart> small) {
        this.form = form;
        this.small = small;
    }

    /** Takes the measures of a form. */
    static Sheet of(PageForm form) {
        return new Sheet(form, List.of());
    }

    /** The same sheet with some parts written as small as their form lets them be. */
    Sheet withSmall(List<FormPart> parts) {
        return new Sheet(form, parts);
    }

    PageForm form() {
        return form;
    }

    /** Returns how a part looks. */
    TextForm look(FormPart part) {
        TextForm look = form.part(part);
        return look == null ? TextForm.OPEN : look;
    }

    /** Returns the size of a part in points; that of the text where its own is open. */
    double size(FormPart part) {
        Range range = look(part).size();
        if (range == null) {
            range = look(FormPart.BODY).size();
        }
        range = range == null ? USUAL_SIZE : range;
        return small.contains(part) || Double.isInfinite(range.most()) ? range.least() : range.most();
    }

    /** Returns how wide a line of a part is, in twips. */
    int width(FormPart part, @Nullable String text) {
        if (text == null) {
            return 0;
        }
        boolean capitals = Boolean.TRUE.equals(look(part).capitals());
        String shown = capitals ? text.toUpperCase(Locale.ROOT) : text;
        return twips(TextWidth.points(shown, size(part)));
    }

    String font() {
        String font = form.font();
        return font == null ? "Times New Roman" : font;
    }

    int paperWidth() {
        return millimetres(paper().width());
    }

    int paperHeight() {
        return millimetres(paper().height());
    }

    private Paper paper() {
        Paper paper = form.paper();
        return paper == null ? A4 : paper;
    }

    int margin(Side side) {
        return millimetres(form.margins().getOrDefault(side, USUAL_MARGIN).least());
    }

    /** Returns how far the number of a page stands from its edge. */
    int numberDistance() {
        Range distance = form.numberDistance();
        return distance == null ? margin(Side.TOP) / 2 : millimetres(distance.least());
    }

    /** Returns how wide the text is. */
    int textWidth() {
        return paperWidth() - margin(Side.LEFT) - margin(Side.RIGHT);
    }

    /** Returns how wide the text is where the page lies on its side. */
    int wideTextWidth() {
        return paperHeight() - margin(Side.LEFT) - margin(Side.RIGHT);
    }

    /** Returns by how much the first line of a paragraph is set in. */
    int indent() {
        List<Range> indents = form.indents();
        if (indents.isEmpty()) {
            return 0;
        }
        Range last = indents.get(indents.size() - 1);
        return millimetres(Double.isInfinite(last.most()) ? last.least() : last.most());
    }

    /** Returns by how much the first line of a paragraph of the text is set in; one that is centred is not. */
    int firstLine(FormPart part) {
        return alignment(part) == Alignment.CENTER ? 0 : indent();
    }

    /** Returns the gap between two paragraphs. */
    int gap() {
        return form.gap() == null ? 0 : twips(form.gap().least());
    }

    /** Returns how far lines stand apart, as WordprocessingML counts it: with {@link #spacingRule()}. */
    int spacing() {
        Range pitch = form.pitch();
        if (pitch != null) {
            return twips(pitch.least());
        }
        return form.lines() == null
                ? TWIPS_OF_A_LINE
                : (int) Math.round(form.lines().least() * TWIPS_OF_A_LINE);
    }

    String spacingRule() {
        return form.pitch() == null ? "auto" : "exact";
    }

    /** Returns how long the line below words of a part is; 0 where none is drawn. */
    int ruleLength(FormPart part, @Nullable String text, int widest) {
        RuleForm rule = form.rule(part);
        Range share = rule == null ? null : rule.share();
        if (share == null || text == null) {
            return 0;
        }
        double most = Double.isInfinite(share.most()) ? share.least() : share.most();
        return (int) Math.round(Math.min(width(part, text), widest) * (share.least() + most) / 2);
    }

    Alignment alignment(FormPart part) {
        Alignment alignment = look(part).alignment();
        return alignment == null ? Alignment.LEFT : alignment;
    }

    static int millimetres(double length) {
        return twips(length * PageSection.POINTS_PER_MILLIMETRE);
    }

    static int twips(double points) {
        return (int) Math.round(points * TWIPS_OF_A_POINT);
    }
}
