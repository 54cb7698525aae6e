package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.TextLine;
import java.util.List;

/** Tells what can be no part of a subject, though nothing sets it off: the enacting clause, or a ground with its closing mark. */
public final class Opening {

    private static final int MOST_LINES = 12;
    private static final String ENDS = ".;:";

    private Opening() {}

    /** Tells whether such a clause begins with a line. */
    public static boolean at(List<TextLine> lines, int index) {
        String first = lines.get(index).text();
        GroundLead lead = GroundLead.of(first);
        boolean ground = lead == GroundLead.PLAIN || lead == GroundLead.FORMAL;
        if (!Character.isUpperCase(first.charAt(0)) || !(ground || ActingOrgan.mayOpen(first))) {
            return false;
        }
        String clause = clause(lines, index);
        boolean ends = clause.endsWith(";") || clause.endsWith(":");
        return ground ? ends && Foundation.in(clause) : EnactingClause.opens(clause);
    }

    /** The lines from one on to the one that ends the clause. */
    private static String clause(List<TextLine> lines, int index) {
        StringBuilder clause = new StringBuilder(lines.get(index).text());
        for (int i = index + 1; i < Math.min(lines.size(), index + MOST_LINES); i++) {
            String text = lines.get(i).text();
            boolean ended = ENDS.indexOf(clause.charAt(clause.length() - 1)) >= 0;
            if (ended || lines.get(i).afterBlank() || Label.of(text) != null) {
                break;
            }
            clause.append(' ').append(text);
        }
        return clause.toString();
    }
}
