package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.model.Header;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.vietnamese.WrittenDate;
import java.util.List;

/**
 * How wide the columns of a letterhead are, and how large its lines: as large as their form lets them be, unless each has room on one line only where they
 * are small.
 *
 * @param sheet the sheet with the sizes that were chosen
 * @param left the column of the issuer
 * @param right the column of the title
 */
record LetterheadColumns(Sheet sheet, int left, int right) {

    private static final List<FormPart> LINES =
            List.of(FormPart.TITLE, FormPart.MOTTO, FormPart.SUPERIOR, FormPart.ISSUER);

    /** How much wider than the text the table may be. */
    private static final int BEYOND = Sheet.millimetres(10);

    private static final int SLACK = 2 * PlainTable.PADDING + Sheet.millimetres(3);

    static LetterheadColumns of(Header header, Sheet sheet) {
        Sheet small = sheet.withSmall(LINES);
        boolean large = fits(header, sheet) || !fits(header, small);
        Sheet chosen = large ? sheet : small;
        int most = sheet.textWidth() + BEYOND;
        int dated = Math.min(dateWish(header, chosen), most - leftNeed(header, chosen));
        int rightWish = Math.max(rightNeed(header, chosen), dated);
        int total = Math.max(sheet.textWidth(), Math.min(most, leftNeed(header, chosen) + rightWish));
        int right = Math.min(rightWish, total * 2 / 3);
        int left = Math.min(Math.max(leftNeed(header, chosen), total / 3), total - right);
        int rest = total - left - right;
        return new LetterheadColumns(chosen, left + rest / 2, right + rest - rest / 2);
    }

    private static boolean fits(Header header, Sheet sheet) {
        return leftNeed(header, sheet) + rightNeed(header, sheet) <= sheet.textWidth() + BEYOND;
    }

    private static int leftNeed(Header header, Sheet sheet) {
        return SLACK
                + Math.max(
                        sheet.width(FormPart.SUPERIOR, header.superior()),
                        sheet.width(FormPart.ISSUER, header.issuer()));
    }

    private static int rightNeed(Header header, Sheet sheet) {
        return SLACK
                + Math.max(sheet.width(FormPart.TITLE, header.title()), sheet.width(FormPart.MOTTO, header.motto()));
    }

    /** Place and date stand on one line as well, where there is room for it beside the issuer. */
    private static int dateWish(Header header, Sheet sheet) {
        if (header.issuedOn() == null) {
            return 0;
        }
        String place = header.place() == null ? "" : header.place() + ", ";
        return SLACK + sheet.width(FormPart.DATE, place + WrittenDate.longForm(header.issuedOn()));
    }
}
