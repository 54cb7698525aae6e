package io.github.huongdan.serialization.recognition.packed;

import io.github.huongdan.lexicon.Annexes;
import io.github.huongdan.lexicon.AuthorityPrefixes;
import io.github.huongdan.lexicon.Positions;
import io.github.huongdan.lexicon.Stamps;
import io.github.huongdan.serialization.recognition.line.OrganNames;

/** Finds the signatures in a line: authority, position and name. */
final class PackedFoot {

    private static final int LONGEST_SIGNATURE = 32;
    private static final int LONGEST_STAMP = 40;
    private static final int LONGEST_FOOT_ABOVE = 300;
    private static final int LONGEST_ORGAN = 16;
    private static final int LONGEST_POSITION = 8;

    private final PackedText packed;

    private PackedFoot(PackedText packed) {
        this.packed = packed;
    }

    /**
     * Cuts a line at each signature.
     *
     * @param body the offset at which the body begins
     * @param foot the offset from which a signature may have no prefix of authority; -1 where there is none
     */
    static void cut(PackedText packed, int body, int foot) {
        new PackedFoot(packed).cut(packed.wordAt(body), foot < 0 ? packed.text.length() : foot);
    }

    private void cut(int from, int foot) {
        int end = from;
        int signedFor = -1;
        boolean signed = false;
        for (int i = Math.max(from, 1); i < packed.words.size(); i++) {
            int start = packed.words.get(i).start();
            int behind = behindPrefix(i);
            signedFor = behind > 0 ? behind : signedFor;
            boolean position = behind < 0 && i != signedFor && isPosition(i) && !isPosition(i - 1);
            boolean above = position && i >= end && start < foot && start > foot - LONGEST_FOOT_ABOVE && isNamed(i);
            if (above) {
                cutOrgan(i);
            }
            if (behind > 0 || above || (position && (i < end || start > foot))) {
                packed.cut(start);
                end = i + LONGEST_SIGNATURE;
                signed = true;
            } else if (signed && packed.inCapitals(i, i) && Annexes.OPENINGS.match(packed.words, i) > 0) {
                packed.cut(start);
                return;
            } else if (i < end && isStamp(i)) {
                packed.cut(start);
                int name = behindStamp(i);
                if (name < packed.words.size()) {
                    packed.cut(packed.words.get(name).start());
                }
                end = i;
            } else if (i < end && !packed.inCapitals(i, i) && packed.inCapitals(i - 1, i - 1)) {
                end = packed.at(start - 1) == '(' ? stamp(start) : name(start, i);
            }
        }
    }

    /** The organ above a position begins with the capitals before it. */
    private void cutOrgan(int position) {
        int first = position;
        while (first > 0
                && position - first < LONGEST_ORGAN
                && packed.inCapitals(first - 1, first - 1)
                && packed.before(packed.words.get(first).start()) != '.') {
            first--;
        }
        if (first < position && OrganNames.match(packed.words, first) > 0) {
            packed.cut(packed.words.get(first).start());
        }
    }

    /** Whether a position is followed by a name, as no position in a heading is. */
    private boolean isNamed(int position) {
        int name = position + 1;
        while (name < packed.words.size() && name - position < LONGEST_POSITION && packed.inCapitals(name, name)) {
            name++;
        }
        return isNamePart(name) && isNamePart(name + 1);
    }

    private boolean isNamePart(int word) {
        return packed.opensWithCapital(word) && !packed.inCapitals(word);
    }

    private boolean isStamp(int word) {
        return packed.at(packed.words.get(word).start() - 1) != '(' && Stamps.ALL.match(packed.words, word) > 0;
    }

    /** The word behind a stamp: behind {@code Đã ký}, or behind the numbers of a stamp that says who signed and when. */
    private int behindStamp(int word) {
        int behind = word + Stamps.ALL.match(packed.words, word);
        if (packed.at(packed.words.get(behind - 1).end()) != ':') {
            return behind;
        }
        boolean numbers = false;
        for (int i = behind; i < Math.min(packed.words.size(), behind + LONGEST_SIGNATURE); i++) {
            boolean number =
                    Character.isDigit(packed.text.charAt(packed.words.get(i).start()));
            if (numbers && !number && packed.opensWithCapital(i)) {
                return i;
            }
            numbers |= number;
        }
        return behind;
    }

    private int name(int start, int word) {
        packed.cut(start);
        return word;
    }

    /** {@code (Đã ký)} between position and name. */
    private int stamp(int start) {
        packed.cut(start - 1);
        for (int at = start; at < start + LONGEST_STAMP; at++) {
            if (packed.at(at) == ')') {
                packed.cut(at + 1);
                break;
            }
        }
        return 0;
    }

    /** The word behind a prefix of authority, {@code TM. ỦY BAN}, {@code K/T GIÁM ĐỐC}; -1 where none stands at a word. */
    private int behindPrefix(int word) {
        int start = packed.words.get(word).start();
        for (String prefix : AuthorityPrefixes.WRITTEN) {
            int end = start + prefix.length();
            if (!packed.text.startsWith(prefix, start) || Character.isLetterOrDigit(packed.at(end))) {
                continue;
            }
            int next = packed.wordAt(end);
            boolean dotted = packed.at(end) == '.';
            boolean apart = dotted || (prefix.length() > 1 && packed.at(end) == ' ');
            return apart && next < packed.words.size() && packed.inCapitals(next) ? next : -1;
        }
        return -1;
    }

    private boolean isPosition(int word) {
        int length = Positions.SIGNING.match(packed.words, word);
        return length > 0 && packed.inCapitals(word, word + length - 1);
    }
}
