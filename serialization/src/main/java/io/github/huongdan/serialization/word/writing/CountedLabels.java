package io.github.huongdan.serialization.word.writing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The labels of one list that Word can count itself: numbers from one on without a gap, each with the same signs behind it. Two lists are never the same one. */
final class CountedLabels {

    /** How Word writes numbers; its letters know no đ, which comes fifth. */
    private enum Format {
        DECIMAL("decimal", Integer.MAX_VALUE),
        UPPER_ROMAN("upperRoman", 39),
        LOWER_LETTER("lowerLetter", 4),
        UPPER_LETTER("upperLetter", 4);

        private static final List<String> TENS = List.of("", "X", "XX", "XXX");
        private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

        private final String word;
        private final int most;

        Format(String word, int most) {
            this.word = word;
            this.most = most;
        }

        private String number(int value) {
            return switch (this) {
                case DECIMAL -> String.valueOf(value);
                case UPPER_ROMAN -> TENS.get(value / 10) + ONES.get(value % 10);
                case LOWER_LETTER -> String.valueOf((char) ('a' + value - 1));
                case UPPER_LETTER -> String.valueOf((char) ('A' + value - 1));
            };
        }
    }

    private static final String SIGNS = ".)-/:";
    private static final int FEWEST = 2;

    private final Format format;
    private final String signs;

    private CountedLabels(Format format, String signs) {
        this.format = format;
        this.signs = signs;
    }

    /** Returns how Word counts labels that stand one below the other; null where it can't, or there is no list of them. */
    static @Nullable CountedLabels of(List<@Nullable String> labels) {
        String first = labels.size() < FEWEST ? null : labels.get(0);
        for (Format format : Format.values()) {
            if (first != null && labels.size() <= format.most && first.startsWith(format.number(1))) {
                String signs = first.substring(1);
                if (areSigns(signs) && count(format, signs, labels)) {
                    return new CountedLabels(format, signs);
                }
            }
        }
        return null;
    }

    private static boolean areSigns(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    private static boolean count(Format format, String signs, List<@Nullable String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            if (!(format.number(i + 1) + signs).equals(labels.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the format as Word calls it. */
    String format() {
        return format.word;
    }

    /** Returns the text of a label, in which {@code %1} stands for the number. */
    String text() {
        return "%1" + signs;
    }

    @Override
    public String toString() {
        return format.name().toLowerCase(Locale.ROOT) + " " + text();
    }
}
