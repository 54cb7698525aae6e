package io.github.huongdan.validation.rules.references;

import io.github.huongdan.lexicon.Divisions;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Section;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * References to sections and articles of the document itself: {@code Mục II Hướng dẫn này}, {@code Điều 4 của Hướng dẫn này}. Without the
 * words that say so, only a Roman number at the end of its clause is taken for the document's own.
 */
final class InternalReferences {

    private static final String ARTICLE = MatchingKey.of("điều");
    private static final PhraseTable OWN = PhraseTable.of(
            "Hướng dẫn này", "của Hướng dẫn này", "văn bản này", "của văn bản này", "Kế hoạch này", "của Kế hoạch này");
    private static final PhraseTable ABOVE = PhraseTable.of("nêu trên", "ở trên", "trên đây", "nói trên");

    /** What ends the clause of a reference. After a comma the act that the number belongs to may follow: {@code Mục II, Kế hoạch số 5}. */
    private static final String ENDS = ".;)";

    private InternalReferences() {}

    static void targetsExist(Examination examination, Findings findings) {
        Set<String> labels = labels(examination.document().sections());
        boolean romans = labels.stream().anyMatch(InternalReferences::roman);
        for (Passage passage : examination.prose()) {
            String text = passage.text();
            if (!passage.at().within(Pointer.SECTIONS) && !passage.at().within(Pointer.CLOSING)) {
                continue;
            }
            List<Word> words = examination.words(passage);
            for (int i = Divisions.SECTION_LIKE.find(words, 0);
                    i >= 0 && i + 1 < words.size();
                    i = Divisions.SECTION_LIKE.find(words, i + 1)) {
                Word number = words.get(i + 1);
                if (number.start() != words.get(i).end() + 1) {
                    continue;
                }
                String target = text.substring(number.start(), number.end());
                boolean article = words.get(i).key().equals(ARTICLE);
                boolean known = article ? labels.contains("Điều " + target) : labels.contains(target);
                boolean judged = article ? digits(target) : roman(target) && romans;
                if (judged && !known && own(text, words, i + 2, article)) {
                    findings.in(passage, words.get(i).start(), number.end())
                            .with("actual", text.substring(words.get(i).start(), number.end()))
                            .report();
                }
            }
        }
    }

    private static boolean own(String text, List<Word> words, int next, boolean article) {
        if (OWN.match(words, next) > 0) {
            return true;
        }
        int end = words.get(next - 1).end();
        boolean ends = end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0;
        return !article && (ends || ABOVE.match(words, next) > 0);
    }

    private static Set<String> labels(List<Section> sections) {
        Set<String> labels = new HashSet<>();
        for (Section section : sections) {
            String label = section.label() == null ? "" : section.label();
            List<Word> words = Words.of(label);
            if (!words.isEmpty()) {
                Word last = words.get(words.size() - 1);
                String number = label.substring(last.start(), last.end());
                labels.add(words.get(0).key().equals(ARTICLE) ? "Điều " + number : number);
            }
        }
        return labels;
    }

    private static boolean roman(String text) {
        return text.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
