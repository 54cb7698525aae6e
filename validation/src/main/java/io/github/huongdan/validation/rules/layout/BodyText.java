package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.PageForm;
import io.github.huongdan.regime.Range;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.validation.layout.Deviation;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How the paragraphs of the text are set. What is set in one other way all through is reported once, at the first. */
final class BodyText {

    /** How wide a letter of a size of one point is on average, and how high its line. */
    private static final double WIDTH = 0.42;

    private static final double LINE = 1.15;

    private static final double SAME_POINTS = 0.3;
    private static final double SAME_LINES = 0.02;
    private static final double SAME_INDENT = 0.5;
    private static final double FLUSH = 3;
    private static final double LEAST_EXACT = 15;
    private static final double MOST_EXACT = 24;
    private static final int FEWEST_PAIRS = 3;
    private static final int LONG = 200;

    private BodyText() {}

    /** Whole long bold paragraphs: words that stand out, headings, and grounds or quotations in italics are another matter. */
    static void emphasised(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        TextForm form = document.form().part(FormPart.BODY);
        if (form == null) {
            return;
        }
        TextForm due = new TextForm(null, form.bold(), null, null, null, null);
        Set<Deviation> told = new HashSet<>();
        for (LaidComponent component : document.parts(FormPart.BODY)) {
            Deviation deviation = component.length() < LONG ? null : Deviation.of(component.look(), due);
            if (deviation != null && told.add(deviation)) {
                report(findings, component, deviation.found(), deviation.due());
            }
        }
    }

    static void justified(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        TextForm form = document.form().part(FormPart.BODY);
        if (form == null || form.alignment() != Alignment.JUSTIFY || document.printed()) {
            return;
        }
        Set<Alignment> told = new HashSet<>();
        for (LaidComponent component : running(document)) {
            Alignment alignment = component.first().format().alignment();
            boolean ragged = alignment == Alignment.LEFT || alignment == Alignment.RIGHT;
            if (ragged && severalLines(document, component) && told.add(alignment)) {
                report(findings, component, alignment == Alignment.LEFT ? "left" : "right", "justified");
            }
        }
    }

    static void indented(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        List<Range> due = document.form().indents();
        if (due.isEmpty() || document.printed()) {
            return;
        }
        StringJoiner shown = new StringJoiner(" / ", "", " mm");
        due.forEach(range -> shown.add(range.toString()));
        Set<String> told = new HashSet<>();
        for (LaidComponent component : running(document)) {
            ParagraphFormat format = component.first().format();
            double indent = Papers.millimetres(format.firstLineIndent());
            String found = Deviation.number(indent) + " mm";
            boolean asDue = due.stream().anyMatch(range -> range.holds(indent, SAME_INDENT));
            if (!asDue && setByItsFirstLine(document, component) && told.add(found)) {
                report(findings, component, found, shown.toString());
            }
        }
    }

    /** Lists, centred lines and paragraphs that are moved as a whole have no indent of the first line; what is typed is another matter. */
    private static boolean setByItsFirstLine(LaidDocument document, LaidComponent component) {
        LaidParagraph paragraph = component.first();
        ParagraphFormat format = paragraph.format();
        boolean flush = format.alignment() == Alignment.JUSTIFY || format.alignment() == Alignment.LEFT;
        return flush
                && Math.abs(format.leftIndent()) < FLUSH
                && paragraph.labelEnd() == 0
                && !TypedBlanks.begins(document.text(), paragraph)
                && severalLines(document, component);
    }

    static void apart(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        Range due = document.form().gap();
        if (due == null) {
            return;
        }
        List<LaidComponent> close = new ArrayList<>();
        int pairs = 0;
        LaidComponent above = null;
        for (LaidComponent component : running(document)) {
            if (above != null && follows(document, above, component)) {
                pairs++;
                if (!due.holds(gap(above, component), SAME_POINTS)) {
                    close.add(component);
                }
            }
            above = component;
        }
        if (pairs >= FEWEST_PAIRS && close.size() * 2 > pairs) {
            LaidComponent first = close.get(0);
            int index = document.layout().paragraphIndex(first.first().span().start());
            LaidParagraph before = document.layout().paragraphs().get(Math.max(0, index - 1));
            double gap = before.format().spaceAfter() + first.first().format().spaceBefore();
            report(findings, first, Deviation.points(gap), bound(due) + " pt");
        }
    }

    private static double gap(LaidComponent above, LaidComponent below) {
        List<LaidParagraph> paragraphs = above.paragraphs();
        return paragraphs.get(paragraphs.size() - 1).format().spaceAfter()
                + below.first().format().spaceBefore();
    }

    /** Whether nothing, not even a blank paragraph, stands between two paragraphs. */
    private static boolean follows(LaidDocument document, LaidComponent above, LaidComponent below) {
        LaidParagraph last = above.paragraphs().get(above.paragraphs().size() - 1);
        int start = last.span().start();
        int index = document.layout().paragraphIndex(below.first().span().start());
        return index > 0 && document.layout().paragraphs().get(index - 1).span().start() == start;
    }

    static void spaced(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        PageForm form = document.form();
        if (form.lines() == null && form.pitch() == null) {
            return;
        }
        Range lines = form.lines();
        Range pitch = form.pitch();
        String due = lines != null ? lines + " lines" : pitch == null ? "" : bound(pitch) + " pt";
        Set<String> told = new HashSet<>();
        for (LaidComponent component : running(document)) {
            LineSpacing spacing = component.first().format().lineSpacing();
            Double size = component.look().size();
            boolean passes = size == null
                    || (lines != null ? within(lines, spacing, size) : pitch == null || within(pitch, spacing, size));
            if (!passes && severalLines(document, component) && told.add(shown(spacing))) {
                report(findings, component, shown(spacing), due);
            }
        }
    }

    private static boolean within(Range due, LineSpacing spacing, double size) {
        boolean inLines = due.most() < 10;
        double single = size * LINE;
        if (!inLines) {
            double points =
                    switch (spacing.rule()) {
                        case MULTIPLE -> spacing.value() * single;
                        case AT_LEAST -> Math.max(spacing.value(), single);
                        case EXACTLY -> spacing.value();
                    };
            return due.holds(points, SAME_POINTS);
        }
        return switch (spacing.rule()) {
            case MULTIPLE -> due.holds(spacing.value(), SAME_LINES);
            case AT_LEAST -> spacing.value() <= Math.max(MOST_EXACT, due.most() * single);
            case EXACTLY ->
                spacing.value() >= Math.min(LEAST_EXACT, due.least() * single)
                        && spacing.value() <= Math.max(MOST_EXACT, due.most() * single);
        };
    }

    private static String shown(LineSpacing spacing) {
        double value = Math.round(spacing.value() * 100) / 100.0;
        return switch (spacing.rule()) {
            case MULTIPLE -> value + " lines";
            case AT_LEAST -> "≥ " + Deviation.points(value);
            case EXACTLY -> Deviation.points(value);
        };
    }

    private static String bound(Range range) {
        return Double.isInfinite(range.most()) ? "≥ " + Deviation.number(range.least()) : range.toString();
    }

    /** The paragraphs of the text outside tables, those of grounds among them, in the document's order. */
    private static List<LaidComponent> running(LaidDocument document) {
        List<LaidComponent> running = new ArrayList<>();
        for (FormPart part : List.of(FormPart.GROUND, FormPart.BODY)) {
            for (LaidComponent component : document.parts(part)) {
                if (component.first().cell() == null && component.first().story() == Story.BODY) {
                    running.add(component);
                }
            }
        }
        running.sort((one, other) ->
                Integer.compare(one.first().span().start(), other.first().span().start()));
        return running;
    }

    /** Whether a paragraph is so long that it can't fit one line. */
    static boolean severalLines(LaidDocument document, LaidComponent component) {
        Double size = component.look().size();
        return component.first().span().length() * (size == null ? 13 : size) * WIDTH > document.textWidth();
    }

    private static void report(Findings findings, LaidComponent component, String found, @Nullable String due) {
        findings.at(component.pointer())
                .with("found", found)
                .with("due", due == null ? "" : due)
                .report();
    }
}
