package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.annotation.PageFormatting;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.regime.PageForm.Side;
import io.github.huongdan.regime.Range;
import io.github.huongdan.validation.layout.Deviation;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The margins of the pages. */
final class Margins {

    private static final double SAME = 0.5;
    private static final double SAME_IN_PRINT = 1;

    private Margins() {}

    static void inRange(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        Map<Map<Side, Double>, List<PageSection>> others = new LinkedHashMap<>();
        for (PageSection section : document.sections()) {
            Map<Side, Double> wrong = wrong(document, section);
            if (!wrong.isEmpty()) {
                others.computeIfAbsent(wrong, key -> new ArrayList<>()).add(section);
            }
        }
        others.forEach((wrong, alike) -> {
            StringJoiner found = new StringJoiner(", ");
            StringJoiner due = new StringJoiner(", ");
            wrong.forEach((side, value) -> {
                String name = side.name().toLowerCase(Locale.ROOT);
                found.add(name + " " + Deviation.number(value) + " mm");
                due.add(name + " " + document.form().margins().get(side) + " mm");
            });
            findings.at("")
                    .source(Papers.beginning(alike.get(0)))
                    .with("found", found)
                    .with("due", due)
                    .format(alike.stream()
                            .map(section -> PageFormatting.of(Papers.beginning(section))
                                    .withMargins(
                                            due(document, wrong, Side.TOP),
                                            due(document, wrong, Side.BOTTOM),
                                            due(document, wrong, Side.LEFT),
                                            due(document, wrong, Side.RIGHT)))
                            .toList())
                    .report();
        });
    }

    /** The margin as due in points that is nearest to a wrong one; null where that side is as due. */
    private static @Nullable Double due(LaidDocument document, Map<Side, Double> wrong, Side side) {
        Double there = wrong.get(side);
        Range due = document.form().margins().get(side);
        return there == null || due == null ? null : Papers.points(DueLooks.nearest(due, there));
    }

    /** The margins that are not as due, in millimetres. On a page that lies, other edges are up. */
    static Map<Side, Double> wrong(LaidDocument document, PageSection section) {
        if (section.width() > section.height()) {
            return Map.of();
        }
        Map<Side, Double> there = new EnumMap<>(Side.class);
        there.put(Side.LEFT, Papers.millimetres(section.margins().left()));
        there.put(Side.RIGHT, Papers.millimetres(section.margins().right()));
        if (document.form().mirrored() && wrong(document, there).size() == 2) {
            Map<Side, Double> back = new EnumMap<>(Side.class);
            back.put(Side.LEFT, Papers.millimetres(section.margins().right()));
            back.put(Side.RIGHT, Papers.millimetres(section.margins().left()));
            there = wrong(document, back).isEmpty() ? back : there;
        }
        if (!document.printed()) {
            there.put(Side.TOP, Papers.millimetres(Math.abs(section.margins().top())));
            there.put(Side.BOTTOM, Papers.millimetres(Math.abs(section.margins().bottom())));
        }
        return wrong(document, there);
    }

    private static Map<Side, Double> wrong(LaidDocument document, Map<Side, Double> there) {
        Map<Side, Double> wrong = new EnumMap<>(Side.class);
        double tolerance = document.printed() ? SAME_IN_PRINT : SAME;
        there.forEach((side, value) -> {
            Range due = document.form().margins().get(side);
            if (due != null && !due.holds(value, tolerance)) {
                wrong.put(side, value);
            }
        });
        return wrong;
    }
}
