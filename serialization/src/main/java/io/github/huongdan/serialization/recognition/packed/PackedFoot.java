package io.github.huongdan.serialization.recognition.packed;

import io.github.huongdan.lexicon.AuthorityPrefixes;
import io.github.huongdan.lexicon.Positions;

/** Finds the signatures in a line: authority, position and name. */
final class PackedFoot {

    private static final int LONGEST_SIGNATURE = 32;
    private static final int LONGEST_STAMP = 40;

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
        for (int i = Math.max(from, 1); i < packed.words.size(); i++) {
            int start = packed.words.get(i).start();
            int behind = behindPrefix(i);
            signedFor = behind > 0 ? behind : signedFor;
            boolean position = behind < 0 && i != signedFor && isPosition(i) && !isPosition(i - 1);
            if (behind > 0 || (position && (i < end || start > foot))) {
                packed.cut(start);
                end = i + LONGEST_SIGNATURE;
            } else if (i < end && !packed.inCapitals(i, i) && packed.inCapitals(i - 1, i - 1)) {
                end = packed.at(start - 1) == '(' ? stamp(start) : name(start, i);
            }
        }
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
