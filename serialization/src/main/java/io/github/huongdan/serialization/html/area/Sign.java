package io.github.huongdan.serialization.html.area;

import io.github.huongdan.lexicon.Annexes;
import io.github.huongdan.lexicon.AuthorityPrefixes;
import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.lexicon.Titles;
import io.github.huongdan.lexicon.Types;
import io.github.huongdan.vietnamese.PhraseTable;

/** What a line says of the place where it stands: that it is a part of a document, or of what portals set beside one. */
enum Sign {
    TITLE(0x1),
    MOTTO(0x2),
    NUMBER(0x4),
    TYPE(0x8),
    DATE(0x10),
    ADDRESSEES(0x20),
    BASIS(0x40),
    RECIPIENTS(0x80),
    AUTHORITY(0x100),
    DIVISION(0x200),
    ANNEX(0x400),
    /** What portals say about a document: when it was put there, how often it was seen. */
    ABOUT(0x800);

    /** How many signs make a document. */
    static final int ENOUGH = 3;

    private static final int WIDE = 3;
    private static final int LONGEST = 400;
    private static final int LONGEST_DATE = 80;
    private static final int LONGEST_NUMBER = 60;
    private static final PhraseTable NUMBER_LABEL = PhraseTable.of("Số");
    private static final PhraseTable GROUND = PhraseTable.of("Căn cứ", "- Căn cứ");
    private static final PhraseTable DAY = PhraseTable.of("ngày");
    private static final PhraseTable AUTHORITIES = PhraseTable.of(AuthorityPrefixes.WRITTEN);
    private static final PhraseTable FIRST = PhraseTable.of("I.", "I-", "II.", "Điều 1.", "1.");
    private static final PhraseTable ABOUT_DOCUMENT = PhraseTable.of(
            "Số ký hiệu",
            "Số hiệu",
            "Ngày ban hành",
            "Ngày hiệu lực",
            "Cơ quan ban hành",
            "Loại văn bản",
            "Lượt xem",
            "Lượt đọc",
            "Tải về",
            "Tệp đính kèm",
            "File đính kèm",
            "Người ký",
            "Trích yếu",
            "Tình trạng",
            "Cập nhật",
            "Lĩnh vực",
            "Ngày đăng",
            "Nguồn tin");

    private final int bit;

    Sign(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }

    /** The signs that a line gives, as bits; the two columns of a letterhead may stand in one line, with blanks or a bar between them. */
    static int of(String line) {
        int found = ofColumn(line);
        int start = 0;
        for (int at = 0; at < line.length(); at++) {
            int end = gapEnd(line, at);
            if (end > at) {
                found |= ofColumn(line.substring(start, at));
                start = end;
                at = end - 1;
            }
        }
        return start == 0 ? found : found | ofColumn(line.substring(start));
    }

    /** Where a bar, a tab or three blanks end that part two columns; the same place where none do. Blanks that begin a line of the source are no gap. */
    private static int gapEnd(String line, int at) {
        if (line.charAt(at) == '|') {
            return at + 1;
        }
        if (at > 0 && isWhite(line.charAt(at - 1))) {
            return at;
        }
        int end = at;
        boolean tab = false;
        while (end < line.length() && isBlank(line.charAt(end))) {
            tab |= line.charAt(end) == '\t';
            end++;
        }
        return tab || end - at >= WIDE ? end : at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\t';
    }

    private static boolean isWhite(char c) {
        return isBlank(c) || c == '\n' || c == '\r';
    }

    private static int ofColumn(String line) {
        String text = line.length() > LONGEST ? line.substring(0, LONGEST).strip() : line.strip();
        if (text.isEmpty() || !(Character.isLetterOrDigit(text.charAt(0)) || text.charAt(0) == '-')) {
            return 0;
        }
        boolean capitals = isCapitals(text);
        int found = 0;
        found |= isTitle(text) ? TITLE.bit() : 0;
        found |= Titles.MOTTO.isWhole(text) ? MOTTO.bit() : 0;
        found |= capitals && Types.NAMES.isWhole(text) ? TYPE.bit() : 0;
        found |= isNumber(text) ? NUMBER.bit() : 0;
        found |= isDate(text) ? DATE.bit() : 0;
        found |= Recipients.ADDRESSEES.opening(text) > 0 ? ADDRESSEES.bit() : 0;
        found |= GROUND.opening(text) > 0 ? BASIS.bit() : 0;
        found |= Recipients.LABEL.opening(text) > 0 ? RECIPIENTS.bit() : 0;
        found |= capitals && AUTHORITIES.opening(text) > 0 ? AUTHORITY.bit() : 0;
        found |= FIRST.opening(text) > 0 ? DIVISION.bit() : 0;
        found |= Annexes.OPENINGS.opening(text) > 0 ? ANNEX.bit() : 0;
        found |= text.length() < LONGEST_DATE && ABOUT_DOCUMENT.opening(text) > 0 ? ABOUT.bit() : 0;
        return found;
    }

    /** How many signs of a document there are among bits. */
    static int count(int bits) {
        return Integer.bitCount(bits & ~(ABOUT.bit() | DIVISION.bit() | ANNEX.bit()));
    }

    /** The State's name in capitals may have the motto behind it. */
    private static boolean isTitle(String text) {
        int end = Titles.STATE.opening(text);
        return Titles.PARTY_FORM.isWhole(text)
                || (end > 0 && (end == text.length() || isCapitals(text.substring(0, end))));
    }

    /** The subject may stand behind the number of a letter: {@code Số: 7/SNV-VP V/v …}. */
    private static boolean isNumber(String text) {
        int subject = text.indexOf("V/v");
        int length = subject > 0 ? subject : text.length();
        int end = length < LONGEST_NUMBER ? NUMBER_LABEL.opening(text) : -1;
        return end > 0 && (text.indexOf('/', end) > 0 || text.indexOf('-', end) > 0);
    }

    /** {@code Hà Nội, ngày 5 tháng 8 năm 2026}. */
    private static boolean isDate(String text) {
        int comma = text.length() < LONGEST_DATE ? text.indexOf(',') : -1;
        return comma > 0 && DAY.opening(text.substring(comma + 1).strip()) > 0;
    }

    private static boolean isCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
