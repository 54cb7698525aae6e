package io.github.huongdan.vietnamese;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that are known again where a scanner, a converter or a typist got letters wrong: marks lost or wrong ({@code HUỚNG DẪN}), blanks within a
 * word ({@code HƯ ỚNG DẪN}), a digit for the letter that it looks like, {@code l} for {@code I}, and one wrong, missing or surplus letter in six ({@code HƯỚNG DÂNG}).
 * Meant for lines that stand where the phrase is looked for, such as the name of a type alone on its line; running text would be known for what
 * it is not.
 *
 * <p>Immutable and thread-safe.
 */
public final class NearPhrases {

    private static final int LETTERS_FOR_AN_ERROR = 6;
    private static final int NO_ERRORS = Integer.MAX_VALUE;

    private final List<String> phrases;
    private final int lettersForAnError;

    /** Which letters each phrase has; one wrong letter changes the set by two at most, so that most texts are passed over by it. */
    private final int[] sets;

    /** How many letters of each phrase may be wrong. */
    private final int[] errorsAllowed;

    private final int shortest;
    private final int longest;

    private NearPhrases(List<String> phrases, int lettersForAnError) {
        this.phrases = phrases;
        this.lettersForAnError = lettersForAnError;
        sets = phrases.stream().mapToInt(NearPhrases::set).toArray();
        errorsAllowed = phrases.stream()
                .mapToInt(phrase -> phrase.length() / lettersForAnError)
                .toArray();
        shortest = phrases.stream().mapToInt(String::length).min().orElse(0);
        longest = phrases.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Takes the phrases that are meant; the same but for its marks is one. */
    public static NearPhrases of(Collection<String> phrases) {
        return new NearPhrases(bare(phrases), LETTERS_FOR_AN_ERROR);
    }

    /** Takes the phrases that are meant; each is known only where all of its letters are right, whatever their marks. */
    public static NearPhrases withMarksWrong(Collection<String> phrases) {
        return new NearPhrases(bare(phrases), NO_ERRORS);
    }

    private static int set(String letters) {
        int set = 0;
        for (int i = 0; i < letters.length(); i++) {
            set |= 1 << letters.charAt(i);
        }
        return set;
    }

    private static List<String> bare(Collection<String> phrases) {
        return phrases.stream()
                .map(BareLetters::of)
                .map(BareLetters::text)
                .distinct()
                .toList();
    }

    /** Tells whether the text is nearly one of the phrases, and nothing else. */
    public boolean isWhole(String text) {
        return errors(text) >= 0;
    }

    /** Returns how many letters are wrong in a text that is nearly one of the phrases, 0 where only marks are; -1 where it is none. */
    public int errors(String text) {
        String letters = bareLetters(text);
        if (letters == null) {
            return -1;
        }
        int set = set(letters);
        int least = -1;
        for (int i = 0; i < sets.length; i++) {
            int allowed = errorsAllowed[i];
            if (Integer.bitCount(sets[i] ^ set) > 2 * allowed || !mayBeNear(phrases.get(i), letters, allowed)) {
                continue;
            }
            int errors = distances(phrases.get(i), letters)[letters.length()];
            if (errors <= allowed && (least < 0 || errors < least)) {
                least = errors;
            }
        }
        return least;
    }

    /** Tells by the number of letters, and by the first and the last one, which a single error can't both change. */
    private static boolean mayBeNear(String phrase, String text, int allowed) {
        int last = text.length() - 1;
        if (Math.abs(text.length() - phrase.length()) > allowed) {
            return false;
        }
        return allowed > 1
                || (last >= 0
                        && (phrase.charAt(0) == text.charAt(0)
                                || (allowed == 1 && phrase.charAt(phrase.length() - 1) == text.charAt(last))));
    }

    /** Returns the letters of a text as {@link BareLetters} has them; null where they are too many or too few for any of the phrases. */
    private @Nullable String bareLetters(String text) {
        char[] letters = new char[longest + longest / lettersForAnError];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                if (count == letters.length) {
                    return null;
                }
                letters[count++] = BareLetters.bare(text, i);
            }
        }
        return count < shortest - shortest / lettersForAnError ? null : new String(letters, 0, count);
    }

    /** Returns the offset after the words with which a text opens that are nearly one of the phrases, the most of them; -1 where none are. */
    public int opening(String text) {
        BareLetters letters = BareLetters.of(text, longest + longest / lettersForAnError + 1);
        int set = set(letters.text());
        int found = -1;
        for (int i = 0; i < sets.length; i++) {
            String phrase = phrases.get(i);
            int allowed = errorsAllowed[i];
            if (Integer.bitCount(sets[i] & ~set) > allowed) {
                continue;
            }
            int[] distances = distances(phrase, letters.text());
            int from = Math.max(1, phrase.length() - allowed);
            for (int end = from; end <= Math.min(letters.text().length(), phrase.length() + allowed); end++) {
                if (distances[end] <= allowed && letters.endsWord(end)) {
                    found = Math.max(found, letters.offsetAfter(end));
                }
            }
        }
        return found;
    }

    /** Returns, for each number of letters that the text opens with, how many letters must change to make them the phrase. */
    private static int[] distances(String phrase, String text) {
        int[] row = new int[text.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        for (int p = 1; p <= phrase.length(); p++) {
            int diagonal = row[0];
            row[0] = p;
            for (int t = 1; t < row.length; t++) {
                int changed = diagonal + (phrase.charAt(p - 1) == text.charAt(t - 1) ? 0 : 1);
                diagonal = row[t];
                row[t] = Math.min(changed, Math.min(row[t], row[t - 1]) + 1);
            }
        }
        return row;
    }

    /** The letters and digits of a text without their marks, in small letters, and where each stands in it. */
    private static final class BareLetters {

        private final String text;
        private final int[] offsets;
        private final String whole;

        private BareLetters(String text, int[] offsets, String whole) {
            this.text = text;
            this.offsets = offsets;
            this.whole = whole;
        }

        String text() {
            return text;
        }

        static BareLetters of(String text) {
            return of(text, text.length());
        }

        static BareLetters of(String text, int most) {
            StringBuilder letters = new StringBuilder();
            int[] offsets = new int[Math.min(most, text.length())];
            int count = 0;
            for (int i = 0; i < text.length() && letters.length() < most; i++) {
                char c = text.charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    letters.append(bare(text, i));
                    offsets[count++] = i;
                }
            }
            return new BareLetters(letters.toString(), offsets, text);
        }

        private static char bare(String text, int at) {
            char c = text.charAt(at);
            if (c == '0') {
                return 'o';
            }
            int letter = LetterTable.covers(text, at, at + 1) ? LetterTable.letter(c) : 0;
            char base = letter == 0 ? Character.toLowerCase(c) : LetterTable.base(letter);
            return switch (base) {
                case '\u0111' -> 'd';
                case 'l', '1' -> 'i';
                default -> base;
            };
        }

        /** Whether no letter follows directly after the first ones; a mark that combines belongs to the letter before. */
        boolean endsWord(int count) {
            int after = offsetAfter(count);
            return after >= whole.length() || !Character.isLetterOrDigit(whole.charAt(after));
        }

        int offsetAfter(int count) {
            int after = offsets[count - 1] + 1;
            while (after < whole.length() && Character.getType(whole.charAt(after)) == Character.NON_SPACING_MARK) {
                after++;
            }
            return after;
        }
    }
}
