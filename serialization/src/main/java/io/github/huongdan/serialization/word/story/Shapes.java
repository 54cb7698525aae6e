package io.github.huongdan.serialization.word.story;

import io.github.huongdan.serialization.word.part.Markup;
import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.style.Lengths;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Finds straight lines among what is drawn beside a paragraph. Not thread-safe. */
final class Shapes {

    private static final double QUARTER_TURN = 90;
    private static final double ROTATION_UNITS = 60_000;

    /** How much larger things in the groups that are open are shown than their own measures say. */
    private final Deque<Double> scales = new ArrayDeque<>();

    private final Draft out;
    private boolean inShape;
    private boolean isLine;
    private double width;
    private double height;
    private double turn;
    private double groupWidth;

    Shapes(Draft out) {
        this.out = out;
    }

    void start(PartCursor xml, ParagraphDraft anchor) {
        if (xml.markup() == Markup.VML) {
            startOld(xml, anchor);
            return;
        }
        switch (xml.name()) {
            case "wsp" -> {
                inShape = true;
                isLine = false;
                width = 0;
                height = 0;
                turn = 0;
            }
            case "wgp", "grpSp" -> scales.push(scale());
            case "xfrm" -> turn = turn(xml.plain("rot"));
            case "ext" -> extent(xml);
            case "chExt" -> scaleGroup(Lengths.drawing(xml.plain("cx")));
            case "prstGeom" -> {
                String form = xml.plain("prst");
                isLine = "line".equals(form) || "straightConnector1".equals(form);
            }
            default -> {}
        }
    }

    private void extent(PartCursor xml) {
        if (xml.plain("cx") == null) {
            return;
        }
        double across = Lengths.drawing(xml.plain("cx"));
        if (inShape) {
            width = across;
            height = Lengths.drawing(xml.plain("cy"));
        } else {
            groupWidth = across;
        }
    }

    private void scaleGroup(double own) {
        if (!inShape && own > 0 && groupWidth > 0 && !scales.isEmpty()) {
            scales.push(scales.pop() * groupWidth / own);
        }
    }

    private double scale() {
        Double scale = scales.peek();
        return scale == null ? 1 : scale;
    }

    private static double turn(@Nullable String rotation) {
        return Lengths.whole(rotation, 0) / ROTATION_UNITS;
    }

    void end(PartCursor xml, ParagraphDraft anchor) {
        switch (xml.name()) {
            case "wsp" -> {
                boolean upright = Math.round(turn / QUARTER_TURN) % 2 != 0;
                if (inShape && isLine) {
                    add(anchor, upright ? height : width, upright ? width : height);
                }
                inShape = false;
            }
            case "wgp", "grpSp", "group" -> scales.poll();
            default -> {}
        }
    }

    private void add(ParagraphDraft anchor, double across, double down) {
        double length = Math.hypot(across, down) * scale();
        out.lines.add(new LineDraft(anchor, length, Math.abs(across) >= Math.abs(down)));
    }

    private void startOld(PartCursor xml, ParagraphDraft anchor) {
        switch (xml.name()) {
            case "line" -> {
                double[] from = point(xml.plain("from"));
                double[] to = point(xml.plain("to"));
                add(anchor, to[0] - from[0], to[1] - from[1]);
            }
            case "shape" -> {
                String type = xml.plain("type");
                if ("#_x0000_t32".equals(type) || "#_x0000_t20".equals(type)) {
                    String style = xml.plain("style");
                    add(anchor, measure(style, "width"), measure(style, "height"));
                }
            }
            case "group" -> {
                double own = point(xml.plain("coordsize"))[0];
                double shown = measure(xml.plain("style"), "width");
                scales.push(own > 0 && shown > 0 ? scale() * shown / own : scale());
            }
            default -> {}
        }
    }

    private static double[] point(@Nullable String text) {
        int comma = text == null ? -1 : text.indexOf(',');
        if (text == null || comma < 0) {
            return new double[2];
        }
        return new double[] {
            Lengths.oldDrawing(text.substring(0, comma)), Lengths.oldDrawing(text.substring(comma + 1)),
        };
    }

    /** Finds a measure in a list of {@code name:value} pairs. */
    private static double measure(@Nullable String style, String name) {
        int at = 0;
        while (style != null && at < style.length()) {
            int semicolon = style.indexOf(';', at);
            int end = semicolon < 0 ? style.length() : semicolon;
            String pair = style.substring(at, end).strip();
            if (pair.startsWith(name) && pair.startsWith(":", name.length())) {
                return Lengths.oldDrawing(pair.substring(name.length() + 1));
            }
            at = end + 1;
        }
        return 0;
    }
}
