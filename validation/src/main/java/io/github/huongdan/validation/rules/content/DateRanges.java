package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Ranges of days: {@code từ ngày 10/01/2026 đến ngày 05/02/2026}, {@code 10/01/2026 - 05/02/2026}. */
final class DateRanges {

    private static final String DASHES = "-\u2013\u2014";
    private static final PhraseTable UNTIL =
            PhraseTable.of("đến", "tới", "đến hết", "tới hết", "cho đến", "đến trước", "đến ngày", "đến hết ngày");

    /** What is planned; what is reported on may well have lasted longer than a year. */
    private static final PhraseTable PLANNED =
            PhraseTable.of("triển khai", "thực hiện", "tổ chức", "thời gian", "diễn ra", "cao điểm", "hoàn thành");

    private static final PhraseTable REPORTED = PhraseTable.of(
            "số liệu",
            "kết quả",
            "thống kê",
            "giai đoạn",
            "thời điểm",
            "đã",
            "nhiệm kỳ",
            "hợp đồng",
            "hiệu lực",
            "thời hạn");

    /** What is planned for weeks, in days. */
    private static final int WEEKS = 92;

    /** How many words before a range say what it is the time of. */
    private static final int NEAR = 12;

    /** How long before a document its work may have begun, in days. */
    private static final int EARLIEST = 180;

    private DateRanges() {}

    static void endAfterBeginning(Examination examination, Findings findings) {
        for (DatedPassage dated : DatedPassage.all(examination)) {
            Passage passage = dated.passage();
            List<WrittenDate> dates = dated.dates();
            for (int i = 0; i + 1 < dates.size(); i++) {
                WrittenDate first = dates.get(i);
                WrittenDate second = dates.get(i + 1);
                LocalDate begin = first.date();
                LocalDate end = second.date();
                if (begin == null || end == null || !joined(passage.text(), first, second)) {
                    continue;
                }
                boolean reversed = end.isBefore(begin);
                if (reversed || slipped(begin, end, passage, first.start(), examination)) {
                    findings.in(passage, first.start(), second.end())
                            .variant(reversed ? null : "year")
                            .with("begin", begin)
                            .with("end", end)
                            .report();
                }
            }
        }
    }

    private static boolean joined(String text, WrittenDate first, WrittenDate second) {
        String between = text.substring(first.end(), second.start()).strip();
        boolean dash = between.length() == 1 && DASHES.contains(between);
        return dash || (UNTIL.isWhole(between) && between.chars().allMatch(c -> Character.isLetter(c) || c == ' '));
    }

    /**
     * Whether the first day has last year's number: with the end's year for its own what is planned would take weeks, and it lies long before the
     * document, or the subject names the year of the end.
     */
    private static boolean slipped(
            LocalDate begin, LocalDate end, Passage passage, int start, Examination examination) {
        if (end.getYear() != begin.getYear() + 1) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(begin.withYear(end.getYear()), end);
        if (days < 0 || days > WEEKS) {
            return false;
        }
        List<Word> words = examination.words(passage);
        int at = Words.indexFrom(words, start);
        List<Word> before = words.subList(Math.max(0, at - NEAR), at);
        return PLANNED.occursIn(before) && !REPORTED.occursIn(before) && ofNextYear(begin, end, examination);
    }

    private static boolean ofNextYear(LocalDate begin, LocalDate end, Examination examination) {
        LocalDate issuedOn = examination.header().issuedOn();
        boolean longBefore =
                issuedOn != null && ChronoUnit.DAYS.between(begin, issuedOn) > EARLIEST && end.isAfter(issuedOn);
        String subject = examination.document().subject();
        boolean named = subject != null
                && subject.contains(String.valueOf(end.getYear()))
                && !subject.contains(String.valueOf(begin.getYear()));
        return longBefore || named;
    }
}
