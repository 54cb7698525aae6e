package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.annotation.PageFormatting;
import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.regime.PageForm.Paper;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.layout.Deviation;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The paper and which way it lies. */
final class Papers {

    private static final double SAME = 1;

    private Papers() {}

    static void size(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        Paper due = document.form().paper();
        Map<String, List<PageSection>> others = new LinkedHashMap<>();
        for (PageSection section : document.sections()) {
            double shorter = millimetres(Math.min(section.width(), section.height()));
            double longer = millimetres(Math.max(section.width(), section.height()));
            boolean other =
                    due != null && (Math.abs(shorter - due.width()) > SAME || Math.abs(longer - due.height()) > SAME);
            String found = Deviation.number(shorter) + " x " + Deviation.number(longer) + " mm";
            if (other) {
                others.computeIfAbsent(found, key -> new ArrayList<>()).add(section);
            }
        }
        others.forEach((found, alike) -> findings.at("")
                .source(beginning(alike.get(0)))
                .with("found", found)
                .with("due", due + " mm")
                .format(
                        due == null
                                ? List.of()
                                : alike.stream()
                                        .map(section -> onPaper(section, due))
                                        .toList())
                .report());
    }

    private static PageFormatting onPaper(PageSection section, Paper paper) {
        double shorter = points(paper.width());
        double longer = points(paper.height());
        boolean lies = section.width() > section.height();
        return PageFormatting.of(beginning(section)).withPaper(lies ? longer : shorter, lies ? shorter : longer);
    }

    static double points(double millimetres) {
        return millimetres * PageSection.POINTS_PER_MILLIMETRE;
    }

    static void upright(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        for (PageSection section : document.sections()) {
            if (document.form().paper() != null
                    && section.width() > section.height()
                    && !holdsTable(document, section)) {
                findings.at("").source(beginning(section)).report();
            }
        }
    }

    /** Whether it holds a table of its own, not that of letterhead or signature alone. */
    private static boolean holdsTable(LaidDocument document, PageSection section) {
        for (LaidTable table : document.layout().tables()) {
            if (table.bordered()
                    && table.span().start() >= section.span().start()
                    && table.span().start() < section.span().end()) {
                return true;
            }
        }
        return false;
    }

    static Span beginning(PageSection section) {
        return new Span(section.span().start(), section.span().start());
    }

    static double millimetres(double points) {
        return points / PageSection.POINTS_PER_MILLIMETRE;
    }
}
