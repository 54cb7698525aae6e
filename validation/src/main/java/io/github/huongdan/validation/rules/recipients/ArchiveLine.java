package io.github.huongdan.validation.rules.recipients;

import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Evidence;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import java.util.Optional;

/** The line that says where the document is kept: {@code - Lưu BTG.} in the Party, {@code - Lưu: VT, …} in the State. */
final class ArchiveLine {

    private static final String RECORDS = "VT";

    private ArchiveLine() {}

    /** A document without any recipient is another rule's matter. What stands after the line is judged by the source text alone. */
    static void presentAndLast(Examination examination, Findings findings) {
        List<Recipient> recipients = examination.document().recipients();
        int last = recipients.size() - 1;
        int found = find(examination);
        if (last >= 0 && found < 0 && recipients.stream().noneMatch(ArchiveLine::holdsArchive)) {
            findings.at(Pointer.RECIPIENTS)
                    .variant("absent")
                    .near(RecipientRules.pointer(last))
                    .absentFrom(Zone.FOOT, ArchiveLine::mayBeArchive)
                    .report();
        } else if (found >= 0
                && found < last
                && examination.has(Evidence.SOURCE_TEXT)
                && !listEnds(examination, found)) {
            findings.at(RecipientRules.pointer(found)).report();
        }
    }

    /** Whether another list, such as that of the electronic copies, begins after the line; only the source text shows its label. */
    private static boolean listEnds(Examination examination, int index) {
        SourceMap map = examination.sourceMap().orElse(null);
        Span line = map == null ? null : map.span(RecipientRules.pointer(index)).orElse(null);
        Span next =
                map == null ? null : map.span(RecipientRules.pointer(index + 1)).orElse(null);
        boolean apart = line != null && next != null && next.start() > line.end();
        if (map == null || line == null || next == null || !apart) {
            return false;
        }
        String between = map.source().text().substring(line.end(), next.start());
        return between.lines().anyMatch(label -> label.strip().endsWith(":"));
    }

    /** The model does not hold the colon after Lưu: without the source text only VT is judged. */
    static void stateForm(Examination examination, Findings findings) {
        int found = find(examination);
        if (found < 0) {
            return;
        }
        Optional<Boolean> colon = colon(examination, found);
        if (colon.isPresent() && !colon.get()) {
            findings.at(RecipientRules.pointer(found)).variant("colon").report();
        }
        if (!records(examination, found)) {
            findings.at(RecipientRules.pointer(found)).variant("records").report();
        }
    }

    /** As {@link #stateForm}, the other way round. */
    static void partyForm(Examination examination, Findings findings) {
        int found = find(examination);
        if (found < 0) {
            return;
        }
        if (colon(examination, found).orElse(false)) {
            findings.at(RecipientRules.pointer(found)).variant("colon").report();
        }
        if (records(examination, found)) {
            findings.at(RecipientRules.pointer(found)).variant("records").report();
        }
    }

    /** Whether the line ran together with that of a recipient. */
    private static boolean holdsArchive(Recipient recipient) {
        String name = recipient.name() == null ? "" : recipient.name();
        List<Word> words = Words.of(name);
        for (int i = 0; i < words.size(); i++) {
            boolean last =
                    i + 1 == words.size() || name.startsWith(":", words.get(i).end());
            if (last
                    && Recipients.ARCHIVE.match(words, i) > 0
                    && Character.isUpperCase(name.charAt(words.get(i).start()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeArchive(String line) {
        List<Word> words = Words.of(line);
        return Recipients.ARCHIVE.occursIn(words) || Recipients.RECORDS.occursIn(words);
    }

    /** The last archive line, or -1. */
    private static int find(Examination examination) {
        List<Recipient> recipients = examination.document().recipients();
        for (int i = recipients.size() - 1; i >= 0; i--) {
            if (recipients.get(i).archive()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a colon follows Lưu; empty where the source text is not known. */
    private static Optional<Boolean> colon(Examination examination, int index) {
        return examination.sourceOf(RecipientRules.pointer(index)).map(line -> {
            int end = Recipients.ARCHIVE.opening(line);
            return end >= 0 && line.substring(end).stripLeading().startsWith(":");
        });
    }

    /** The records' abbreviation may open that of the organ's: {@code VTMT}, {@code VT-LT}. */
    private static boolean records(Examination examination, int index) {
        String name = examination.document().recipients().get(index).name();
        List<Word> words = name == null ? List.of() : Words.of(name);
        return Recipients.RECORDS.occursIn(words)
                || (name != null
                        && words.stream()
                                .anyMatch(word -> name.startsWith(RECORDS, word.start()) && allCapitals(name, word)));
    }

    private static boolean allCapitals(String name, Word word) {
        return name.substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
    }
}
