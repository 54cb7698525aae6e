package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.lexicon.Positions;
import io.github.huongdan.lexicon.Ranks;
import io.github.huongdan.lexicon.Stamps;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.OrganNames;
import io.github.huongdan.serialization.recognition.line.RuleLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** Recognises the lines of a signature by their form. */
final class SignatureLines {

    private static final PhraseTable HEAD = PhraseTable.of("trưởng");
    private static final PhraseTable AND = PhraseTable.of("và", "kiêm");
    private static final PhraseTable DEPUTY = PhraseTable.of("phó", "quyền");
    private static final int LONGEST_PREFIX = 5;
    private static final int LONGEST_POSITION = 6;
    private static final int LONGEST_ORGAN = 80;
    private static final String ORGAN_SIGNS = " ,-–";
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_UNUSUAL_NAME = 4;

    private SignatureLines() {}

    /** Tells whether the line is one of authority or a position. */
    static boolean signs(Extract line) {
        return Capitals.only(line.text()) && (AuthorityLine.read(line) != null || namesPosition(line.text()));
    }

    /** Tells whether the line may stand between a position and the next signature. */
    static boolean belongs(Extract line) {
        return isName(line) || isStamp(line) || isOrgan(line);
    }

    /** Tells whether the line is in capitals as an organ's name is, or as a further line of one. */
    static boolean isOrgan(Extract line) {
        String text = line.text();
        return text.length() <= LONGEST_ORGAN && Capitals.only(text) && consistsOfLettersAnd(ORGAN_SIGNS, text);
    }

    private static boolean consistsOfLettersAnd(String signs, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i)) && signs.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether an organ's name in capitals begins on the line. */
    static boolean opensOrgan(Extract line) {
        return isOrgan(line) && OrganNames.opens(line.text());
    }

    /** Tells whether the line is only the beginning of one, which an extractor parted: {@code TL.} of an authority, {@code PHÓ} of a position. */
    static boolean isOpening(Extract line) {
        AuthorityLine authority = isAuthority(line) ? AuthorityLine.read(line) : null;
        boolean prefix = authority != null && authority.onBehalfOf() == null && line.length() <= LONGEST_PREFIX;
        return prefix || (Capitals.only(line.text()) && DEPUTY.isWhole(line.text()));
    }

    static boolean isAuthority(Extract line) {
        return Capitals.only(line.text()) && AuthorityLine.read(line) != null;
    }

    /** Tells whether the line names on whose behalf someone signs, or a position. */
    static boolean opensSignature(Extract line) {
        AuthorityLine authority = AuthorityLine.read(line);
        return authority == null
                ? isPosition(line)
                : authority.onBehalfOf() != null
                        && Capitals.only(authority.onBehalfOf().text().split(" ", 2)[0]);
    }

    static boolean isPosition(Extract line) {
        return Capitals.only(line.text()) && namesPosition(line.text());
    }

    private static boolean namesPosition(String capitals) {
        return Positions.SIGNING.opening(capitals) >= 0
                || endsWithHead(capitals)
                || Positions.NEAR_SIGNING.isWhole(capitals);
    }

    /** {@code CHI CỤC TRƯỞNG}. */
    private static boolean endsWithHead(String capitals) {
        List<Word> words = Words.of(capitals, 0, LONGEST_POSITION + 1);
        return !words.isEmpty() && words.size() <= LONGEST_POSITION && HEAD.match(words, words.size() - 1) > 0;
    }

    /** Tells whether the line is what a scanner or a signing program leaves: {@code (Đã ký)}, {@code Ký bởi: …}. */
    static boolean isStamp(Extract line) {
        String text = line.text();
        int end = Stamps.ALL.opening(text);
        boolean announces = end >= 0 && end < text.length() && text.charAt(end) == ':';
        return RuleLine.is(text) || announces || (end >= 0 && Stamps.ALL.isWhole(text));
    }

    /** Tells whether the line is a person's name, with or without a rank before it. */
    static boolean isName(Extract line) {
        String name = line.from(rankEnd(line)).text();
        int words =
                Capitals.eachWord(name) ? Words.of(name, 0, LONGEST_NAME + 1).size() : 0;
        return words >= 2 && words <= LONGEST_NAME;
    }

    /** Tells whether the line, where a name has to stand, may be one that is not written as names are: {@code NGUYỄN VĂN AN},
     * {@code An}. */
    static boolean mayBeName(Extract line) {
        Extract name = line.from(rankEnd(line));
        int words = Words.of(name.text(), 0, LONGEST_UNUSUAL_NAME + 1).size();
        boolean single = words == 1 && name.length() > 1 && Capitals.eachWord(name.text());
        return (single || words >= 2)
                && words <= LONGEST_UNUSUAL_NAME
                && !isStamp(line)
                && Character.isUpperCase(name.text().charAt(0))
                && consistsOfLettersAnd(" ", name.text());
    }

    /** Tells whether a line below a position may be its second one. */
    static boolean continuesPosition(Extract line) {
        return isOrgan(line) && !opensOrgan(line);
    }

    /** Tells whether the line goes on with the one above it by its first word. */
    static boolean opensWithAnd(Extract line) {
        return AND.opening(line.text()) >= 0;
    }

    /** Where the titles and ranks before a name end: after {@code PGS.TS.}, {@code Đại tá}; 0 where there are none. */
    static int rankEnd(Extract line) {
        return rankEnd(line.text());
    }

    static int rankEnd(String line) {
        int end = Math.max(0, Ranks.LEFT_OUT.opening(line));
        return end < line.length() && line.charAt(end) == '.' ? end + 1 : end;
    }
}
