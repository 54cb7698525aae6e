package io.github.huongdan.validation.report;

import io.github.huongdan.validation.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Cuts a text into pieces at the ends of its marks, which may overlap, so that each piece is marked as a whole or not at all. */
final class MarkedText {

    private MarkedText() {}

    /**
     * A piece of the text.
     *
     * @param begin the marks that begin before it
     * @param marking {@code error}, {@code warning} or {@code info}, the gravest, and {@code overlap} where there are several; empty
     *     where there is none
     */
    record Piece(List<Mark> begin, String marking, String text) {}

    static List<Piece> pieces(String text, List<Mark> marks) {
        List<Mark> byStart = new ArrayList<>();
        List<Mark> byEnd = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : marks) {
            Mark inside = mark.within(text.length());
            byStart.add(inside);
            cuts.add(inside.start());
            if (inside.end() > inside.start()) {
                byEnd.add(inside);
                cuts.add(inside.end());
            }
        }
        byStart.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::number));
        byEnd.sort(Comparator.comparingInt(Mark::end));
        return pieces(text, List.copyOf(cuts), byStart, byEnd);
    }

    private static List<Piece> pieces(String text, List<Integer> cuts, List<Mark> byStart, List<Mark> byEnd) {
        List<Piece> pieces = new ArrayList<>();
        Map<Severity, Integer> open = new EnumMap<>(Severity.class);
        int started = 0;
        int ended = 0;
        for (int i = 0; i < cuts.size(); i++) {
            int cut = cuts.get(i);
            while (ended < byEnd.size() && byEnd.get(ended).end() == cut) {
                open.merge(byEnd.get(ended++).severity(), -1, Integer::sum);
            }
            List<Mark> begin = new ArrayList<>();
            while (started < byStart.size() && byStart.get(started).start() == cut) {
                Mark mark = byStart.get(started++);
                if (!mark.begun()) {
                    begin.add(mark);
                }
                if (mark.end() > mark.start()) {
                    open.merge(mark.severity(), 1, Integer::sum);
                }
            }
            String piece = text.substring(cut, i + 1 < cuts.size() ? cuts.get(i + 1) : cut);
            if (!piece.isEmpty() || !begin.isEmpty()) {
                pieces.add(new Piece(begin, marking(open), piece));
            }
        }
        return pieces;
    }

    private static String marking(Map<Severity, Integer> open) {
        int marks = 0;
        String gravest = "";
        for (Map.Entry<Severity, Integer> entry : open.entrySet()) {
            if (entry.getValue() > 0) {
                gravest = gravest.isEmpty() ? RuleTexts.name(entry.getKey()) : gravest;
                marks += entry.getValue();
            }
        }
        return marks > 1 ? gravest + " overlap" : gravest;
    }
}
