package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.lexicon.Types;
import io.github.huongdan.source.Span;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * How a paragraph that opens as a ground divides.
 *
 * @param clauses where its clauses stand that open as grounds
 * @param end where they end and something else begins: another sentence, or an organ that does something
 */
record GroundDivision(List<Span> clauses, int end) {

    private static final int LONGEST_LEAD = 80;
    private static final String AND = " và ";
    private static final PhraseTable AIMS = PhraseTable.of("nhằm", "để");
    private static final PhraseTable OF = PhraseTable.of("của");
    private static final PhraseTable NUMBER = PhraseTable.of("số");

    /**
     * Divides a paragraph.
     *
     * @param enacts whether the enacting clause follows it, so that no other organ is looked for
     */
    static GroundDivision of(String text, boolean enacts) {
        int end = sentencesEnd(text);
        boolean listed = text.endsWith(";") || text.endsWith(",");
        int organ = enacts || listed ? -1 : new ActingOrgan(text).from(1, false);
        if (organ >= 0 && organ < end) {
            end = organ;
        }
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < end; at++) {
            boolean joint = text.startsWith(AND, at) && opensLegal(text, at + AND.length());
            if (joint
                    || (divides(text, at) && !goesOnWithAim(text, at))
                    || (text.charAt(at) == ';' && saysOrgan(text, at + 1))) {
                clauses.add(new Span(start, joint ? at : at + 1));
                start = joint ? at + AND.length() : at + 1;
            }
        }
        if (start < end) {
            clauses.add(new Span(start, end));
        }
        return new GroundDivision(clauses, end);
    }

    /** Tells whether the clause behind a semicolon says what the one before it is for: {@code Thực hiện Chỉ thị …; nhằm phát huy …}. */
    private static boolean goesOnWithAim(String text, int at) {
        if (text.charAt(at) != ';' || AIMS.opening(text, at + 1) < 0 || !beginsSmall(text, at + 1)) {
            return false;
        }
        int end = text.indexOf(';', at + 1);
        return !Foundation.in(text.substring(at + 1, end < 0 ? text.length() : end));
    }

    private static boolean beginsSmall(String text, int start) {
        int at = start;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    /** Tells whether an organ's word stands at an offset: {@code ý kiến chỉ đạo của Tỉnh ủy}. */
    static boolean saysOrgan(String text, int start) {
        int end = start;
        for (int next = start; next >= 0; next = Clauses.ORGAN_WORDS.opening(text, end)) {
            end = next;
        }
        return end > start && OF.opening(text, end) >= 0;
    }

    private static boolean opensLegal(String text, int start) {
        return Clauses.LEGAL_GROUND_LEADS.opening(text, start) >= 0;
    }

    /** A ground ends with its sentence, unless the next one is a ground, too, or names a further act. */
    private static int sentencesEnd(String text) {
        int next = Sentences.next(text, 0);
        while (next < text.length() && (GroundLead.of(text, next) != GroundLead.NONE || namesAct(text, next))) {
            next = Sentences.next(text, next);
        }
        return next;
    }

    private static boolean namesAct(String text, int start) {
        int type = Types.NAMES.opening(text, start);
        return type >= 0 && NUMBER.opening(text, type) >= 0;
    }

    /**
     * Tells whether the mark at an offset divides two grounds. A semicolon or stop divides before a lead; a comma only before {@code căn cứ},
     * or a lead with an act's type: {@code , thực hiện Kế hoạch}.
     */
    static boolean divides(String text, int at) {
        char mark = text.charAt(at);
        if (mark != ';' && mark != '.' && mark != ',') {
            return false;
        }
        String clause = text.substring(at + 1, Math.min(text.length(), at + 1 + LONGEST_LEAD));
        if (GroundLead.of(clause) == GroundLead.NONE) {
            return false;
        }
        List<Word> words = Words.of(clause);
        int lead = Clauses.GROUND_LEADS.match(words, 0);
        return mark != ',' || Types.NAMES.match(words, lead) > 0 || Clauses.LEGAL_GROUND_LEADS.match(words, 0) == lead;
    }
}
