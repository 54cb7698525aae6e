package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Double quotation marks: each opened is closed. */
final class QuotationMarks {

    static final String OPENING = "\u201c\u201e\u00ab";
    static final String CLOSING = "\u201d\u00bb";
    static final String ALL = "\"" + OPENING + CLOSING;

    /** An opening mark that is still waiting for its closing one. */
    private record Open(Passage passage, int at) {}

    private QuotationMarks() {}

    /**
     * Reports an opening mark without a closing one, and the other way round. A quotation may run on into the next passage, and as long as
     * passages go on in small letters, if one of them closes it before another opens. Cells of tables are not judged.
     */
    static void balanced(Examination examination, Findings findings) {
        List<Open> carried = new ArrayList<>();
        for (Passage passage : examination.passages()) {
            boolean judged = !carried.isEmpty() || examination.holds(passage, ALL);
            if (judged && passage.kind() != Passage.Kind.LABEL && !inTable(examination, passage)) {
                Deque<Open> open = scan(passage, examination.marks(passage), carried, findings);
                if (!Character.isLowerCase(passage.text().codePointAt(0))) {
                    report(findings, carried);
                }
                open.descendingIterator().forEachRemaining(carried::add);
            }
        }
        report(findings, carried);
    }

    /** A cell of a table breaks its text where the column ends; a reader may have taken the bars away, and then only the source text tells. */
    private static boolean inTable(Examination examination, Passage passage) {
        if (passage.text().indexOf('|') >= 0) {
            return true;
        }
        SourceMap map = examination.sourceMap().orElse(null);
        Span span = map == null ? null : map.span(passage.pointer()).orElse(null);
        if (map == null) {
            return passage.pointer().startsWith("/unclassified/");
        }
        if (span == null) {
            return false;
        }
        SourceText source = map.source();
        Span line = source.line(source.position(span.start()).line());
        int first = line.start();
        while (first < line.end() && Character.isWhitespace(source.text().charAt(first))) {
            first++;
        }
        return first < line.end() && source.text().charAt(first) == '|';
    }

    /** Matches the marks of a passage and returns those left open; closing marks also close what was carried over. */
    private static Deque<Open> scan(Passage passage, int[] marks, List<Open> carried, Findings findings) {
        Deque<Open> open = new ArrayDeque<>();
        String text = passage.text();
        for (int i : marks) {
            char c = text.charAt(i);
            if (!isMark(c)) {
                continue;
            }
            if (opens(text, i, !open.isEmpty() || !carried.isEmpty())) {
                report(findings, carried);
                open.push(new Open(passage, i));
            } else if (!open.isEmpty()) {
                open.pop();
            } else if (!carried.isEmpty()) {
                carried.remove(carried.size() - 1);
            } else {
                findings.in(passage, i, i + 1).variant("closing").report();
            }
        }
        return open;
    }

    /** Tells whether a character is one of {@link #ALL}. */
    static boolean isMark(char c) {
        return switch (c) {
            case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> true;
            default -> false;
        };
    }

    private static void report(Findings findings, List<Open> unclosed) {
        for (Open open : unclosed) {
            findings.in(open.passage, open.at, open.at + 1).report();
        }
        unclosed.clear();
    }

    /** A straight mark opens where a word follows it and none stands before it; alone between spaces it opens if none is open. */
    static boolean opens(String text, int at, boolean within) {
        char c = text.charAt(at);
        if (c != '"') {
            return OPENING.indexOf(c) >= 0;
        }
        boolean wordBefore =
                at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && "([{-/".indexOf(text.charAt(at - 1)) < 0;
        boolean wordAfter = at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || OPENING.indexOf(text.charAt(at + 1)) >= 0);
        if (wordBefore == wordAfter) {
            return !within;
        }
        return wordAfter;
    }
}
