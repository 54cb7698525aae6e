package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.regime.PageForm.Paper;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.layout.Deviation;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.HashSet;
import java.util.Set;

/** The paper and which way it lies. */
final class Papers {

    private static final double SAME = 1;

    private Papers() {}

    static void size(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        Paper due = document.form().paper();
        Set<String> told = new HashSet<>();
        for (PageSection section : document.sections()) {
            double shorter = millimetres(Math.min(section.width(), section.height()));
            double longer = millimetres(Math.max(section.width(), section.height()));
            boolean other =
                    due != null && (Math.abs(shorter - due.width()) > SAME || Math.abs(longer - due.height()) > SAME);
            String found = Deviation.number(shorter) + " x " + Deviation.number(longer) + " mm";
            if (other && told.add(found)) {
                findings.at("")
                        .source(beginning(section))
                        .with("found", found)
                        .with("due", due + " mm")
                        .report();
            }
        }
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
