package io.github.huongdan.validation.rules.recipients;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The abbreviations that a reader of the document knows: those in general use, those that its codes contain, and those that it defines in
 * parentheses.
 */
final class KnownAbbreviations {

    private static final Set<String> GENERAL = Set.of(
            "UBND", "HĐND", "MTTQ", "UBMTTQ", "TP", "HCM", "TW", "TNCS", "LLVT", "GD", "ĐT", "GDĐT", "VP", "BCH", "BTV",
            "BTT", "QH", "CT", "PCT", "CVP", "PVP", "BHXH", "LĐLĐ", "VN", "VT", "TTXVN", "VTV", "VOV");
    private static final int LONGEST = 12;

    /** An abbreviation that nothing explains. */
    record Unknown(int start, int end) {}

    private final Set<String> known = new HashSet<>(GENERAL);

    private KnownAbbreviations(Examination examination) {
        addSymbol(examination.header().code());
        for (CitedAct act : examination.citedActs()) {
            addSymbol(act.code());
        }
        for (Passage passage : examination.prose()) {
            addDefined(passage.text());
        }
    }

    static KnownAbbreviations of(Examination examination) {
        return new KnownAbbreviations(examination);
    }

    private void addSymbol(@Nullable DocumentCode code) {
        if (code != null && code.issuer() != null) {
            known.addAll(List.of(code.issuer().split("-", -1)));
        }
    }

    /** Adds what stands alone in parentheses, in capitals: {@code Mặt trận Tổ quốc (MTTQ)}. */
    private void addDefined(String text) {
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            String inside = text.substring(open + 1, Math.min(text.length(), open + LONGEST));
            if (inside.indexOf(')') > 0) {
                known.add(inside.substring(0, inside.indexOf(')')).strip());
            }
        }
    }

    /** Finds what is not known, joined where a dot stands between: {@code TT.ĐUK}. */
    List<Unknown> unknownIn(String name) {
        List<Unknown> found = new ArrayList<>();
        int at = 0;
        while (at < name.length()) {
            int end = at;
            boolean unknown = false;
            while (end < name.length()
                    && (Character.isLetter(name.charAt(end)) || (end > at && name.charAt(end) == '.'))) {
                int wordEnd = end;
                while (wordEnd < name.length() && Character.isLetter(name.charAt(wordEnd))) {
                    wordEnd++;
                }
                unknown |= abbreviation(name, end, wordEnd) && !known.contains(name.substring(end, wordEnd));
                end = Math.max(wordEnd, end + 1);
            }
            if (unknown) {
                found.add(new Unknown(at, name.charAt(end - 1) == '.' ? end - 1 : end));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static boolean abbreviation(String name, int start, int end) {
        return end - start >= 2 && name.substring(start, end).chars().allMatch(Character::isUpperCase);
    }
}
