package io.github.huongdan.validation.rules.acts;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rules.content.BrokenParagraphs;
import java.util.List;

/**
 * A stretch of a passage that belongs to the title of a cited act. Where the paragraph is broken within the title there are two: the title goes on in the
 * next paragraph to the first mark that ends it.
 */
public record TitlePart(Passage passage, int start, int end) {

    private static final String ENDS = ".;\"\u201d";

    /** Finds the title of an act whose citation has one. */
    public static List<TitlePart> of(CitedAct act, Examination examination) {
        String title = String.valueOf(act.citation().subject());
        int start = act.start() + Math.max(0, act.citation().text().lastIndexOf(title));
        TitlePart first = new TitlePart(act.passage(), start, start + title.length());
        Passage rest = first.endsPassage() ? BrokenParagraphs.of(examination).continuation(act.passage()) : null;
        return rest == null ? List.of(first) : List.of(first, new TitlePart(rest, 0, firstClause(rest.text())));
    }

    /** Returns the words of the part. */
    public String text() {
        return passage.text().substring(start, end);
    }

    private boolean endsPassage() {
        String text = passage.text();
        int at = end;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at >= text.length();
    }

    private static int firstClause(String text) {
        int end = 0;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
