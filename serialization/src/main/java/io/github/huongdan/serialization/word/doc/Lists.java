package io.github.huongdan.serialization.word.doc;

import java.util.Locale;
import java.util.TreeMap;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** The lists of a file. */
final class Lists {

    private static final int LEVELS = 9;
    private static final int MOST_IN_LABEL = 255;

    private static final String[] FORMATS = {
        "decimal",
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        "ordinal",
        "cardinalText",
        "ordinalText",
        "hex",
        "chicago",
    };

    private final @Nullable ListTables tables;
    private final int count;

    Lists(byte[] table, FileInformation information) {
        boolean any =
                information.length(FileInformation.LISTS) > 0 && information.length(FileInformation.LIST_OVERRIDES) > 0;
        this.tables = any
                ? new ListTables(
                        table,
                        information.start(FileInformation.LISTS),
                        information.start(FileInformation.LIST_OVERRIDES),
                        information.length(FileInformation.LIST_OVERRIDES))
                : null;
        this.count = any ? LittleEndian.getInt(table, information.start(FileInformation.LIST_OVERRIDES)) : 0;
    }

    /** Returns what a level of a list says of its paragraphs. */
    Said paragraph(int list, int level) {
        if (tables == null || list < 1 || list > count) {
            return Said.NOTHING;
        }
        for (ListFormatOverrideLevel override : tables.getLfoData(list).getRgLfoLvl()) {
            if (override.getLevelNum() == level && override.isFormatting()) {
                return Said.of(override.getLevel().getGrpprlPapx());
            }
        }
        ListData data = tables.getListData(tables.getLfo(list).getLsid());
        return data == null || level >= data.numLevels()
                ? Said.NOTHING
                : Said.of(data.getLevels()[level].getGrpprlPapx());
    }

    /** Writes the part that defines the lists. */
    void write(Xml out, LookWriter looks) {
        if (tables == null) {
            return;
        }
        TreeMap<Integer, ListData> definitions = new TreeMap<>();
        for (int list = 1; list <= count; list++) {
            int id = tables.getLfo(list).getLsid();
            ListData data = tables.getListData(id);
            if (data != null && definitions.putIfAbsent(id, data) == null) {
                out.raw("<w:abstractNum w:abstractNumId=\"").number(id).raw("\">");
                for (int level = 0; level < Math.min(data.numLevels(), LEVELS); level++) {
                    write(data.getLevels()[level], level, out, looks);
                }
                out.raw("</w:abstractNum>");
            }
        }
        for (int list = 1; list <= count; list++) {
            writeInstance(tables, list, out, looks);
        }
    }

    private static void writeInstance(ListTables tables, int list, Xml out, LookWriter looks) {
        LFO instance = tables.getLfo(list);
        out.raw("<w:num w:numId=\"").number(list).raw("\"><w:abstractNumId w:val=\"");
        out.number(instance.getLsid()).raw("\"/>");
        for (ListFormatOverrideLevel override : tables.getLfoData(list).getRgLfoLvl()) {
            out.raw("<w:lvlOverride w:ilvl=\"").number(override.getLevelNum()).raw("\">");
            if (override.isStartAt()) {
                out.raw("<w:startOverride w:val=\"")
                        .number(override.getIStartAt())
                        .raw("\"/>");
            }
            if (override.isFormatting()) {
                write(override.getLevel(), override.getLevelNum(), out, looks);
            }
            out.raw("</w:lvlOverride>");
        }
        out.raw("</w:num>");
    }

    private static void write(ListLevel level, int number, Xml out, LookWriter looks) {
        out.raw("<w:lvl w:ilvl=\"").number(number).raw("\"><w:start w:val=\"").number(level.getStartAt());
        out.raw("\"/><w:numFmt w:val=\"").raw(format(level.getNumberFormat())).raw("\"/><w:lvlText w:val=\"");
        writeLabel(level, out);
        out.raw("\"/>");
        switch (level.getTypeOfCharFollowingTheNumber()) {
            case 1 -> out.raw("<w:suff w:val=\"space\"/>");
            case 2 -> out.raw("<w:suff w:val=\"nothing\"/>");
            default -> {}
        }
        if (level.isLegalNumbering()) {
            out.raw("<w:isLgl/>");
        }
        if (level.getRestart() >= 0) {
            out.raw("<w:lvlRestart w:val=\"").number(level.getRestart()).raw("\"/>");
        }
        RunLook look = new RunLook();
        RunModifiers.apply(Said.of(level.getGrpprlChpx()), look, new RunLook());
        looks.write(look, out);
        out.raw("</w:lvl>");
    }

    /** Numbers of levels stand in the label where a list of places says. */
    private static void writeLabel(ListLevel level, Xml out) {
        String text = level.getNumberText();
        byte[] places = level.getLevelNumberingPlaceholderOffsets();
        int next = 0;
        for (int i = 0; i < Math.min(text.length(), MOST_IN_LABEL / 2); i++) {
            char c = text.charAt(i);
            if (next < places.length && places[next] == i + 1 && c < LEVELS) {
                out.raw("%").number(c + 1);
                next++;
            } else {
                out.text(text, i, i + 1);
            }
        }
    }

    private static String format(int code) {
        if (code >= 0 && code < FORMATS.length) {
            return FORMATS[code];
        }
        return switch (code & 0xFF) {
            case 18 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 26 -> "decimalEnclosedFullstop";
            case 27 -> "decimalEnclosedParen";
            case 28 -> "decimalEnclosedCircleChinese";
            case 56 -> "vietnameseCounting";
            case 57 -> "numberInDash";
            case 255 -> "none";
            default -> "other" + String.format(Locale.ROOT, "%d", code & 0xFF);
        };
    }
}
