package io.github.huongdan.validation.rules.recipients;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The label of the list and its lines as written: bullets and closing punctuation, which only the source text shows. */
final class RecipientLines {

    private RecipientLines() {}

    /** The model does not hold the label: without the source text only its list is judged. */
    static void label(Examination examination, Findings findings) {
        if (examination.document().recipients().isEmpty()) {
            findings.at(Pointer.RECIPIENTS)
                    .variant("absent")
                    .near(Pointer.CLOSING.child(0))
                    .absentFrom(Zone.FOOT, RecipientLines::mayBeRecipients)
                    .report();
            return;
        }
        Optional<String> label = examination.sourceOf("/recipients");
        if (label.isPresent() && !label.get().strip().endsWith(":")) {
            findings.at(Pointer.RECIPIENTS).with("actual", label.get().strip()).report();
        }
    }

    /** Lines in capitals are those of who signs. */
    private static boolean mayBeRecipients(String words) {
        return !words.equals(words.toUpperCase(Locale.ROOT));
    }

    /**
     * A line that only carries on the one before is no item; a comma leaves a line open where most lines do not end with one. Where few lines have a dash, the others were bullets that the text has lost, or
     * were left out on purpose: the first line stands for all.
     */
    static void dash(Examination examination, Findings findings) {
        List<Integer> judged = lines(examination);
        long dashes = judged.stream()
                .filter(index -> line(examination, index).hasDash())
                .count();
        long commas = judged.stream()
                .filter(index -> line(examination, index).ending().equals(","))
                .count();
        boolean few = dashes * 2 < judged.size();
        boolean listed = commas * 2 > judged.size();
        boolean carriesOn = false;
        for (int index : judged) {
            WrittenLine line = line(examination, index);
            if (!line.hasDash() && !carriesOn && !announced(examination, index)) {
                findings.at(RecipientRules.pointer(index))
                        .with("line", line.text())
                        .report();
                if (few) {
                    return;
                }
            }
            carriesOn = line.goesOn() && !(listed && line.ending().equals(","));
        }
    }

    /** Whether the line before, which may be no recipient, ends with a colon. */
    private static boolean announced(Examination examination, int index) {
        SourceMap map = examination.sourceMap().orElse(null);
        Span span = map == null ? null : map.span(RecipientRules.pointer(index)).orElse(null);
        if (map == null || span == null || index == 0) {
            return false;
        }
        int line = map.source().position(span.start()).line();
        return line > 1
                && map.source().text(map.source().line(line - 1)).strip().endsWith(":");
    }

    static void stateEndings(Examination examination, Findings findings) {
        List<Integer> judged = lines(examination);
        for (int index : judged) {
            String expected = index == judged.get(judged.size() - 1)
                    ? "."
                    : examination.regime().recipientEndings().get(0);
            WrittenLine line = line(examination, index);
            if (!line.ending().equals(expected)) {
                report(examination, findings, index, line, expected);
            }
        }
    }

    /** Comma or semicolon, but the same on every line; the first line sets it. */
    static void partyEndings(Examination examination, Findings findings) {
        List<String> allowed = examination.regime().recipientEndings();
        List<Integer> judged = lines(examination);
        String first = null;
        for (int index : judged) {
            WrittenLine line = line(examination, index);
            String ending = line.ending();
            if (index == judged.get(judged.size() - 1)) {
                if (!ending.equals(".")) {
                    report(examination, findings, index, line, ".");
                }
            } else if (first == null && allowed.contains(ending)) {
                first = ending;
            } else if (!ending.equals(first)) {
                report(examination, findings, index, line, first == null ? String.join(" ", allowed) : first);
            }
        }
    }

    private static void report(
            Examination examination, Findings findings, int index, WrittenLine line, String expected) {
        Findings.Entry entry = findings.at(RecipientRules.pointer(index))
                .with("line", line.text())
                .with("expected", expected);
        SourceMap map = examination.sourceMap().orElse(null);
        Span span = map == null ? null : map.span(RecipientRules.pointer(index)).orElse(null);
        if (map != null && span != null) {
            int end = span.start() + map.source().text(span).indexOf(line.text()) + line.end();
            entry.source(new Span(end - line.ending().length(), end));
        }
        entry.report();
    }

    /** The recipients whose lines are known, up to the archive's full stop, without page numbers that were taken for one. */
    private static List<Integer> lines(Examination examination) {
        List<Integer> lines = new ArrayList<>();
        List<Recipient> recipients = examination.document().recipients();
        for (int i = 0; i < recipients.size(); i++) {
            if (!line(examination, i).isNone()) {
                lines.add(i);
            }
            if (recipients.get(i).archive() && line(examination, i).ending().equals(".")) {
                break;
            }
        }
        return lines;
    }

    private static WrittenLine line(Examination examination, int index) {
        return new WrittenLine(
                examination.sourceOf(RecipientRules.pointer(index)).orElse("").strip());
    }
}
