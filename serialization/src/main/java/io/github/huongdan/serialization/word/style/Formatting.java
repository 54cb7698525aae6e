package io.github.huongdan.serialization.word.style;

import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.part.WordFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that decides how paragraphs and letters of a file look. The theme, the settings and the lists are read once something needs them. Not
 * thread-safe.
 */
public final class Formatting {

    private static final String OUT_OF_LISTS = "0";

    private final WordFile file;
    private final PropertiesReader properties = new PropertiesReader(this::theme);
    private final TextStyles textStyles = new TextStyles();
    private final Styles styles;
    private final Map<@Nullable String, Map<@Nullable String, Base>> bases = new HashMap<>();
    private @Nullable ThemeFonts theme;
    private @Nullable DocumentSettings settings;
    private @Nullable Lists lists;

    /** Reads the styles of a file. */
    public Formatting(WordFile file) {
        this.file = file;
        try (PartCursor xml = part("styles")) {
            this.styles = Styles.of(xml, properties);
        }
    }

    private @Nullable PartCursor part(String type) {
        return file.cursor(file.relationships().target(type));
    }

    private ThemeFonts theme() {
        ThemeFonts found = theme;
        if (found == null) {
            try (PartCursor xml = part("theme")) {
                found = xml == null
                        ? ThemeFonts.NONE
                        : ThemeFonts.of(xml, settings().themeLanguage());
            }
            theme = found;
        }
        return found;
    }

    private DocumentSettings settings() {
        DocumentSettings found = settings;
        if (found == null) {
            try (PartCursor xml = part("settings")) {
                found = DocumentSettings.of(xml);
            }
            settings = found;
        }
        return found;
    }

    private Lists lists() {
        Lists found = lists;
        if (found == null) {
            try (PartCursor xml = part("numbering")) {
                found = Lists.of(xml, properties);
            }
            lists = found;
        }
        return found;
    }

    /** Tells whether even pages have headers and footers of their own. */
    public boolean evenPages() {
        return settings().evenPages();
    }

    /** Reads what a run says, from its start tag {@code rPr} to the end tag. */
    public RunProperties readRun(PartCursor xml) {
        return properties.run(xml);
    }

    /** Reads what a paragraph says, from its start tag {@code pPr} to the end tag. */
    public ParagraphProperties readParagraph(PartCursor xml) {
        return properties.paragraph(xml);
    }

    /** Tells whether a style draws borders in tables. */
    public boolean bordered(@Nullable String tableStyle) {
        Style style = styles.complete(styles.tableId(tableStyle));
        return style != null && Boolean.TRUE.equals(style.bordered);
    }

    /**
     * Decides how a paragraph is set.
     *
     * @param own what it says itself
     * @param inTable whether it stands in a table
     * @param tableStyle the style that the table names; null where it names none
     */
    public SetParagraph paragraph(ParagraphProperties own, boolean inTable, @Nullable String tableStyle) {
        String style = styles.paragraphId(own.style);
        Base base = base(style, inTable ? styles.tableId(tableStyle) : null);
        ParagraphProperties set = own == ParagraphProperties.NONE ? base.paragraph : own.over(base.paragraph);
        String list = set.list;
        if (list == null || list.equals(OUT_OF_LISTS)) {
            return new SetParagraph(set, style, base, null);
        }
        ListItem item = lists().item(list, set.level, style);
        if (item == null) {
            return new SetParagraph(set, style, base, null);
        }
        ParagraphProperties level = item.itsLevel().paragraph;
        ParagraphProperties inList = own.list != null ? own.over(level.over(base.paragraph)) : indented(set, level);
        inList.mark = own.mark;
        return new SetParagraph(inList, style, base, item);
    }

    /** Takes the indents of a level where no style nearer to the paragraph than the one with the list states any. */
    private static ParagraphProperties indented(ParagraphProperties set, ParagraphProperties level) {
        ParagraphProperties indents = new ParagraphProperties();
        if (!set.leftOverList) {
            indents.left = level.left;
        }
        if (!set.firstLineOverList) {
            indents.firstLine = level.firstLine;
        }
        indents.tabs = set.tabs.isEmpty() ? level.tabs : set.tabs;
        return indents.over(set);
    }

    private Base base(@Nullable String style, @Nullable String tableStyle) {
        Map<@Nullable String, Base> ofTable = bases.get(tableStyle);
        if (ofTable == null) {
            ofTable = new HashMap<>();
            bases.put(tableStyle, ofTable);
        }
        Base base = ofTable.get(style);
        if (base == null) {
            base = new Base(styles.complete(style), styles.complete(tableStyle));
            ofTable.put(style, base);
        }
        return base;
    }

    /** What styles say for paragraphs of one style in tables of one style. */
    final class Base {

        private final ParagraphProperties paragraph;
        private final RunCascade cascade;
        private @Nullable RunStyle plain;

        Base(@Nullable Style style, @Nullable Style table) {
            ParagraphProperties below = styles.defaultParagraph();
            below = table == null ? below : table.paragraph.over(below);
            this.paragraph = style == null ? below : style.paragraph.over(below);
            this.cascade = new RunCascade(
                    styles.defaultRun(),
                    table == null ? RunProperties.NONE : table.run,
                    style == null ? RunProperties.NONE : style.run);
        }

        RunStyle run(@Nullable RunProperties run) {
            RunStyle found = plain;
            if (found == null) {
                found = textStyles.style(cascade.look(RunProperties.NONE, RunProperties.NONE));
                plain = found;
            }
            if (run == null) {
                return found;
            }
            Style letters = styles.complete(run.style);
            return textStyles.style(cascade.look(letters == null ? RunProperties.NONE : letters.run, run));
        }
    }
}
