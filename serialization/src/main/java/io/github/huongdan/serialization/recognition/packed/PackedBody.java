package io.github.huongdan.serialization.recognition.packed;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.lexicon.Divisions;
import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.serialization.recognition.line.OrganNames;
import io.github.huongdan.vietnamese.PhraseTable;

/** Finds the paragraphs in a line behind the letterhead: grounds, enacting clause, divisions that count on, items, recipients. */
final class PackedBody {

    private static final PhraseTable FOLLOWING = PhraseTable.of("như sau", "sau đây");
    private static final String ENDS = ".;:";
    private static final String SEPARATORS = ".)/-";
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    private final PackedText packed;
    private final int first;

    private int roman;
    private int arabic;
    private int articles;
    private char letter = 'a' - 1;
    private boolean inHeading;
    private int foot = -1;

    private PackedBody(PackedText packed, int start) {
        this.packed = packed;
        first = packed.wordAt(start);
    }

    /** Cuts a line from an offset on and returns the offset at which recipients begin; -1 where they do not. */
    static int cut(PackedText packed, int start, boolean subject) {
        PackedBody body = new PackedBody(packed, start);
        int outline = body.basis(subject);
        body.outline(outline);
        body.dashes(start);
        return body.foot;
    }

    /** Cuts what stands before the divisions and returns the first word behind it. */
    private int basis(boolean subject) {
        int clause = clauseEnd();
        int limit = clause < 0 ? firstLabel() : clause;
        boolean open = !subject;
        int organ = -1;
        for (int i = first; i < limit; i++) {
            int start = packed.words.get(i).start();
            boolean capital = packed.opensWithCapital(i);
            boolean legal = capital && Clauses.LEGAL_GROUND_LEADS.match(packed.words, i) > 0;
            boolean ground = capital && i > first && Clauses.GROUND_LEADS.match(packed.words, i) > 0;
            boolean addressees = capital && Recipients.ADDRESSEES.match(packed.words, i) > 0;
            boolean ends = ENDS.indexOf(packed.before(start)) >= 0;
            boolean sentence =
                    open && capital && ends && (packed.before(start) != ';' || OrganNames.match(packed.words, i) > 0);
            if (legal || (ground && (ends || !open)) || addressees || sentence) {
                packed.cut(start);
                open = true;
            }
            organ = !open && capital && i > first && OrganNames.match(packed.words, i) > 0 ? i : organ;
        }
        if (!open && organ >= 0 && clause >= 0) {
            packed.cut(packed.words.get(organ).start());
        }
        if (clause >= 0) {
            packed.cut(packed.words.get(clause).end() + 1);
        }
        return Math.max(limit, first);
    }

    /** The last word of {@code như sau:}; -1 where it does not stand before the divisions. */
    private int clauseEnd() {
        for (int i = first; i < packed.words.size(); i++) {
            int length = FOLLOWING.match(packed.words, i);
            if (length > 0 && packed.at(packed.words.get(i + length - 1).end()) == ':') {
                return i + length - 1;
            }
            if (isRoman(i)) {
                return -1;
            }
        }
        return -1;
    }

    private int firstLabel() {
        for (int i = first; i < packed.words.size(); i++) {
            if (isRoman(i) || isNext(i) || isArticle(i) || isChapter(i)) {
                return i;
            }
        }
        return packed.words.size();
    }

    private void outline(int from) {
        for (int i = from; i < packed.words.size() && foot < 0; i++) {
            int start = packed.words.get(i).start();
            boolean ends = inHeading || i <= from + 1 || ENDS.indexOf(packed.before(start)) >= 0;
            if (packed.opensWithCapital(i) && isRecipients(i)) {
                packed.cut(start);
                foot = start;
            } else if (isRoman(i)) {
                packed.cutLabel(start);
                roman++;
                arabic = 0;
                inHeading = true;
            } else if (isArticle(i) || isChapter(i)) {
                packed.cutLabel(start);
                articles += isArticle(i) ? 1 : 0;
                arabic = 0;
                inHeading = true;
            } else if (ends && isNext(i)) {
                packed.cutLabel(start);
                arabic++;
                letter = 'a' - 1;
                inHeading = packed.inCapitals(i + 1);
            } else if (isDecimal(i)) {
                packed.cutLabel(start);
                inHeading = false;
            } else if (isNextLetter(i)) {
                packed.cutLabel(start);
                letter++;
                inHeading = false;
            } else if (inHeading && endsCapitals(i)) {
                packed.cut(start);
                inHeading = false;
            }
        }
    }

    private boolean isRecipients(int word) {
        int length = Recipients.LABEL.match(packed.words, word);
        return length > 0 && packed.at(packed.words.get(word + length - 1).end()) == ':';
    }

    /** Whether the next of the Roman numbers stands before a heading. */
    private boolean isRoman(int word) {
        return roman < ROMAN.length
                && packed.words.get(word).toString().equals(ROMAN[roman])
                && separated(word)
                && packed.opensWithCapital(word + 1);
    }

    /** {@code Điều 2.} behind {@code Điều 1.}. */
    private boolean isArticle(int word) {
        return packed.opensWithCapital(word)
                && Divisions.ARTICLE.match(packed.words, word) == 1
                && word + 1 < packed.words.size()
                && packed.words.get(word + 1).toString().equals(String.valueOf(articles + 1))
                && separated(word + 1);
    }

    /** {@code Chương II} behind the end of a sentence. */
    private boolean isChapter(int word) {
        return packed.opensWithCapital(word)
                && Divisions.CHAPTER.match(packed.words, word) == 1
                && ENDS.indexOf(packed.before(packed.words.get(word).start())) >= 0
                && packed.opensWithCapital(word + 1);
    }

    private boolean isNext(int word) {
        return packed.words.get(word).toString().equals(String.valueOf(arabic + 1))
                && separated(word)
                && packed.opensWithCapital(word + 1);
    }

    /** {@code 1.1.} and {@code 1.1.1.} below {@code 1.}. */
    private boolean isDecimal(int word) {
        int end = packed.words.get(word).end();
        boolean own = packed.words.get(word).toString().equals(String.valueOf(arabic))
                && packed.at(packed.words.get(word).start() - 1) == ' ';
        int groups = 1;
        while (own && packed.at(end) == '.' && Character.isDigit(packed.at(end + 1))) {
            end++;
            while (Character.isDigit(packed.at(end))) {
                end++;
            }
            groups++;
        }
        boolean closed = packed.at(end) == ' ' || (packed.at(end) == '.' && packed.at(end + 1) == ' ');
        return groups > 1 && closed && packed.opensWithCapital(packed.wordAt(end));
    }

    private boolean isNextLetter(int word) {
        String text = packed.words.get(word).toString();
        return text.length() == 1
                && text.charAt(0) == letter + 1
                && packed.at(packed.words.get(word).end()) == ')'
                && packed.at(packed.words.get(word).start() - 1) == ' ';
    }

    private boolean separated(int word) {
        return packed.at(packed.words.get(word).start() - 1) == ' '
                && SEPARATORS.indexOf(packed.at(packed.words.get(word).end())) >= 0
                && packed.at(packed.words.get(word).end() + 1) == ' ';
    }

    /** Whether a word in small letters stands behind a heading in capitals. */
    private boolean endsCapitals(int word) {
        return !packed.inCapitals(word)
                && packed.opensWithCapital(word)
                && word > 0
                && packed.inCapitals(word - 1)
                && word + 1 < packed.words.size()
                && !packed.inCapitals(word + 1);
    }

    /** Dashes and plus signs that begin an item behind the end of another. */
    private void dashes(int start) {
        for (int at = packed.text.indexOf(' ', start); at >= 0; at = packed.text.indexOf(' ', at + 1)) {
            char sign = packed.at(at + 1);
            boolean item = (sign == '-' || sign == '–' || sign == '+') && packed.at(at + 2) == ' ';
            boolean recipient = foot >= 0 && at > foot && packed.before(at) == ',';
            boolean heading = item && Character.isUpperCase(packed.at(at + 3)) && packed.endsHeading(at);
            if (item && (recipient || heading || ENDS.indexOf(packed.before(at)) >= 0)) {
                packed.cut(at + 1);
            }
        }
    }
}
