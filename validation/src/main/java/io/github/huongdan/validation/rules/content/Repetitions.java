package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.HashMap;
import java.util.Map;

/** Long clauses that stand word for word in two sections. A clause ends with a full stop or a semicolon. */
final class Repetitions {

    private static final int SHORTEST = 80;

    private Repetitions() {}

    static void none(Examination examination, Findings findings) {
        Map<String, String> sectionOf = new HashMap<>();
        for (Passage passage : examination.prose()) {
            String pointer = passage.pointer();
            if (!pointer.startsWith("/sections/")) {
                continue;
            }
            String section = pointer.substring(0, pointer.indexOf('/', "/sections/".length()));
            String text = passage.text();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || ends(text, i)) {
                    int from = skipBlank(text, start);
                    String clause = text.substring(Math.min(from, i), i);
                    if (clause.length() >= SHORTEST) {
                        String first = sectionOf.putIfAbsent(clause, section);
                        if (first != null && !first.equals(section)) {
                            findings.in(passage, from, i)
                                    .with("length", clause.length())
                                    .report();
                        }
                    }
                    start = i + 1;
                }
            }
        }
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean mark = c == ';' || c == '.';
        return mark && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
