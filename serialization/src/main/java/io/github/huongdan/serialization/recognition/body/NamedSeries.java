package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Divisions;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.LabelKind;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Labels that a document makes for itself: a name that counts, {@code BƯỚC MỘT}, {@code Nội dung 2.}, {@code ĐOÀN SỐ 3:}. Whatever the name is, it is one
 * where paragraphs open with it that count from one on.
 */
final class NamedSeries {

    private static final int LONGEST_NAME = 3;
    private static final int MOST_WORDS = LONGEST_NAME + 2;
    private static final int FEWEST = 2;
    private static final int LONGEST = 64;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final String ENDS = ":.-–)(/";

    private final Set<String> names;

    /** The paragraphs that open with a name and a number, each looked at once. */
    private final IdentityHashMap<BodyBlock, Numbered> numbered;

    private NamedSeries(Set<String> names, IdentityHashMap<BodyBlock, Numbered> numbered) {
        this.names = names;
        this.numbered = numbered;
    }

    static NamedSeries of(List<BodyBlock> paragraphs) {
        Map<String, Integer> counts = new HashMap<>();
        IdentityHashMap<BodyBlock, Numbered> numbered = new IdentityHashMap<>();
        for (BodyBlock paragraph : paragraphs) {
            Numbered found = paragraph.label() == null ? Numbered.read(paragraph.text()) : null;
            if (found != null) {
                numbered.put(paragraph, found);
                int counted = counts.getOrDefault(found.name(), 0);
                counts.put(found.name(), found.number() == counted + 1 ? found.number() : counted);
            }
        }
        Set<String> names = new HashSet<>();
        counts.forEach((name, count) -> {
            if (count >= FEWEST) {
                names.add(name);
            }
        });
        return new NamedSeries(names, numbered);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /**
     * Tells whether the series divides the document, and what else has labels stands within its parts: it comes first, and the numbers of the other
     * kind begin anew behind it.
     *
     * @param other the outermost kind of the other labels; null where there are none
     */
    boolean stand(List<BodyBlock> paragraphs, @Nullable LabelKind other) {
        String first = null;
        boolean begun = false;
        boolean within = false;
        boolean anew = false;
        for (BodyBlock paragraph : paragraphs) {
            Label label = label(paragraph);
            if (label == null) {
                continue;
            }
            if (label.kind() == LabelKind.NAMED) {
                begun = true;
                within = true;
            } else if (label.kind() == other) {
                String written = MatchingKey.of(paragraph.text().substring(0, label.end()));
                if (!begun) {
                    return false;
                }
                anew |= within && written.equals(first);
                first = first == null ? written : first;
                within = false;
            }
        }
        return begun && (anew || first == null);
    }

    /** Returns the label of a series that the paragraph opens with, else any other that it opens with; null where it opens with none. */
    @Nullable
    Label label(BodyBlock paragraph) {
        Label label = paragraph.label();
        if (label != null || names.isEmpty()) {
            return label;
        }
        Numbered found = numbered.get(paragraph);
        return found == null || !names.contains(found.name()) ? null : new Label(LabelKind.NAMED, found.end());
    }

    /** A name with a number behind it at the start of a paragraph. */
    private record Numbered(String name, int number, int end) {

        static @Nullable Numbered read(String text) {
            if (text.isEmpty() || !Character.isUpperCase(text.charAt(0)) || !endsSoon(text)) {
                return null;
            }
            List<Word> words = Words.of(text, 0, MOST_WORDS);
            for (int i = 1; i <= Math.min(LONGEST_NAME, words.size() - 1); i++) {
                if (!onlyBlanks(text, words.get(i - 1).end(), words.get(i).start())) {
                    return null;
                }
                int number = number(words.get(i), text);
                int count = number > 0 ? 1 : 0;
                boolean inWords = count == 0 && Divisions.COUNTED.match(words, i) > 0;
                for (int n = 0; inWords && count == 0 && n < Divisions.COUNTING.size(); n++) {
                    count = Divisions.COUNTING.get(n).match(words, i);
                    number = n + 1;
                }
                if (count == 0) {
                    continue;
                }
                String name = text.substring(0, words.get(i - 1).end());
                int end = words.get(i + count - 1).end();
                boolean ends = end == text.length() || ENDS.indexOf(text.charAt(skipBlank(text, end))) >= 0;
                return ends && !Divisions.CAPTIONS.isWhole(name)
                        ? new Numbered(MatchingKey.of(name), number, separatorEnd(text, end))
                        : null;
            }
            return null;
        }

        /** Most paragraphs are seen to have no such label by the marks that their first words lack. */
        private static boolean endsSoon(String text) {
            if (text.length() <= LONGEST) {
                return true;
            }
            for (int i = 1; i < LONGEST; i++) {
                if (!Character.isLetter(text.charAt(i)) && ENDS.indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        /** The number that a word is in digits, Arabic or Roman; 0 where it is none. */
        private static int number(Word word, String text) {
            String written = text.substring(word.start(), word.end());
            if (written.length() <= 2 && written.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Integer.parseInt(written);
            }
            return "IVX".indexOf(written.charAt(0)) < 0 ? 0 : ROMAN.indexOf(written) + 1;
        }

        private static boolean onlyBlanks(String text, int from, int to) {
            return text.substring(from, to).isBlank();
        }

        private static int skipBlank(String text, int at) {
            int next = at;
            while (next < text.length() - 1 && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            return next;
        }

        private static int separatorEnd(String text, int end) {
            return end < text.length() && ":.-–)".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        }
    }
}
