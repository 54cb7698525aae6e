package io.github.huongdan.validation.layout;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.regime.Range;
import io.github.huongdan.regime.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What of a look is not as due: what is there and what is due in its place, as words for a message, such as {@code 13 pt, upright} and {@code
 * 14 pt, bold}. The words are names that {@code Messages} says in a language.
 *
 * <p>Immutable and thread-safe.
 *
 * @param found what is there
 * @param due what is due
 */
public record Deviation(String found, String due) {

    private static final double SAME_SIZE = 0.25;

    /** Compares a look with what is due; null where nothing differs. */
    public static @Nullable Deviation of(Look look, @Nullable TextForm form) {
        if (form == null) {
            return null;
        }
        Words words = new Words(false);
        words.compare(look, form);
        return words.found.isEmpty()
                ? null
                : new Deviation(String.join(", ", words.found), String.join(", ", words.due));
    }

    /** Says all that is due beside what is there, whether it differs or not. */
    public static Deviation inFull(Look look, @Nullable TextForm form) {
        Words words = new Words(true);
        words.compare(look, form == null ? new TextForm(null, null, null, null, null, null) : form);
        return new Deviation(String.join(", ", words.found), String.join(", ", words.due));
    }

    /** Tells whether two names are those of one family of typefaces: {@code Times New Roman Bold} is {@code Times New Roman}. */
    public static boolean sameFamily(String family, String due) {
        return plain(family).startsWith(plain(due));
    }

    private static String plain(String family) {
        return family.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Writes points without needless digits. */
    public static String points(double value) {
        return number(value) + " pt";
    }

    /** Writes a measure with one digit behind the point at most. */
    public static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    private static final class Words {

        private final List<String> found = new ArrayList<>();
        private final List<String> due = new ArrayList<>();
        private final boolean all;

        private Words(boolean all) {
            this.all = all;
        }

        void compare(Look look, TextForm form) {
            size(look.size(), form.size());
            choice(look.bold(), form.bold(), "bold", "regular");
            choice(look.italic(), form.italic(), "italic", "upright");
            choice(look.underlined(), form.underlined(), "underlined", "plain");
            choice(look.capitals(), form.capitals(), "capitals", "small");
            add(
                    look.alignment() == null ? null : word(look.alignment()),
                    form.alignment() == null ? null : word(form.alignment()),
                    look.alignment() != form.alignment()
                            && !(look.alignment() == Alignment.JUSTIFY && form.alignment() == Alignment.LEFT));
        }

        private void size(@Nullable Double size, @Nullable Range range) {
            add(
                    size == null ? null : points(size),
                    range == null ? null : range + " pt",
                    size != null && range != null && !range.holds(size, SAME_SIZE));
        }

        private void choice(@Nullable Boolean is, @Nullable Boolean should, String yes, String no) {
            boolean said = is != null && (is || !yes.equals("underlined"));
            add(
                    is == null || (all && !said) ? null : is ? yes : no,
                    should == null ? null : should ? yes : no,
                    should != null && !should.equals(is));
        }

        private void add(@Nullable String there, @Nullable String wanted, boolean differs) {
            boolean compared = there != null && wanted != null && differs;
            if (there != null && (all || compared)) {
                found.add(there);
            }
            if (wanted != null && (all || compared)) {
                due.add(wanted);
            }
        }

        private static String word(Enum<?> alignment) {
            return switch (alignment.name()) {
                case "CENTER" -> "centred";
                case "JUSTIFY" -> "justified";
                default -> alignment.name().toLowerCase(Locale.ROOT);
            };
        }
    }
}
