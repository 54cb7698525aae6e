package io.github.huongdan.serialization.word.review;

import io.github.huongdan.annotation.PageFormatting;
import io.github.huongdan.annotation.ParagraphFormatting;
import io.github.huongdan.annotation.TextFormatting;
import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.serialization.word.review.PropertiesElement.Property;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts formattings into properties. What it returns is null where the properties are such that they are not changed. */
final class NewLooks {

    private static final String STRICT = "http://purl.oclc.org/";
    private static final double TWENTIETHS = 20;
    private static final double HALVES = 2;
    private static final double LINE = 240;

    private final String part;
    private final String namespace;
    private final Marks marks;
    private final boolean picturesInMargins;

    /**
     * Makes one for the text of a part.
     *
     * @param picturesInMargins whether anything is drawn above or below the text of pages
     */
    NewLooks(String part, String namespace, Marks marks, boolean picturesInMargins) {
        this.picturesInMargins = picturesInMargins;
        this.part = part;
        this.namespace = namespace;
        this.marks = marks;
    }

    /** Elements without a prefix have attributes with one that is not known here. */
    private static boolean unclear(String prefix) {
        return prefix.isEmpty();
    }

    private boolean taken(ChangedProperties changed) {
        return marks.comments() && changed.tracked();
    }

    @Nullable
    WrittenProperties run(RunElement run, TextFormatting look) {
        ChangedProperties changed = ChangedProperties.ofRun(part, run.own, run.prefix());
        if (unclear(run.prefix()) || taken(changed)) {
            return null;
        }
        if (look.family() != null) {
            WrittenTag fonts = changed.tag("rFonts");
            if (fonts == null) {
                return null;
            }
            String family = Escaping.value(look.family());
            fonts.without("asciiTheme").without("hAnsiTheme").without("cstheme");
            changed.set(
                    "rFonts", fonts.with("ascii", family).with("hAnsi", family).with("cs", family));
        }
        if (look.size() != null) {
            String halves = Long.toString(Math.round(look.size() * HALVES));
            changed.set("sz", halves);
            changed.set("szCs", halves);
        }
        if (look.bold() != null) {
            changed.set("b", look.bold());
        }
        if (look.italic() != null) {
            changed.set("i", look.italic());
        }
        if (look.underline() != null) {
            changed.set("u", look.underline() ? "single" : "none");
        }
        if (look.letterCase() != null) {
            changed.set("caps", look.letterCase() == LetterCase.ALL_CAPITALS);
            changed.set("smallCaps", look.letterCase() == LetterCase.SMALL_CAPITALS);
        }
        if (look.color() != null) {
            changed.set("color", Escaping.value(look.color()));
        }
        return changed.written(marks);
    }

    /**
     * Changes a paragraph.
     *
     * @param section what its section is to be, where it is another; null where not
     */
    @Nullable
    WrittenProperties paragraph(ParagraphElement paragraph, ParagraphFormatting look, @Nullable String section) {
        ChangedProperties changed = ChangedProperties.ofParagraph(part, paragraph.properties, paragraph.prefix());
        WrittenTag spacing = changed.tag("spacing");
        WrittenTag indents = changed.tag("ind");
        if (unclear(paragraph.prefix()) || taken(changed) || spacing == null || indents == null) {
            return null;
        }
        if (look.alignment() != null) {
            changed.set("jc", alignment(look));
        }
        if (look.firstLineIndent() != null) {
            if (indents.value("firstLineChars") != null || indents.value("hangingChars") != null) {
                indents.without("hangingChars").with("firstLineChars", "0");
            }
            indents.without("hanging").with("firstLine", twentieths(look.firstLineIndent()));
            changed.set("ind", indents);
        }
        if (look.spaceBefore() != null) {
            spacing.with("before", twentieths(look.spaceBefore()))
                    .with("beforeLines", "0")
                    .with("beforeAutospacing", "0");
            changed.set("contextualSpacing", false);
        }
        LineSpacing lines = look.lineSpacing();
        if (lines != null) {
            boolean multiple = lines.rule() == LineSpacing.Rule.MULTIPLE;
            spacing.with("line", multiple ? Math.round(lines.value() * LINE) : twentieths(lines.value()))
                    .with(
                            "lineRule",
                            switch (lines.rule()) {
                                case MULTIPLE -> "auto";
                                case AT_LEAST -> "atLeast";
                                case EXACTLY -> "exact";
                            });
        }
        if (look.spaceBefore() != null || lines != null) {
            changed.set("spacing", spacing);
        }
        if (section != null) {
            changed.put("sectPr", section);
        }
        return changed.written(marks);
    }

    private String alignment(ParagraphFormatting look) {
        boolean strict = namespace.startsWith(STRICT);
        return switch (Objects.requireNonNull(look.alignment())) {
            case LEFT -> strict ? "start" : "left";
            case CENTER -> "center";
            case RIGHT -> strict ? "end" : "right";
            case JUSTIFY -> "both";
        };
    }

    /**
     * Changes a section of pages.
     *
     * @param first whether it is the first, so that its first page takes nothing from another
     */
    @Nullable
    WrittenProperties section(SectionElement section, PageFormatting look, boolean first) {
        PropertiesElement old = section.properties();
        String prefix = old.name.substring(0, old.name.indexOf(':') + 1);
        ChangedProperties changed = ChangedProperties.ofSection(part, old, prefix);
        WrittenTag paper = changed.tag("pgSz");
        WrittenTag margins = changed.tag("pgMar");
        if (unclear(prefix) || taken(changed) || paper == null || margins == null) {
            return null;
        }
        if (look.width() != null && look.height() != null) {
            paper.without("code").with("w", twentieths(look.width())).with("h", twentieths(look.height()));
            changed.set("pgSz", paper);
        }
        boolean moved = edge(margins, "top", look.top());
        moved |= edge(margins, "bottom", look.bottom());
        moved |= edge(margins, "right", look.right());
        moved |= edge(margins, "header", look.header());
        if (look.left() != null) {
            String gutter = margins.value("gutter");
            if (gutter != null && !gutter.matches("\\d{1,5}")) {
                return null;
            }
            long free = gutter == null ? 0 : Long.parseLong(gutter);
            margins.with("left", Math.max(0, twentieths(look.left()) - free));
            moved = true;
        }
        if (moved) {
            changed.set("pgMar", complete(margins));
        }
        if (look.ownFirstPage()) {
            if (!first || picturesInMargins || firstPageShows(old)) {
                return null;
            }
            changed.set("titlePg", true);
        }
        return changed.written(marks);
    }

    /** A margin below zero is one that text of the header does not move; it stays one. */
    private static boolean edge(WrittenTag margins, String name, @Nullable Double points) {
        if (points == null) {
            return false;
        }
        String old = margins.value(name);
        long value = twentieths(points);
        margins.with(name, old != null && old.startsWith("-") ? -value : value);
        return true;
    }

    /** Margins that are not stated are those that Word takes then. */
    private static WrittenTag complete(WrittenTag margins) {
        for (String name : new String[] {"top", "right", "bottom", "left"}) {
            if (margins.value(name) == null) {
                margins.with(name, "1440");
            }
        }
        for (String name : new String[] {"header", "footer"}) {
            if (margins.value(name) == null) {
                margins.with(name, "720");
            }
        }
        return margins.value("gutter") == null ? margins.with("gutter", "0") : margins;
    }

    private boolean firstPageShows(PropertiesElement section) {
        for (Property property : section.all) {
            boolean reference = property.name.equals("headerReference") || property.name.equals("footerReference");
            String tag = part.substring(property.start, property.tagEnd);
            if (property.name.equals("titlePg")
                    || (reference && tag.matches("(?s).*[:\\s]type\\s*=\\s*[\"']first.*"))) {
                return true;
            }
        }
        return false;
    }

    private static long twentieths(double points) {
        return Math.round(points * TWENTIETHS);
    }
}
