package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.layout.PageSection;
import io.github.huongdan.regime.PageForm.Side;
import io.github.huongdan.regime.Range;
import io.github.huongdan.validation.layout.Deviation;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** The margins of the pages. */
final class Margins {

    private static final double SAME = 0.5;
    private static final double SAME_IN_PRINT = 1;

    private Margins() {}

    static void inRange(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        Set<Map<Side, Double>> told = new HashSet<>();
        for (PageSection section : document.sections()) {
            Map<Side, Double> wrong = wrong(document, section);
            if (!wrong.isEmpty() && told.add(wrong)) {
                StringJoiner found = new StringJoiner(", ");
                StringJoiner due = new StringJoiner(", ");
                wrong.forEach((side, value) -> {
                    String name = side.name().toLowerCase(Locale.ROOT);
                    found.add(name + " " + Deviation.number(value) + " mm");
                    due.add(name + " " + document.form().margins().get(side) + " mm");
                });
                findings.at("")
                        .source(Papers.beginning(section))
                        .with("found", found)
                        .with("due", due)
                        .report();
            }
        }
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
