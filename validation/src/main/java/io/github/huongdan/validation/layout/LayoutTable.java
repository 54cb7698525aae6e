package io.github.huongdan.validation.layout;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.PageForm;
import io.github.huongdan.regime.PageForm.Side;
import io.github.huongdan.regime.Range;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The layout of a document for people: its pages and components with what is there and what is due. */
public final class LayoutTable {

    private static final int LONGEST_QUOTE = 40;
    private static final double SAME = 0.5;

    private final SourceText source;
    private final Layout layout;
    private final PageForm form;
    private final List<LayoutRow> rows = new ArrayList<>();

    private LayoutTable(SourceText source, Layout layout, PageForm form) {
        this.source = source;
        this.layout = layout;
        this.form = form;
    }

    /**
     * Lists the rows of a document, pages first; empty where it has no layout. Nothing is due where the regime leaves it open, or is not for
     * such a document.
     */
    public static List<LayoutRow> of(ReadDocument read, Regime regime) {
        SourceText source = read.source();
        Layout layout = read.layout();
        if (source == null || layout == null) {
            return List.of();
        }
        PageForm form = LayoutScope.holds(read, regime) ? regime.page() : PageForm.OPEN;
        LayoutTable table = new LayoutTable(source, layout, form);
        if (!layout.sections().isEmpty()) {
            table.pages(layout.sections().get(0));
        }
        List<LaidComponent> components = LaidComponents.of(read);
        table.components(components, DueForms.of(form, read, components));
        return List.copyOf(table.rows);
    }

    private void pages(PageSection section) {
        double width = millimetres(section.width());
        double height = millimetres(section.height());
        boolean other = form.paper() != null
                && (Math.abs(Math.min(width, height) - form.paper().width()) > 1
                        || Math.abs(Math.max(width, height) - form.paper().height()) > 1);
        String paper = Deviation.number(width) + " x " + Deviation.number(height) + " mm";
        rows.add(new LayoutRow("paper", 1, "", paper, form.paper() == null ? "" : form.paper() + " mm", other));
        margins(section);
        number(section.pageNumber());
    }

    private void margins(PageSection section) {
        StringJoiner found = new StringJoiner(", ");
        StringJoiner due = new StringJoiner(", ");
        boolean wrong = false;
        for (Side side : Side.values()) {
            double there = millimetres(
                    switch (side) {
                        case TOP -> section.margins().top();
                        case BOTTOM -> section.margins().bottom();
                        case LEFT -> section.margins().left();
                        case RIGHT -> section.margins().right();
                    });
            String name = side.name().toLowerCase(Locale.ROOT);
            found.add(name + " " + Deviation.number(there) + " mm");
            Range range = form.margins().get(side);
            if (range != null) {
                due.add(name + " " + range + " mm");
                boolean seen = layout.printed().isEmpty() || side == Side.LEFT || side == Side.RIGHT;
                wrong |= seen && !range.holds(there, layout.printed().isEmpty() ? SAME : 2 * SAME);
            }
        }
        rows.add(new LayoutRow("margins", 1, "", found.toString(), due.toString(), wrong));
    }

    private void number(@Nullable PageNumber number) {
        if (number == null) {
            return;
        }
        TextForm due = form.part(FormPart.PAGE_NUMBER);
        Look look = new Look(
                null,
                number.style().size() > 0 ? number.style().size() : null,
                null,
                number.style().italic(),
                null,
                null,
                number.alignment());
        TextForm placed = new TextForm(
                due == null ? null : due.size(),
                null,
                due == null ? null : due.italic(),
                null,
                null,
                form.numberAlignment());
        Deviation all = Deviation.inFull(look, placed);
        String above = form.numberInHeader() == null ? "" : form.numberInHeader() ? "above, " : "below, ";
        rows.add(new LayoutRow(
                FormPart.PAGE_NUMBER.key(),
                1,
                "",
                (number.inHeader() ? "above, " : "below, ") + all.found(),
                all.due().isEmpty() ? "" : above + all.due(),
                Deviation.of(look, placed) != null
                        || (form.numberInHeader() != null && form.numberInHeader() != number.inHeader())));
    }

    /** Components that look alike share a row. */
    private void components(List<LaidComponent> components, DueForms forms) {
        Map<String, LayoutRow> alike = new LinkedHashMap<>();
        for (LaidComponent component : components) {
            FormPart part = component.part();
            Deviation all = Deviation.inFull(component.look(), form.part(part));
            String family = component.look().family();
            boolean otherFont = family != null && form.font() != null && !Deviation.sameFamily(family, form.font());
            LayoutRow row = new LayoutRow(
                    part.key(),
                    1,
                    quote(component),
                    joined(family, all.found()),
                    joined(form.font(), all.due()),
                    otherFont || Deviation.of(component.look(), forms.of(part)) != null);
            alike.merge(
                    part.key() + "\t" + row.found(),
                    row,
                    (one, next) -> new LayoutRow(
                            one.name(), one.count() + 1, one.quote(), one.found(), one.due(), one.deviates()));
        }
        rows.addAll(alike.values());
    }

    private String quote(LaidComponent component) {
        StringJoiner pieces = new StringJoiner(" ");
        for (Span stretch : component.stretches()) {
            pieces.add(source.text()
                    .substring(stretch.start(), stretch.end())
                    .replace('\n', ' ')
                    .strip());
        }
        String text = pieces.toString();
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    private static double millimetres(double points) {
        return points / PageSection.POINTS_PER_MILLIMETRE;
    }

    private static String joined(@Nullable String family, String facts) {
        if (family == null || facts.isEmpty()) {
            return family == null ? facts : family;
        }
        return family + ", " + facts;
    }
}
