package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.regime.EndMark;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks that stand one upon the other where one is enough: {@code ,,}, {@code ;.}, {@code ,…}, {@code ….}. Rows of dots are blanks to fill in, and
 * an abbreviation keeps its full stop before another mark.
 */
final class MarkClusters {

    private static final String MARKS = ",;:./\u2026";
    private static final char ELLIPSIS = '\u2026';
    private static final String SLASH_STOP = "/.";

    /** A passage that is shorter may be a line of a form, where dots are to be filled in. */
    private static final int SENTENCE = 30;

    private MarkClusters() {}

    static void none(Examination examination, Findings findings) {
        List<Passage> prose = examination.prose();
        boolean slashEnds = examination.regime().endMark() == EndMark.PERIOD_SLASH;
        for (Passage passage : examination.proseWith(MARKS)) {
            String text = passage.text();
            int length = text.stripTrailing().length();
            for (int i : examination.marks(passage)) {
                int end = i < 2 || i + 1 >= length ? i : endOfCluster(text, i, length);
                if (end > i) {
                    String actual = text.substring(i, end);
                    findings.in(passage, i, end)
                            .variant(actual.indexOf(ELLIPSIS) >= 0 || end - i > 2 ? "ellipsis" : null)
                            .with("actual", actual)
                            .suggest(single(actual))
                            .report();
                }
            }
            boolean last = passage.at().equals(prose.get(prose.size() - 1).at());
            if (endsWithSlash(text, length) && !(last && slashEnds)) {
                findings.in(passage, length - 2, length).variant("slash").report();
            }
        }
    }

    /** The offset after the marks that stand together from an offset on; the offset where they do not, or may. */
    private static int endOfCluster(String text, int at, int length) {
        char c = text.charAt(at);
        if (!isMark(c) || !followsWord(text, at)) {
            return at;
        }
        char next = text.charAt(at + 1);
        if (isPause(c)) {
            int dots = dotsEnd(text, at + 1, length) - at - 1;
            boolean ellipsis = next == ELLIPSIS || dots == 3;
            boolean stop = dots == 1 && ends(text, at + 2, length);
            boolean pause = isPause(next) && ends(text, at + 2, length);
            return pause || stop ? at + 2 : c == ',' && ellipsis ? at + 1 + Math.max(1, dots) : at;
        }
        boolean word = Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at - 2));
        boolean sentence = at + 2 == length && at >= SENTENCE && word;
        boolean stops = next == '.' && (c == '.' || c == ELLIPSIS);
        return sentence && stops ? at + 2 : at;
    }

    private static boolean isMark(char c) {
        return c == ELLIPSIS || c == '.' || isPause(c);
    }

    private static boolean isPause(char c) {
        return c == ',' || c == ';' || c == ':';
    }

    /** What is left of the marks where only one answer is right. */
    private static @Nullable String single(String marks) {
        if (marks.charAt(0) == marks.charAt(1) || marks.charAt(0) == ELLIPSIS) {
            return marks.substring(0, 1);
        }
        return marks.charAt(1) == ELLIPSIS || marks.length() > 2 ? marks.substring(1) : null;
    }

    private static boolean endsWithSlash(String text, int length) {
        return length > SENTENCE && text.startsWith(SLASH_STOP, length - 2) && followsWord(text, length - 2);
    }

    private static boolean followsWord(String text, int at) {
        char before = text.charAt(at - 1);
        return Character.isLetterOrDigit(before) || before == '"' || before == '\u201d' || before == ')';
    }

    private static boolean ends(String text, int at, int length) {
        return at >= length || Character.isWhitespace(text.charAt(at));
    }

    private static int dotsEnd(String text, int from, int length) {
        int at = from;
        while (at < length && text.charAt(at) == '.') {
            at++;
        }
        return at;
    }
}
