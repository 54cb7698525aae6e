package io.github.huongdan.validation.rules.recipients;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.List;
import java.util.Optional;

/** The label of the list and its lines as written: bullets and closing punctuation, which only the source text shows. */
final class RecipientLines {

    private static final String MARKS = ",;.:/";

    private RecipientLines() {}

    /** The model does not hold the label: without the source text only its list is judged. */
    static void label(Examination examination, Findings findings) {
        if (examination.document().recipients().isEmpty()) {
            findings.at(Pointer.RECIPIENTS)
                    .variant("absent")
                    .near(Pointer.CLOSING.child(0))
                    .report();
            return;
        }
        Optional<String> label = examination.sourceOf("/recipients");
        if (label.isPresent() && !label.get().strip().endsWith(":")) {
            findings.at(Pointer.RECIPIENTS).with("actual", label.get().strip()).report();
        }
    }

    static void dash(Examination examination, Findings findings) {
        for (int i = 0; i < count(examination); i++) {
            String line = line(examination, i);
            if (!line.isEmpty() && !line.startsWith("- ")) {
                findings.at(RecipientRules.pointer(i)).with("line", line).report();
            }
        }
    }

    static void stateEndings(Examination examination, Findings findings) {
        int last = count(examination) - 1;
        for (int i = 0; i <= last; i++) {
            String expected =
                    i == last ? "." : examination.regime().recipientEndings().get(0);
            String line = line(examination, i);
            if (!line.isEmpty() && !ending(line).equals(expected)) {
                report(examination, findings, i, line, expected);
            }
        }
    }

    /** Comma or semicolon, but the same on every line; the first line sets it. */
    static void partyEndings(Examination examination, Findings findings) {
        List<String> allowed = examination.regime().recipientEndings();
        int last = count(examination) - 1;
        String first = null;
        for (int i = 0; i <= last; i++) {
            String line = line(examination, i);
            if (line.isEmpty()) {
                continue;
            }
            String ending = ending(line);
            if (i == last) {
                if (!ending.equals(".")) {
                    report(examination, findings, i, line, ".");
                }
            } else if (first == null && allowed.contains(ending)) {
                first = ending;
            } else if (!ending.equals(first)) {
                report(examination, findings, i, line, first == null ? String.join(" ", allowed) : first);
            }
        }
    }

    private static void report(Examination examination, Findings findings, int index, String line, String expected) {
        Findings.Entry entry =
                findings.at(RecipientRules.pointer(index)).with("line", line).with("expected", expected);
        Optional<Span> span =
                examination.sourceMap().flatMap((SourceMap map) -> map.span(RecipientRules.pointer(index)));
        if (span.isPresent()) {
            int start = span.get().end() - ending(line).length();
            entry.source(new Span(start, span.get().end()));
        }
        entry.report();
    }

    private static String ending(String line) {
        String last = line.substring(line.length() - 1);
        return MARKS.contains(last) ? last : "";
    }

    private static int count(Examination examination) {
        return examination.document().recipients().size();
    }

    private static String line(Examination examination, int index) {
        return examination.sourceOf(RecipientRules.pointer(index)).orElse("").strip();
    }
}
