package io.github.huongdan.validation.rules.header;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.metadata.MetadataField;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.DocumentKind;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The type name and the subject under it. */
final class SubjectLines {

    private static final String SUBJECT = Pointer.SUBJECT.toString();
    private static final int LONGEST = MetadataField.SUBJECT.size();
    private static final int MOST_NAME_WORDS = 6;
    private static final String YEAR = MatchingKey.of("năm");
    private static final PhraseTable LOOKING_BACK =
            PhraseTable.of("tổng kết", "sơ kết", "kết quả", "đánh giá", "kiểm điểm");

    private SubjectLines() {}

    /** A letter has no type name. */
    static void typeName(Examination examination, Findings findings) {
        GuidanceDocument document = examination.document();
        String name = document.typeName();
        if (name == null
                && examination.kind() != DocumentKind.LETTER
                && document.addressees().isEmpty()) {
            findings.at(Pointer.TYPE_NAME)
                    .variant("absent")
                    .near(Pointer.CODE_TEXT)
                    .absentFrom(Zone.TITLE, SubjectLines::mayBeTypeName)
                    .report();
        } else if (name != null && !name.equals(name.toUpperCase(Locale.ROOT))) {
            findings.at(Pointer.TYPE_NAME)
                    .with("actual", name)
                    .with("expected", name.toUpperCase(Locale.ROOT))
                    .report();
        }
    }

    /** A type name is short, or stands in capitals before what it is glued to. */
    private static boolean mayBeTypeName(String line) {
        List<Word> words = Words.of(line);
        return words.size() <= MOST_NAME_WORDS
                || words.stream()
                        .map(word -> line.substring(word.start(), word.end()))
                        .anyMatch(word -> word.length() > 2 && word.chars().allMatch(Character::isUpperCase));
    }

    static void present(Examination examination, Findings findings) {
        String subject = examination.document().subject();
        if (subject == null || subject.isBlank()) {
            findings.at(SUBJECT)
                    .variant("absent")
                    .near(Pointer.TYPE_NAME)
                    .absentFrom(Zone.TITLE)
                    .report();
        } else if (subject.length() > LONGEST) {
            findings.at(SUBJECT)
                    .with("length", subject.length())
                    .with("limit", LONGEST)
                    .report();
        }
    }

    /** The Party's sample begins in small letters; no subject of either system is a sentence. */
    static void wellWritten(Examination examination, Findings findings) {
        String subject = examination.document().subject();
        if (subject == null) {
            return;
        }
        if (examination.system() == IssuingSystem.PARTY && Character.isUpperCase(subject.codePointAt(0))) {
            Word first = Words.of(subject, 0, 1).get(0);
            findings.at(SUBJECT)
                    .range(first.start(), first.end())
                    .with("actual", subject.substring(first.start(), first.end()))
                    .report();
        }
        if (subject.endsWith(".") && !subject.endsWith("..")) {
            findings.at(SUBJECT)
                    .variant("period")
                    .range(subject.length() - 1, subject.length())
                    .suggest("")
                    .report();
        }
    }

    /** Five hyphens under the subject, which only the source text shows; a letter, whose subject stands below its number, has none. */
    static void separator(Examination examination, Findings findings) {
        SourceMap map = examination.sourceMap().orElse(null);
        Span subject = map == null ? null : map.span(SUBJECT).orElse(null);
        if (map == null || subject == null || examination.document().typeName() == null) {
            return;
        }
        SourceText source = map.source();
        String below = "";
        for (int n = source.position(subject.end()).line() + 1; n <= source.lineCount() && below.isEmpty(); n++) {
            below = source.text(source.line(n)).strip();
        }
        boolean rule = below.length() >= 3 && below.chars().allMatch(c -> c == '-' || c == '_' || c == '\u2013');
        if (!rule && !drawnBelow(examination, subject)) {
            findings.at(SUBJECT).source(new Span(subject.end(), subject.end())).report();
        }
    }

    /** Whether a line is drawn between the subject and the next words. */
    private static boolean drawnBelow(Examination examination, Span subject) {
        Layout layout = examination.read().layout();
        int at = layout == null ? -1 : layout.paragraphIndex(subject.end());
        if (layout == null || at < 0) {
            return false;
        }
        boolean drawn = layout.paragraphs().get(at).format().ruledBelow();
        int end = subject.end();
        boolean between = true;
        for (int i = at + 1; i < layout.paragraphs().size() && between; i++) {
            LaidParagraph next = layout.paragraphs().get(i);
            between = next.span().length() == 0;
            end = next.span().start();
            drawn |= next.format().ruledAbove() || (between && next.format().ruledBelow());
        }
        int last = end;
        return drawn
                || layout.lines().stream()
                        .anyMatch(
                                line -> line.horizontal() && line.anchor() > subject.start() && line.anchor() <= last);
    }

    /** Judges only a subject that ends with a year; next year's plans and reviews of the past year are usual. */
    static void yearAgreesWithDate(Examination examination, Findings findings) {
        String subject = examination.document().subject();
        LocalDate issuedOn = examination.header().issuedOn();
        if (subject == null || issuedOn == null) {
            return;
        }
        List<Word> words = Words.of(subject);
        int last = words.size() - 1;
        if (last < 1
                || !words.get(last - 1).key().equals(YEAR)
                || !fourDigits(words.get(last).key())) {
            return;
        }
        int year = Integer.parseInt(words.get(last).key());
        int ahead = year - issuedOn.getYear();
        boolean nextYear = ahead == 1 && issuedOn.getMonthValue() >= 7;
        if (ahead == 0 || nextYear || ahead < -3 || ahead > 3 || (ahead < 0 && LOOKING_BACK.occursIn(words))) {
            return;
        }
        findings.at(SUBJECT)
                .range(words.get(last - 1).start(), words.get(last).end())
                .with("year", year)
                .with("date", issuedOn)
                .report();
    }

    private static boolean fourDigits(String key) {
        return key.length() == 4 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
