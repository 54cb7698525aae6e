package io.github.huongdan.validation.rules.references;

import io.github.huongdan.lexicon.Annexes;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Appendices that the text names are there, and where there are several each has a number. */
final class Appendices {

    private static final String NUMBER = MatchingKey.of("số");
    private static final int LONGEST_HEADING = 60;

    private Appendices() {}

    static void thereAndNumbered(Examination examination, Findings findings) {
        List<Passage> headings = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        boolean spoken = false;
        for (Passage passage : examination.everywhere()) {
            if (speaks(passage.text())) {
                spoken = true;
                if (isHeading(passage.text())) {
                    numbers.add(number(passage.text(), Words.of(passage.text()), 0));
                    if (heads(passage)) {
                        headings.add(passage);
                    }
                }
            }
        }
        if (!spoken) {
            return;
        }
        if (headings.size() > 1) {
            for (Passage heading : headings) {
                if (number(heading.text(), Words.of(heading.text()), 0).isEmpty()) {
                    findings.at(heading.pointer())
                            .variant("unnumbered")
                            .with("count", headings.size())
                            .report();
                    return;
                }
            }
        }
        if (examination.document().appendices().stream().anyMatch(Appendices::goesByAnotherName)) {
            numbers.add("");
        }
        missing(examination, numbers.isEmpty() ? null : numbers, findings);
    }

    /** In an appendix only its label is its heading; other lines and cells of it may look like one. */
    private static boolean heads(Passage passage) {
        return !passage.kind().standsBeside() || passage.at().last().equals("label");
    }

    /** A form or a list that the text may well call an appendix. */
    private static boolean goesByAnotherName(Appendix appendix) {
        return appendix.label() == null || !speaks(appendix.label());
    }

    /** A line of its own, in capitals or with a number; in running text the word is a reference. */
    private static boolean isHeading(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        boolean capitals = line.startsWith("PHỤ LỤC");
        boolean alone = !line.endsWith(".") && !line.endsWith(";") && line.length() <= LONGEST_HEADING;
        return alone
                && (capitals
                        || (line.startsWith("Phụ lục")
                                && !number(line, Words.of(line), 0).isEmpty()));
    }

    /** Reports the first reference to an appendix that is not there; it may be in a file of its own. */
    private static void missing(Examination examination, @Nullable Set<String> there, Findings findings) {
        for (Passage passage : examination.prose()) {
            String text = passage.text();
            List<Word> words = !speaks(text) || isHeading(text) ? List.of() : examination.words(passage);
            for (int i = 0; i + 1 < words.size(); i++) {
                if (Annexes.APPENDIX.match(words, i) == 0) {
                    continue;
                }
                String number = number(text, words, i);
                int end = number.isEmpty() ? words.get(i + 1).end() : numberEnd(words, i);
                boolean found = there != null && (number.isEmpty() || there.contains(number) || there.contains(""));
                if (!found && own(words, i, end)) {
                    findings.in(passage, words.get(i).start(), end)
                            .with("actual", text.substring(words.get(i).start(), end))
                            .lostInConversion(true)
                            .report();
                    return;
                }
            }
        }
    }

    private static boolean speaks(String text) {
        return text.contains("hụ lục") || text.contains("HỤ LỤC");
    }

    /** Whether the words after a reference, or the parenthesis it stands in, say that the appendix is this document's. */
    private static boolean own(List<Word> words, int index, int end) {
        for (int i = index + 2; i < words.size() && words.get(i).start() <= end + 2; i++) {
            if (Annexes.ENCLOSED.match(words, i) > 0) {
                return !foreign(words, i);
            }
        }
        return index >= 2 && Annexes.ENCLOSED.match(words, index - 2) == 2;
    }

    /** {@code kèm theo Quyết định số 5}: the appendix of another act. */
    private static boolean foreign(List<Word> words, int enclosed) {
        return words.stream()
                .skip(enclosed)
                .limit(7)
                .anyMatch(word -> word.key().equals(NUMBER));
    }

    /** The number of the appendix named at a word, such as {@code 1}, {@code II} or {@code A}; empty where it has none. */
    private static String number(String text, List<Word> words, int index) {
        int at = numberIndex(words, index);
        if (at >= words.size()) {
            return "";
        }
        String word = text.substring(words.get(at).start(), words.get(at).end());
        boolean digits = word.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean roman = word.chars().allMatch(c -> "IVXL".indexOf(c) >= 0);
        boolean letter = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return digits
                ? String.valueOf(Long.parseLong(word.substring(0, Math.min(9, word.length()))))
                : roman || letter ? word : "";
    }

    private static int numberIndex(List<Word> words, int index) {
        int at = index + 2;
        return at < words.size() && words.get(at).key().equals(NUMBER) ? at + 1 : at;
    }

    private static int numberEnd(List<Word> words, int index) {
        return words.get(numberIndex(words, index)).end();
    }
}
