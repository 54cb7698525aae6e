package io.github.huongdan.serialization.recognition.packed;

import io.github.huongdan.code.CodeOccurrence;
import io.github.huongdan.code.CodeScanner;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.lexicon.Subjects;
import io.github.huongdan.lexicon.Titles;
import io.github.huongdan.lexicon.Types;
import io.github.huongdan.serialization.recognition.line.OrganNames;
import io.github.huongdan.serialization.recognition.line.RuleLine;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.WrittenDate;
import java.util.List;

/** Finds the parts of a letterhead in a line: title, motto, number, place and date, the name of the type. */
final class PackedHead {

    private static final PhraseTable NUMBER = PhraseTable.of("Số");
    private static final PhraseTable BELOW = PhraseTable.of("Ban", "Văn phòng");
    private static final int SHORTEST_NAME = 3;
    private static final int MOST_WORDS = 120;
    private static final int MOST_CHARACTERS = 1200;
    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_PLACE = 6;
    private static final int FARTHEST_TYPE = 12;

    private final PackedText packed;
    private boolean title;
    private boolean code;
    private boolean date;

    /** The offset after the last part. */
    private int end;

    private boolean named;

    private PackedHead(PackedText packed) {
        this.packed = packed;
    }

    /** Reads a line; a letterhead is one where a title in capitals and a number or a date stand in it. */
    static PackedHead read(PackedText packed) {
        PackedHead head = new PackedHead(packed);
        head.words();
        head.date();
        if (head.code || head.date) {
            head.typeName();
        }
        if (head.isHead()) {
            head.rules();
            head.organs();
        }
        return head;
    }

    boolean isHead() {
        return (title && (code || date)) || (code && named);
    }

    int end() {
        return end;
    }

    /** Whether the name of a type stands at the end of the head. */
    boolean named() {
        return named;
    }

    private void words() {
        int last = Math.min(packed.words.size(), MOST_WORDS);
        for (int i = 0; i < last; i++) {
            if (!packed.opensWithCapital(i)) {
                continue;
            }
            int length = Math.max(Titles.STATE.match(packed.words, i), Titles.PARTY_FORM.match(packed.words, i));
            int motto = length > 0 ? 0 : Titles.MOTTO.match(packed.words, i);
            if (length > 0 && !title && packed.inCapitals(i, i + length - 1)) {
                title = true;
                part(i, i + length - 1);
                if (!code) {
                    capitalsBefore(i);
                }
            } else if (motto > 0) {
                part(i, i + motto - 1);
            } else if (!code && NUMBER.match(packed.words, i) > 0) {
                number(i);
            } else if (code && Subjects.LETTER.match(packed.words, i) > 0) {
                packed.cut(packed.words.get(i).start());
            }
        }
    }

    /** What stands in small letters before the organ is no part of it. */
    private void capitalsBefore(int title) {
        int organ = title;
        while (organ > 0 && packed.inCapitals(organ - 1, organ - 1)) {
            organ--;
        }
        packed.cut(packed.words.get(organ).start());
    }

    /** An organ below another opens with a word that says so: {@code UBND TỈNH AN BÌNH SỞ NỘI VỤ}. */
    private void organs() {
        int last = packed.wordAt(end);
        int organ = 0;
        for (int i = 0; i < last; i++) {
            int start = packed.words.get(i).start();
            if (!packed.inCapitals(i, i) || packed.isCut(start)) {
                organ = i;
                continue;
            }
            if (i - organ < SHORTEST_NAME || !Character.isLetter(packed.before(start))) {
                continue;
            }
            boolean below = Organs.SUBORDINATE.match(packed.words, i) > 0 || BELOW.match(packed.words, i) > 0;
            boolean within = OrganNames.match(packed.words, i - 1) > 1;
            if (below && !within && OrganNames.match(packed.words, organ) > 0) {
                packed.cut(start);
                organ = i;
            }
        }
    }

    private void part(int first, int last) {
        packed.cutOut(first, last);
        end = Math.max(end, packed.words.get(last).end());
    }

    private void number(int word) {
        int start = packed.words.get(word).start();
        String near = packed.text.substring(start, Math.min(packed.text.length(), start + LONGEST_CODE));
        CodeOccurrence found = CodeScanner.scanLabelled(near, 0);
        if (found != null) {
            code = true;
            packed.cut(start);
            packed.cut(start + found.end());
            end = Math.max(end, start + found.end());
        }
    }

    /** The first date behind a comma and a place. */
    private void date() {
        String near = packed.text.substring(0, Math.min(packed.text.length(), MOST_CHARACTERS));
        List<WrittenDate> dates = WrittenDate.in(near);
        for (int i = 0; i < dates.size() && !date; i++) {
            WrittenDate written = dates.get(i);
            int place = packed.before(written.start()) == ',' ? placeStart(packed.wordAt(written.start())) : -1;
            if (place >= 0) {
                date = true;
                packed.cut(packed.words.get(place).start());
                packed.cut(written.end());
                end = Math.max(end, written.end());
            }
        }
    }

    /** The first word of the place before a word; -1 where none stands there. */
    private int placeStart(int day) {
        int first = day;
        while (first > 0
                && day - first < LONGEST_PLACE
                && packed.opensWithCapital(first - 1)
                && (!packed.inCapitals(first - 1)
                        || packed.at(packed.words.get(first - 1).end()) == '.')
                && (first == day || packed.before(packed.words.get(first).start()) != ',')
                && packed.nextCut(packed.words.get(first - 1).start())
                        >= packed.words.get(first).start()) {
            first--;
            if (packed.nextCut(packed.words.get(first).start() - 1)
                    == packed.words.get(first).start()) {
                break;
            }
        }
        return first < day ? first : -1;
    }

    /** Rows of hyphens and stars that stand for drawn lines. */
    private void rules() {
        int at = 0;
        while (at < end) {
            int stop = at;
            while (stop < end && RuleLine.isMarkSign(packed.at(stop))) {
                stop++;
            }
            boolean alone = stop == at + 1
                    && packed.at(at) == '*'
                    && packed.at(stop) == ' '
                    && at > 0
                    && packed.at(at - 1) == ' ';
            if (stop - at > 2 || alone) {
                packed.cut(at);
                packed.cut(stop);
            }
            at = Math.max(stop, at + 1);
        }
    }

    private void typeName() {
        int from = packed.wordAt(end);
        int last = Math.min(packed.words.size(), from + FARTHEST_TYPE);
        for (int i = from; i < last && !named; i++) {
            int length = Types.NAMES.match(packed.words, i);
            if (length > 0 && packed.inCapitals(i, i + length - 1)) {
                named = true;
                part(i, i + length - 1);
            }
        }
    }
}
