package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.annotation.PageFormatting;
import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.Story;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.PageForm;
import io.github.huongdan.regime.Range;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.layout.Deviation;
import io.github.huongdan.validation.layout.Look;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The numbers of the pages. What a document of one page would show on the next is not judged. */
final class PageNumbers {

    private static final double SAME = 1;

    private PageNumbers() {}

    static void present(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        if (document.form().numberInHeader() != null
                && !document.sections().isEmpty()
                && shown(document) == null
                && document.severalPages()) {
            findings.at("").report();
        }
    }

    static void above(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        PageNumber number = seen(document);
        Boolean due = document.form().numberInHeader();
        if (number != null && due != null && number.inHeader() != due) {
            report(findings, due ? "below" : "above", due ? "above" : "below");
        }
    }

    static void centred(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        PageNumber number = seen(document);
        Alignment due = document.form().numberAlignment();
        if (number == null || due == null) {
            return;
        }
        boolean asDue = number.alignment() == due || (number.alignment() == Alignment.JUSTIFY && due == Alignment.LEFT);
        if (!asDue) {
            report(findings, word(number.alignment()), word(due));
        }
    }

    static void notOnFirstPage(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        PageNumber number = shown(document);
        if (number != null
                && number.onFirstPage()
                && Boolean.FALSE.equals(document.form().numberOnFirstPage())) {
            PageSection first = document.sections().get(0);
            boolean own = number.equals(first.pageNumber()) && !numberHasCompany(document);
            findings.at("")
                    .format(
                            own
                                    ? List.of(PageFormatting.of(Papers.beginning(first))
                                            .withOwnFirstPage())
                                    : List.of())
                    .report();
        }
    }

    /** Whether anything but the number stands above or below the text, which the first page would lose with it. */
    private static boolean numberHasCompany(LaidDocument document) {
        for (LaidParagraph paragraph : document.layout().paragraphs()) {
            Span span = paragraph.span();
            boolean inMargin = paragraph.story() == Story.HEADER || paragraph.story() == Story.FOOTER;
            if (inMargin
                    && document.text()
                            .substring(span.start(), span.end())
                            .chars()
                            .anyMatch(Character::isLetterOrDigit)) {
                return true;
            }
        }
        return false;
    }

    static void distance(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        Range due = document.form().numberDistance();
        PageNumber number = seen(document);
        if (due == null || number == null || !number.inHeader() || document.printed()) {
            return;
        }
        double there = Papers.millimetres(document.sections().get(0).margins().header());
        if (!due.holds(there, SAME)) {
            double points = Papers.points(DueLooks.nearest(due, there));
            findings.at("")
                    .with("found", Deviation.number(there) + " mm")
                    .with("due", due + " mm")
                    .format(document.sections().stream()
                            .map(section ->
                                    PageFormatting.of(Papers.beginning(section)).withHeader(points))
                            .toList())
                    .report();
        }
    }

    static void style(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        PageNumber number = seen(document);
        TextForm due = document.form().part(FormPart.PAGE_NUMBER);
        if (number == null) {
            return;
        }
        Double size = number.style().size() > 0 ? number.style().size() : null;
        Deviation deviation =
                Deviation.of(new Look(null, size, null, number.style().italic(), null, null, null), due);
        if (deviation != null) {
            report(findings, deviation.found(), deviation.due());
        }
    }

    private static void report(Findings findings, String found, String due) {
        findings.at("").with("found", found).with("due", due).report();
    }

    private static String word(Alignment alignment) {
        return switch (alignment) {
            case CENTER -> "centred";
            case JUSTIFY, LEFT -> "left";
            case RIGHT -> alignment.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The number that a reader of the pages sees. */
    private static @Nullable PageNumber seen(LaidDocument document) {
        PageNumber number = shown(document);
        return number != null && (number.onFirstPage() || document.severalPages()) ? number : null;
    }

    private static @Nullable PageNumber shown(LaidDocument document) {
        PageForm form = document.form();
        for (PageSection section : document.sections()) {
            if (section.pageNumber() != null && !form.isOpen()) {
                return section.pageNumber();
            }
        }
        return null;
    }
}
