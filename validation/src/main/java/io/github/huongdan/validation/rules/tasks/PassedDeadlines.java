package io.github.huongdan.validation.rules.tasks;

import io.github.huongdan.lexicon.Deadlines;
import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.Chronology;
import io.github.huongdan.validation.rules.content.DatedPassage;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Days by which something is to be done that are past when the document is issued. */
final class PassedDeadlines {

    /** What is to be done by a day; what was done by then is told with other words. */
    private static final PhraseTable DUTIES =
            PhraseTable.of("gửi", "nộp", "báo cáo", "hoàn thành", "đăng ký", "tổng hợp", "triển khai xong");

    /** What says that a day is only spoken of: {@code đã nộp trước ngày …}, {@code ban hành trước ngày …}. */
    private static final PhraseTable PAST = PhraseTable.of(
            "đã",
            "được",
            "nếu",
            "ban hành",
            "quyết định",
            "tuyển dụng",
            "kết nạp",
            "sinh",
            "ký kết",
            "hợp đồng",
            "thành lập",
            "phát sinh",
            "hiệu lực",
            "kể từ",
            "tính đến",
            "đến hết",
            "số liệu");

    /** A slip of the year is no greater; what is earlier is history. */
    private static final int LONGEST_SLIP = 400;

    private static final int MOST_LEAD_WORDS = 4;
    private static final int LONGEST_SENTENCE = 60;

    private PassedDeadlines() {}

    /** The day of issue is not to be trusted where a cited act disproves it. */
    static void none(Examination examination, Findings findings) {
        LocalDate issuedOn = examination.header().issuedOn();
        if (issuedOn == null || Chronology.of(examination).disprovingIssueDate() != null) {
            return;
        }
        Set<Pointer> told = new HashSet<>();
        for (PlacedTask placed : PlacedTask.all(examination)) {
            Deadline deadline = placed.task().deadline();
            LocalDate due = deadline == null ? null : deadline.date();
            if (deadline == null || due == null) {
                continue;
            }
            Pointer at = placed.at().child("text");
            told.add(at);
            if (due.isBefore(issuedOn)) {
                int start = placed.text().indexOf(deadline.text());
                Findings.Entry entry = findings.at(at);
                (start < 0 ? entry : entry.range(start, start + deadline.text().length()))
                        .with("deadline", deadline.text())
                        .with("date", issuedOn)
                        .report();
            }
        }
        for (DatedPassage dated : DatedPassage.all(examination)) {
            Passage passage = dated.passage();
            boolean tells = passage.kind() == Passage.Kind.PROSE
                    && !passage.at().within(Pointer.BASIS)
                    && !told.contains(passage.at());
            if (tells) {
                inText(dated, examination.words(passage), issuedOn, findings);
            }
        }
    }

    private static void inText(DatedPassage dated, List<Word> words, LocalDate issuedOn, Findings findings) {
        Passage passage = dated.passage();
        for (WrittenDate written : dated.dates()) {
            LocalDate due = written.date();
            boolean passed = due != null && due.isBefore(issuedOn) && due.isAfter(issuedOn.minusDays(LONGEST_SLIP));
            int day = passed ? Words.indexFrom(words, written.start()) : -1;
            int lead = passed ? lead(words, day) : -1;
            if (lead < 0) {
                continue;
            }
            List<Word> sentence = words.subList(sentenceStart(passage.text(), words, lead), words.size());
            List<Word> before = sentence.subList(0, sentence.size() - (words.size() - lead));
            if (DUTIES.occursIn(before) && !PAST.occursIn(before)) {
                int start = words.get(lead).start();
                findings.in(passage, start, written.end())
                        .with("deadline", passage.text().substring(start, written.end()))
                        .with("date", issuedOn)
                        .report();
            }
        }
    }

    /** The first of the words that lead to a day, such as {@code chậm nhất}; -1 where none do. */
    private static int lead(List<Word> words, int day) {
        for (int count = Math.min(MOST_LEAD_WORDS, day); count > 0; count--) {
            if (Deadlines.LEADS.match(words.subList(0, day), day - count) == count) {
                return day - count;
            }
        }
        return -1;
    }

    private static int sentenceStart(String text, List<Word> words, int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST_SENTENCE) {
            int end = words.get(at - 1).end();
            int mark = Words.mark(text, end, words.get(at).start());
            if (mark < words.get(at).start() && ".;".indexOf(text.charAt(mark)) >= 0) {
                return at;
            }
            at--;
        }
        return at;
    }
}
