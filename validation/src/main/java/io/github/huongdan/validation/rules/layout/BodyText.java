package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.annotation.ParagraphFormatting;
import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.PageForm;
import io.github.huongdan.regime.Range;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.layout.Deviation;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/** How the paragraphs of the text are set. What is set in one other way all through is reported once, at the first. */
final class BodyText {

    /** How wide a letter of a size of one point is on average, and how high its line. */
    private static final double WIDTH = 0.42;

    private static final double LINE = 1.15;

    private static final double SAME_POINTS = 0.3;
    private static final double SAME_LINES = 0.02;
    private static final double SAME_INDENT = 0.5;
    private static final double USUAL_INDENT = 10;
    private static final char LINE_BREAK = '\u000b';
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
                start(findings, component, deviation.found(), deviation.due()).report();
            }
        }
    }

    static void justified(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        TextForm form = document.form().part(FormPart.BODY);
        if (form == null || form.alignment() != Alignment.JUSTIFY || document.printed()) {
            return;
        }
        Map<Alignment, List<LaidComponent>> ragged = new LinkedHashMap<>();
        for (LaidComponent component : running(document)) {
            Alignment alignment = component.first().format().alignment();
            boolean one = alignment == Alignment.LEFT || alignment == Alignment.RIGHT;
            if (one && severalLines(document, component)) {
                ragged.computeIfAbsent(alignment, key -> new ArrayList<>()).add(component);
            }
        }
        ragged.forEach((alignment, alike) -> start(
                        findings, alike.get(0), alignment == Alignment.LEFT ? "left" : "right", "justified")
                .format(set(document, alike, look -> look.withAlignment(Alignment.JUSTIFY)))
                .report());
    }

    static void indented(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        List<Range> due = document.form().indents();
        if (due.isEmpty() || document.printed()) {
            return;
        }
        StringJoiner shown = new StringJoiner(" / ", "", " mm");
        due.forEach(range -> shown.add(range.toString()));
        Map<String, List<LaidComponent>> others = new LinkedHashMap<>();
        Map<Double, Integer> asDue = new LinkedHashMap<>();
        for (LaidComponent component : running(document)) {
            double points = component.first().format().firstLineIndent();
            double indent = Papers.millimetres(points);
            if (due.stream().anyMatch(range -> range.holds(indent, SAME_INDENT))) {
                asDue.merge(points, 1, Integer::sum);
            } else if (setByItsFirstLine(document, component)) {
                others.computeIfAbsent(Deviation.number(indent) + " mm", key -> new ArrayList<>())
                        .add(component);
            }
        }
        others.forEach((found, alike) -> {
            double is = alike.get(0).first().format().firstLineIndent();
            double indent = asDue.isEmpty()
                    ? dueIndent(due, Papers.millimetres(is))
                    : Collections.max(asDue.entrySet(), Map.Entry.comparingByValue())
                            .getKey();
            start(findings, alike.get(0), found, shown.toString())
                    .format(set(document, alike, look -> look.withFirstLineIndent(indent)))
                    .report();
        });
    }

    /** One of the indents as due in points, where no paragraph has one: the nearest, of a range that holds it the usual one. */
    private static double dueIndent(List<Range> due, double is) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Range range : due) {
            double usual = range.holds(USUAL_INDENT, 0) ? USUAL_INDENT : DueLooks.nearest(range, is);
            nearest = Math.abs(usual - is) < Math.abs(nearest - is) ? usual : nearest;
        }
        return nearest * PageSection.POINTS_PER_MILLIMETRE;
    }

    /** The formattings of paragraphs; those whose lines are broken by hand would not look better. */
    private static List<ParagraphFormatting> set(
            LaidDocument document, List<LaidComponent> components, UnaryOperator<ParagraphFormatting> look) {
        List<ParagraphFormatting> set = new ArrayList<>();
        for (LaidComponent component : components) {
            Span span = component.first().span();
            if (document.sure(component)
                    && document.text().substring(span.start(), span.end()).indexOf(LINE_BREAK) < 0) {
                set.add(look.apply(ParagraphFormatting.of(span)));
            }
        }
        return set;
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
            start(findings, first, Deviation.points(gap), bound(due) + " pt")
                    .format(set(document, close, look -> look.withSpaceBefore(due.least())))
                    .report();
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
        Map<String, List<LaidComponent>> others = new LinkedHashMap<>();
        for (LaidComponent component : running(document)) {
            LineSpacing spacing = component.first().format().lineSpacing();
            Double size = component.look().size();
            boolean passes = size == null
                    || (lines != null ? within(lines, spacing, size) : pitch == null || within(pitch, spacing, size));
            if (!passes && severalLines(document, component)) {
                others.computeIfAbsent(shown(spacing), key -> new ArrayList<>()).add(component);
            }
        }
        others.forEach((found, alike) -> {
            LineSpacing is = alike.get(0).first().format().lineSpacing();
            Double size = alike.get(0).look().size();
            LineSpacing spacing = lines != null
                    ? new LineSpacing(
                            LineSpacing.Rule.MULTIPLE, DueLooks.nearest(lines, inLines(is, size == null ? 13 : size)))
                    : new LineSpacing(LineSpacing.Rule.EXACTLY, pitch == null ? 0 : pitch.least());
            start(findings, alike.get(0), found, due)
                    .format(set(document, alike, look -> look.withLineSpacing(spacing)))
                    .report();
        });
    }

    private static double inLines(LineSpacing spacing, double size) {
        return spacing.rule() == LineSpacing.Rule.MULTIPLE ? spacing.value() : spacing.value() / (size * LINE);
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

    private static Findings.Entry start(Findings findings, LaidComponent component, String found, String due) {
        return findings.at(component.pointer()).with("found", found).with("due", due);
    }
}
