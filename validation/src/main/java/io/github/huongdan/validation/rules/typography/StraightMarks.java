package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The straight quotation marks of a document in which each of them has its partner in the same passage. */
final class StraightMarks {

    /** A mark, and what it becomes. */
    private record Mark(Passage passage, int at, char curled) {}

    private final Examination examination;
    private final List<Mark> marks;

    private StraightMarks(Examination examination, List<Mark> marks) {
        this.examination = examination;
        this.marks = marks;
    }

    /** Finds the marks; null where one of them has no partner, or stands beside marks of a third family. */
    static @Nullable StraightMarks of(Examination examination) {
        List<Mark> marks = new ArrayList<>();
        for (Passage passage : examination.passagesWith(QuotationMarks.ALL)) {
            if (!collect(passage, examination.marks(passage), marks)) {
                return null;
            }
        }
        return new StraightMarks(examination, marks);
    }

    private static boolean collect(Passage passage, int[] places, List<Mark> marks) {
        String text = passage.text();
        Deque<Character> open = new ArrayDeque<>();
        for (int i : places) {
            char c = text.charAt(i);
            if (!QuotationMarks.isMark(c)) {
                continue;
            }
            if (c == '\u00ab' || c == '\u00bb') {
                return false;
            }
            boolean straight = c == '"';
            boolean opening = QuotationMarks.opens(text, i, !open.isEmpty());
            if (opening) {
                open.push(c);
            } else if (open.isEmpty() || (open.pop() == '"') != straight) {
                return false;
            }
            if (straight) {
                marks.add(new Mark(passage, i, opening ? '\u201c' : '\u201d'));
            }
        }
        return open.isEmpty();
    }

    /** Starts a finding that curls all marks at once; null where they stand in no one stretch that is known. */
    Findings.@Nullable Entry curled(Findings findings) {
        Findings.Entry one = inOnePassage(findings);
        SourceMap map = examination.sourceMap().orElse(null);
        return one == null && map != null ? inSource(map, findings) : one;
    }

    private Findings.@Nullable Entry inOnePassage(Findings findings) {
        Passage passage = marks.get(0).passage();
        if (marks.stream().anyMatch(mark -> !mark.passage().at().equals(passage.at()))) {
            return null;
        }
        Map<Integer, Character> places = new TreeMap<>();
        marks.forEach(mark -> places.put(mark.at(), mark.curled()));
        int start = marks.get(0).at();
        int end = marks.get(marks.size() - 1).at() + 1;
        return findings.in(passage, start, end).suggest(replaced(passage.text(), start, end, places));
    }

    private Findings.@Nullable Entry inSource(SourceMap map, Findings findings) {
        String source = map.source().text();
        TreeMap<Integer, Character> places = new TreeMap<>();
        for (Mark mark : marks) {
            Span span =
                    map.span(mark.passage().pointer(), mark.at(), mark.at() + 1).orElse(null);
            if (span == null || span.length() != 1 || source.charAt(span.start()) != '"') {
                return null;
            }
            places.put(span.start(), mark.curled());
        }
        int start = places.firstKey();
        int end = places.lastKey() + 1;
        boolean all = source.chars().filter(c -> c == '"').count() == places.size();
        return all
                ? findings.at(marks.get(0).passage().pointer())
                        .source(new Span(start, end))
                        .suggest(replaced(source, start, end, places))
                : null;
    }

    private static String replaced(String text, int start, int end, Map<Integer, Character> places) {
        StringBuilder out = new StringBuilder(text.substring(start, end));
        places.forEach((at, curled) -> out.setCharAt(at - start, curled));
        return out.toString();
    }
}
