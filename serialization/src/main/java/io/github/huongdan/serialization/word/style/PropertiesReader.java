package io.github.huongdan.serialization.word.style;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.serialization.word.part.PartCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what places of a file say of letters and paragraphs. Not thread-safe. */
final class PropertiesReader {

    private static final int LONGEST_NAME = 255;
    /** Word has no more in a paragraph. */
    static final int MOST_TABS = 64;

    private static final double POINTS_OF_A_LINE = 12;
    private static final double HUNDREDTHS = 100;

    private final ThemeSource theme;

    /** Where typefaces of the theme come from once one is asked for. */
    interface ThemeSource {
        ThemeFonts fonts();
    }

    PropertiesReader(ThemeSource theme) {
        this.theme = theme;
    }

    /** Reads from the start tag {@code rPr} to its end tag. */
    RunProperties run(PartCursor xml) {
        RunProperties run = new RunProperties();
        int element = xml.depth();
        while (xml.inside(element)) {
            switch (xml.name()) {
                case "b" -> run.bold = xml.on();
                case "i" -> run.italic = xml.on();
                case "caps" -> run.capitals = xml.on();
                case "smallCaps" -> run.smallCapitals = xml.on();
                case "vanish" -> run.hidden = xml.on();
                case "u" -> run.underline = !"none".equals(xml.attribute("val"));
                case "color" -> run.color = color(xml.attribute("val"));
                case "sz" -> run.size = Lengths.halfPoints(xml.attribute("val"));
                case "rFonts" -> fonts(xml, run);
                case "rStyle" -> run.style = xml.attribute("val");
                case "ins", "moveTo" -> run.inserted = true;
                case "del", "moveFrom" -> run.removed = true;
                case "rPrChange" -> xml.skip();
                default -> {}
            }
        }
        return run;
    }

    private void fonts(PartCursor xml, RunProperties run) {
        run.ascii = face(xml, "ascii", "asciiTheme");
        run.beyond = face(xml, "hAnsi", "hAnsiTheme");
    }

    private @Nullable String face(PartCursor xml, String name, String themeName) {
        String place = xml.attribute(themeName);
        String face = place == null ? null : theme.fonts().face(place);
        face = face == null ? xml.attribute(name) : face;
        if (face != null && face.length() > LONGEST_NAME) {
            throw xml.malformed("The name of a typeface has more than " + LONGEST_NAME + " characters");
        }
        return face == null || face.isEmpty() ? null : face;
    }

    private static @Nullable String color(@Nullable String value) {
        if (value == null || value.length() != 6) {
            return "auto".equals(value) ? RunProperties.AUTOMATIC : null;
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.digit(value.charAt(i), 16) < 0) {
                return null;
            }
        }
        return value.toUpperCase(Locale.ROOT);
    }

    /** Reads from the start tag {@code pPr} to its end tag. */
    ParagraphProperties paragraph(PartCursor xml) {
        ParagraphProperties paragraph = new ParagraphProperties();
        int element = xml.depth();
        while (xml.inside(element)) {
            switch (xml.name()) {
                case "jc" -> paragraph.alignment = alignment(xml.attribute("val"));
                case "ind" -> indents(xml, paragraph);
                case "spacing" -> spacing(xml, paragraph);
                case "contextualSpacing" -> paragraph.closeToItsLike = xml.on();
                case "pageBreakBefore" -> paragraph.pageBreakBefore = xml.on();
                case "pStyle" -> paragraph.style = xml.attribute("val");
                case "numId" -> paragraph.list = xml.attribute("val");
                case "ilvl" -> paragraph.level = Lengths.whole(xml.attribute("val"), ParagraphProperties.NO_LEVEL);
                case "framePr" -> paragraph.frame = frame(xml);
                case "rPr" -> paragraph.mark = run(xml);
                case "pBdr" -> borders(xml, paragraph);
                case "tabs" -> paragraph.tabs = tabs(xml);
                case "sectPr" -> paragraph.section = PagePropertiesReader.read(xml);
                case "pPrChange" -> xml.skip();
                default -> {}
            }
        }
        return paragraph;
    }

    static @Nullable Alignment alignment(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "left", "start", "numTab" -> Alignment.LEFT;
            case "center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            default -> Alignment.JUSTIFY;
        };
    }

    private static void indents(PartCursor xml, ParagraphProperties paragraph) {
        paragraph.left = Lengths.points(either(xml, "left", "start"));
        paragraph.right = Lengths.points(either(xml, "right", "end"));
        double hanging = Lengths.points(xml.attribute("hanging"));
        double first = Lengths.points(xml.attribute("firstLine"));
        paragraph.firstLine = Lengths.isSet(hanging) ? -hanging : first;
        String letters = xml.attribute("firstLineChars");
        if (letters != null && !Lengths.isSet(paragraph.firstLine)) {
            paragraph.firstLineLetters = Lengths.number(letters);
        }
        paragraph.leftOverList = Lengths.isSet(paragraph.left);
        paragraph.firstLineOverList = Lengths.isSet(paragraph.firstLine) || Lengths.isSet(paragraph.firstLineLetters);
    }

    private static @Nullable String either(PartCursor xml, String first, String second) {
        String value = xml.attribute(first);
        return value == null ? xml.attribute(second) : value;
    }

    private static void spacing(PartCursor xml, ParagraphProperties paragraph) {
        paragraph.before = gap(xml, "before", "beforeLines");
        paragraph.after = gap(xml, "after", "afterLines");
        paragraph.automaticBefore = flag(xml.attribute("beforeAutospacing"));
        paragraph.automaticAfter = flag(xml.attribute("afterAutospacing"));
        String line = xml.attribute("line");
        paragraph.line = line == null ? Lengths.UNSET : Lengths.points(line) * 20;
        paragraph.lineRule = xml.attribute("lineRule");
    }

    /** Word states the length beside the number of lines that it was made of. */
    private static double gap(PartCursor xml, String name, String linesName) {
        String lines = xml.attribute(linesName);
        double length = Lengths.points(xml.attribute(name));
        return lines == null || Lengths.isSet(length) ? length : Lengths.number(lines) * POINTS_OF_A_LINE / HUNDREDTHS;
    }

    private static @Nullable Boolean flag(@Nullable String value) {
        return value == null ? null : value.equals("1") || value.equals("true") || value.equals("on");
    }

    private static @Nullable Alignment frame(PartCursor xml) {
        String place = xml.attribute("xAlign");
        return place == null
                ? null
                : alignment(place.equals("inside") ? "left" : place.equals("outside") ? "right" : place);
    }

    private static void borders(PartCursor xml, ParagraphProperties paragraph) {
        int element = xml.depth();
        while (xml.inside(element)) {
            if (xml.name().equals("top")) {
                paragraph.ruledAbove = Borders.isDrawn(xml);
            } else if (xml.name().equals("bottom")) {
                paragraph.ruledBelow = Borders.isDrawn(xml);
            }
        }
    }

    private static List<TabStop> tabs(PartCursor xml) {
        List<TabStop> tabs = new ArrayList<>();
        int element = xml.depth();
        while (xml.inside(element)) {
            String kind = xml.attribute("val");
            double position = Lengths.points(xml.attribute("pos"));
            if (kind != null && Lengths.isSet(position) && tabs.size() < MOST_TABS) {
                tabs.add(new TabStop(position, kind.equals("clear") ? null : tabAlignment(kind)));
            }
        }
        return tabs;
    }

    private static Alignment tabAlignment(String kind) {
        return switch (kind) {
            case "center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            default -> Alignment.LEFT;
        };
    }
}
