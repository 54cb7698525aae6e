package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranges of years: {@code 2011-2020} or {@code 2011 - 2020}, the same way throughout, the earlier year first. */
final class YearRanges {

    private static final int YEAR = 4;
    private static final String DASHES = "-\u2013\u2014";

    /** A range; between its years plain spaces. */
    private record Range(int start, int end, int from, int to, String between) {

        /** The range in another style; null where that has a dash, which is no hyphen. */
        @Nullable
        String in(String style) {
            return style.indexOf('-') < 0 ? null : from + style + to;
        }

        boolean even() {
            return between.startsWith(" ") == between.endsWith(" ");
        }
    }

    private YearRanges() {}

    /** How the first even range is written, which sets the way; a hyphen without spaces where there is none. */
    private static String usualStyle(Examination examination) {
        return examination.proseWith(DASHES).stream()
                .flatMap(passage -> in(passage.text()).stream())
                .filter(range -> range.from <= range.to && range.even())
                .map(range -> range.between)
                .findFirst()
                .orElse("-");
    }

    static void wellFormed(Examination examination, Findings findings) {
        String style = null;
        String usual = null;
        boolean mixed = false;
        for (Passage passage : examination.proseWith(DASHES)) {
            for (Range range : examination.holds(passage, "12") ? in(passage.text()) : List.<Range>of()) {
                if (range.from > range.to) {
                    at(findings, passage, range).variant("reversed").report();
                } else if (!range.even()) {
                    usual = usual == null ? usualStyle(examination) : usual;
                    at(findings, passage, range)
                            .variant("spaces")
                            .suggest(range.in(usual))
                            .report();
                } else if (style == null) {
                    style = range.between;
                } else if (!mixed && !style.equals(range.between)) {
                    at(findings, passage, range).variant("mixed").report();
                    mixed = true;
                }
            }
        }
    }

    private static Findings.Entry at(Findings findings, Passage passage, Range range) {
        return findings.in(passage, range.start, range.end)
                .with("actual", passage.text().substring(range.start, range.end));
    }

    private static List<Range> in(String text) {
        List<Range> ranges = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(text, at)) {
                at++;
                continue;
            }
            int end = digitsEnd(text, at);
            Range range = end - at == YEAR && !partOfSymbol(text, at - 1) ? startingAt(text, at) : null;
            if (range != null) {
                ranges.add(range);
            }
            at = range == null ? end : range.end;
        }
        return ranges;
    }

    private static @Nullable Range startingAt(String text, int at) {
        int left = at + YEAR;
        int dash = skipBlank(text, left);
        if (dash >= text.length() || DASHES.indexOf(text.charAt(dash)) < 0) {
            return null;
        }
        int right = skipBlank(text, dash + 1);
        int end = digitsEnd(text, right);
        if (end - right != YEAR || (end < text.length() && partOfSymbol(text, end))) {
            return null;
        }
        int from = Integer.parseInt(text.substring(at, left));
        int to = Integer.parseInt(text.substring(right, end));
        boolean years = from >= 1900 && from < 2100 && to >= 1900 && to < 2100;
        String between = text.substring(left, right).replace('\u00a0', ' ');
        return years ? new Range(at, end, from, to, between) : null;
    }

    /** Whether what stands beside the digits makes them part of a code or a date. */
    private static boolean partOfSymbol(String text, int at) {
        return at >= 0 && (text.charAt(at) == '/' || Character.isLetter(text.charAt(at)));
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }
}
