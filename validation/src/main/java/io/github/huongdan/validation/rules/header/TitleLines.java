package io.github.huongdan.validation.rules.header;

import io.github.huongdan.model.Header;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.vietnamese.MatchingKey;
import java.text.Normalizer;
import java.util.Locale;

/** The lines that name the Party or the State. */
final class TitleLines {

    private static final String RULES = "-_\u2013\u2014=|+*~ \t\u00a0";

    private TitleLines() {}

    static void partyTitle(Examination examination, Findings findings) {
        if (!HeaderMarks.youthUnion(examination.header())) {
            title(examination, findings);
        }
    }

    static void nationalName(Examination examination, Findings findings) {
        if (!HeaderMarks.youthOrganisation(examination.header())) {
            title(examination, findings);
        }
    }

    /** Either tone placement passes ({@code HOÀ}, {@code HÒA}); anything but capitals does not. */
    private static void title(Examination examination, Findings findings) {
        Header header = examination.header();
        String expected = examination.regime().title();
        String actual = header.title() == null ? null : bare(header.title());
        if (actual == null) {
            findings.at(Pointer.TITLE)
                    .variant("absent")
                    .with("expected", expected)
                    .absentFrom(Zone.LETTERHEAD)
                    .lostInConversion(HeaderMarks.lost(header))
                    .report();
        } else if (!MatchingKey.of(actual).equals(MatchingKey.of(expected))
                || !actual.equals(actual.toUpperCase(Locale.ROOT))) {
            findings.at(Pointer.TITLE)
                    .with("actual", actual)
                    .with("expected", expected)
                    .report();
        }
    }

    static void motto(Examination examination, Findings findings) {
        String expected = examination.regime().motto();
        String motto = examination.header().motto();
        String actual = motto == null ? null : bare(motto);
        if (expected == null || HeaderMarks.youthOrganisation(examination.header())) {
            return;
        }
        if (actual == null) {
            findings.at(Pointer.MOTTO)
                    .variant("absent")
                    .near(Pointer.TITLE)
                    .with("expected", expected)
                    .absentFrom(Zone.LETTERHEAD)
                    .lostInConversion(HeaderMarks.lost(examination.header()))
                    .report();
        } else if (!expected.equals(Normalizer.normalize(actual, Normalizer.Form.NFC))) {
            findings.at(Pointer.MOTTO)
                    .with("actual", actual)
                    .with("expected", expected)
                    .report();
        }
    }

    /** The line without the rule under it or the edge of a table that a conversion has left on it. */
    private static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (end > start && RULES.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && RULES.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return start == end ? line : line.substring(start, end);
    }

    static void letterheadIsLost(Examination examination, Findings findings) {
        Header header = examination.header();
        if (HeaderMarks.lost(header)) {
            findings.at(Pointer.HEADER).lostInConversion(true).report();
        }
    }
}
