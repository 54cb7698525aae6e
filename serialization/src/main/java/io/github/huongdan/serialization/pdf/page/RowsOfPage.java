package io.github.huongdan.serialization.pdf.page;

import io.github.huongdan.serialization.pdf.glyph.Glyph;
import io.github.huongdan.serialization.pdf.glyph.Rule;
import io.github.huongdan.serialization.pdf.glyph.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * A page's rows, and what lies over or beside them.
 *
 * @param page its number, from 1
 * @param width how wide the paper is
 * @param height how high it is
 * @param rows the rows of the text, from top to bottom
 * @param stamps what lies over it or stands aslant
 * @param rules the straight lines
 * @param grids the lines about the cells of tables
 * @param legacy whether letters stand in typefaces from before Unicode
 */
record RowsOfPage(
        int page,
        double width,
        double height,
        List<Row> rows,
        List<Stretch> stamps,
        List<Rule> rules,
        List<Grid> grids,
        boolean legacy) {

    private static final int LONGEST_NUMBER = 6;

    static RowsOfPage of(Sheet sheet) {
        List<Glyph> text = new ArrayList<>();
        List<Glyph> over = new ArrayList<>();
        for (Glyph glyph : sheet.glyphs()) {
            (glyph.kind() == Glyph.Kind.TEXT ? text : over).add(glyph);
        }
        LegacyLetters legacy = LegacyLetters.of(sheet.glyphs());
        List<Grid> grids = Grid.of(sheet.rules());
        List<Stretch> stretches =
                new ArrayList<>(Underlines.in(legacy.shown(Stretches.of(text)), sheet.rules(), grids));
        List<Stretch> stamps = new ArrayList<>();
        for (Stretch stretch : legacy.shown(Stretches.of(over))) {
            (isNumber(stretch) ? stretches : stamps).add(stretch);
        }
        List<Row> rows = new ArrayList<>();
        for (Row row : Rows.of(stretches)) {
            List<Stretch> own = new ArrayList<>();
            for (Stretch stretch : row.stretches()) {
                boolean lies = stretch.glyphs().get(0).kind() != Glyph.Kind.TEXT;
                (lies ? stamps : own).add(stretch);
            }
            if (!own.isEmpty()) {
                rows.add(new Row(own));
            }
        }
        return new RowsOfPage(
                sheet.number(),
                sheet.width(),
                sheet.height(),
                SignedStamps.takenFrom(rows, stamps),
                stamps,
                sheet.rules(),
                grids,
                legacy.any());
    }

    /** A number that is filled in at the signing is laid over the page, as a stamp is. */
    private static boolean isNumber(Stretch stretch) {
        String text = stretch.text().strip();
        return text.length() <= LONGEST_NUMBER && text.chars().allMatch(Character::isDigit);
    }
}
