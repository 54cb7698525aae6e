package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.code.DocumentType;
import io.github.huongdan.vietnamese.PhraseTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The words by which offices mark the parts of a document, kept in text files beside this class, a phrase a line. */
public final class Vocabulary {

    /** What a ground opens with: {@code Căn cứ}. */
    public static final PhraseTable GROUND_LEADS = read("ground-leads");
    /** What an organ's name opens with: {@code Ban}, {@code Các Đảng ủy}. */
    static final PhraseTable ORGANS = read("organs");
    /** What an organ does in an enacting clause: {@code hướng dẫn}. */
    public static final PhraseTable ENACTING_VERBS = read("enacting-verbs");
    /** What stands before an organ's name that is no subject of its sentence: {@code của}. */
    public static final PhraseTable PREPOSITIONS = read("prepositions");

    static final PhraseTable NOT_ORGANS = read("organs-not");
    /** What follows the organ that has a task: {@code chỉ đạo}. */
    public static final PhraseTable TASK_VERBS = read("task-verbs");

    public static final PhraseTable NOT_TASK_VERBS = read("task-verbs-not");
    /** What stands before a task's last day: {@code chậm nhất}. */
    public static final PhraseTable DEADLINE_LEADS = read("deadline-leads");
    /** How often a task is due: {@code hằng quý}. */
    public static final PhraseTable PERIODS = read("periods");
    /** What stands between a report and who receives it: {@code về}. */
    public static final PhraseTable REPORT_PREPOSITIONS = read("report-prepositions");

    public static final PhraseTable AFTER_RECEIVER = PhraseTable.of("để", "theo", "vào", "qua", "bằng", "trong");
    /** What a task says before its organ: {@code Đề nghị}. */
    public static final PhraseTable TASK_LEADS = read("task-leads");
    /** What the paragraphs after the last section open with: {@code Trên đây là}. */
    public static final PhraseTable CLOSING_LEADS = read("closing-leads");
    /** The offices of signatories: {@code TRƯỞNG BAN}. */
    public static final PhraseTable POSITIONS = read("positions");
    /** What a stamp in the place of a signature opens with: {@code (Đã ký)}. */
    public static final PhraseTable STAMPS = read("stamps");
    /** Titles and ranks before a signatory's name: {@code TS.}, {@code Đại tá}. */
    public static final PhraseTable RANKS = read("ranks");
    /** What aims and requirements are called in a heading. */
    public static final PhraseTable AIMS = read("headings-aims");
    /** What content is called in a heading. */
    public static final PhraseTable CONTENT = read("headings-content");
    /** What implementation is called in a heading. */
    public static final PhraseTable IMPLEMENTATION = read("headings-implementation");
    /** Titles of the Party and of organisations that follow its form. */
    public static final PhraseTable PARTY_TITLES = read("party-titles");
    /** Degrees of secrecy and urgency, scope of circulation, draft marks. */
    public static final PhraseTable MARKS = read("marks");

    public static final PhraseTable TYPES = PhraseTable.of(Arrays.stream(DocumentType.values())
            .map(DocumentType::vietnameseName)
            .toList());
    public static final PhraseTable PARTY_TITLE = PhraseTable.of("Đảng Cộng sản Việt Nam");
    public static final PhraseTable STATE_TITLE = PhraseTable.of("Cộng hòa xã hội chủ nghĩa Việt Nam");
    public static final PhraseTable MOTTO = PhraseTable.of("Độc lập Tự do Hạnh phúc");
    public static final PhraseTable RECIPIENTS = PhraseTable.of("Nơi nhận", "Noi nhận", "Nơi nhân", "Noi nhan");
    /** What an annex below the signature opens with: {@code PHỤ LỤC}, {@code Mẫu số 1}. */
    public static final PhraseTable ANNEXES = read("annexes");

    /** What the note of an appendix opens with: {@code (Kèm theo Hướng dẫn số …)}. */
    public static final PhraseTable ATTACHED =
            PhraseTable.of("Kèm theo", "Ban hành kèm theo", "Ban hành theo", "Đính kèm");

    /** The words in capitals by which an organ enacts a decision or a resolution. */
    public static final PhraseTable DECISIONS = PhraseTable.of("Quyết định", "Quyết nghị");

    public static final PhraseTable ADDRESSEES = PhraseTable.of("Kính gửi", "Kính trình");
    public static final PhraseTable ARCHIVE = PhraseTable.of("Lưu");
    public static final PhraseTable LETTER_SUBJECT = PhraseTable.of("V/v");
    /** What a letter's subject opens with where {@code V/v} does not announce it. */
    public static final PhraseTable ABOUT = PhraseTable.of("Về", "Về việc");

    /** What an office adds to a type's name in a joint document: {@code HƯỚNG DẪN LIÊN NGÀNH}. */
    public static final PhraseTable JOINTLY = PhraseTable.of("liên ngành", "liên tịch", "liên sở", "phối hợp");

    public static final PhraseTable FOLLOWING = PhraseTable.of("sau", "sau đây");
    public static final PhraseTable BASIS = PhraseTable.of("Căn cứ");

    private Vocabulary() {}

    private static PhraseTable read(String name) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name + ".txt"), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> phrases = reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            return PhraseTable.of(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
