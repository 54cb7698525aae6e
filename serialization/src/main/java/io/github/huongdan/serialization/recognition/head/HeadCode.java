package io.github.huongdan.serialization.recognition.head;

import io.github.huongdan.code.CodeOccurrence;
import io.github.huongdan.code.CodeScanner;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.serialization.recognition.source.Blank;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.NearPhrases;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number and symbol behind {@code Số:} in a letterhead.
 *
 * @param text the number and symbol as written
 * @param code what they say
 * @param rest what stands behind them and belongs to neither; empty where nothing does
 */
record HeadCode(Extract text, DocumentCode code, Extract rest) {

    private static final PhraseTable LABEL = PhraseTable.of("Số");
    private static final NearPhrases NEAR_LABEL = NearPhrases.of(List.of("Số"));
    private static final String FILLERS = ".…_*";

    /** Reads a cell; null where it opens with no number, or not with the label of one. */
    static @Nullable HeadCode read(Extract cell) {
        int label = label(cell.text());
        if (label < 0) {
            return null;
        }
        String meant = DigitLookAlikes.resolved(withoutFillers(cell.text(), label));
        CodeOccurrence found = CodeScanner.scan(meant, Blank.end(meant, label));
        if (found == null) {
            return null;
        }
        int end = further(meant, found);
        DocumentCode code = found.code();
        Extract written = cell.part(found.start(), end);
        boolean whole = end == found.end();
        DocumentCode own = new DocumentCode(
                whole && meant.equals(cell.text()) ? code.text() : written.text(),
                code.number(),
                code.year(),
                code.type(),
                whole ? code.issuer() : code.issuer() + withoutBlanks(meant.substring(found.end(), end)),
                code.qualifier());
        Extract rest = cell.from(end);
        return new HeadCode(written, own, rest);
    }

    /** The offset after the label, whose mark a scanner may have lost before the colon; -1 where there is none. */
    private static int label(String text) {
        int end = LABEL.opening(text);
        int near = end < 0 ? NEAR_LABEL.opening(text) : -1;
        end = near > 0 && near < text.length() && text.charAt(near) == ':' ? near : end;
        boolean colon = end >= 0 && end < text.length() && text.charAt(end) == ':';
        return colon ? end + 1 : end;
    }

    /** Points and lines that hold the place of a number to be filled in are blanks. */
    private static String withoutFillers(String text, int from) {
        StringBuilder blank = new StringBuilder(text);
        for (int i = from;
                i < text.length() && (FILLERS.indexOf(text.charAt(i)) >= 0 || Blank.is(text.charAt(i)));
                i++) {
            blank.setCharAt(i, ' ');
        }
        return blank.toString();
    }

    /** Where a symbol ends that names a second unit behind a comma: {@code /SGDĐT-GDTrH, GDTX}. */
    private static int further(String text, CodeOccurrence found) {
        int at = found.end();
        if (found.code().issuer() == null) {
            return at;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) == ',') {
            int start = Blank.end(text, end + 1);
            int unit = start;
            int capitals = 0;
            while (unit < text.length() && (Character.isLetterOrDigit(text.charAt(unit)) || text.charAt(unit) == '&')) {
                capitals += Character.isUpperCase(text.charAt(unit)) ? 1 : 0;
                unit++;
            }
            if (capitals < 2 || (unit < text.length() && text.charAt(unit) != ',')) {
                return at;
            }
            end = unit;
        }
        return end;
    }

    private static String withoutBlanks(String text) {
        return text.replace(" ", "").replace("\u00a0", "");
    }
}
