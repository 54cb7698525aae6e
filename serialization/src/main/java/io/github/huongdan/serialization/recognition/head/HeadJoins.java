package io.github.huongdan.serialization.recognition.head;

import io.github.huongdan.lexicon.Titles;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.RuleLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.ArrayList;
import java.util.List;

/** Puts the components of a letterhead together that an extractor parted over several lines of a column. */
final class HeadJoins {

    private static final int MOST = 3;
    private static final int LONGEST = 120;
    private static final PhraseTable NUMBER = PhraseTable.of("Số");

    private HeadJoins() {}

    /** Returns the parts in order, with those that are a component only together as one. */
    static List<Extract> of(List<Extract> parts) {
        List<Extract> joined = new ArrayList<>(parts.size());
        int i = 0;
        while (i < parts.size()) {
            int count = isComponent(parts.get(i)) ? 1 : count(parts, i);
            joined.add(Extract.join(parts.subList(i, i + count)));
            i += count;
        }
        return joined;
    }

    private static boolean isComponent(Extract part) {
        return Letterhead.isTitle(part) || isMotto(part) || DateLine.read(part) != null;
    }

    static boolean isMotto(Extract part) {
        return Titles.MOTTO.isWhole(part.text())
                || (part.length() <= LONGEST && Titles.NEAR_MOTTO.isWhole(part.text()));
    }

    private static int count(List<Extract> parts, int from) {
        if (!mayBegin(parts.get(from).text())) {
            return 1;
        }
        int length = parts.get(from).length();
        for (int count = 2; count <= MOST && from + count <= parts.size(); count++) {
            length += parts.get(from + count - 1).length();
            if (length > LONGEST || RuleLine.is(parts.get(from + count - 1).text())) {
                return 1;
            }
            Extract whole = Extract.join(parts.subList(from, from + count));
            if (isWholeComponent(parts, from, whole)) {
                return count;
            }
        }
        return 1;
    }

    /** Titles begin in capitals, the motto with one, a place and its date are parted by a comma, a number follows its label. */
    private static boolean mayBegin(String first) {
        return !first.isEmpty()
                && Character.isUpperCase(first.charAt(0))
                && (Capitals.only(first) || first.charAt(0) == 'Đ' || first.indexOf(',') > 0 || NUMBER.isWhole(first));
    }

    private static boolean isWholeComponent(List<Extract> parts, int from, Extract whole) {
        Extract first = parts.get(from);
        if (Titles.STATE.isWhole(whole.text())
                || Titles.PARTY_FORM.isWhole(whole.text())
                || Titles.MOTTO.isWhole(whole.text())) {
            return true;
        }
        if (NUMBER.isWhole(first.text())) {
            HeadCode code = HeadCode.read(whole);
            return code != null && code.code().issuer() != null;
        }
        return first.text().indexOf(',') > 0 && DateLine.read(whole) != null;
    }
}
