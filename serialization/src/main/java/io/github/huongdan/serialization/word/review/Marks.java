package io.github.huongdan.serialization.word.review;

import io.github.huongdan.annotation.Reviewer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The elements of Word that mark comments and tracked changes. */
final class Marks {

    /** Declared on each element, so that they mean the same whatever the part declares. */
    private final String namespace;

    private final Reviewer reviewer;
    private final String initials;
    private final boolean tracked;

    private Marks(String namespace, Reviewer reviewer, boolean tracked) {
        this.initials = initials(reviewer.name());
        this.tracked = tracked;
        this.namespace = " xmlns:w=\"" + namespace + "\"";
        this.reviewer = reviewer;
    }

    /** Marks of a reviewer, whose changes are tracked. */
    static Marks of(String namespace, Reviewer reviewer) {
        return new Marks(namespace, reviewer, true);
    }

    /** Marks of nobody: what is struck out is gone, and what is added stands there like the rest. */
    static Marks plain(String namespace) {
        return new Marks(namespace, Reviewer.HUONGDAN, false);
    }

    /** The attributes that say who and when. */
    String author(String prefix) {
        Instant at = reviewer.at();
        String date = at == null ? "" : " " + prefix + "date=\"" + at.truncatedTo(ChronoUnit.SECONDS) + "\"";
        return " " + prefix + "author=\"" + Escaping.value(reviewer.name()) + "\"" + date;
    }

    /** Whether anything is commented, and changes are tracked. */
    boolean comments() {
        return tracked;
    }

    String commentStart(int id) {
        return "<w:commentRangeStart" + namespace + " w:id=\"" + id + "\"/>";
    }

    /** The end of what a comment is about, and the sign behind it. */
    String commentEnd(int id) {
        return "<w:commentRangeEnd" + namespace + " w:id=\"" + id + "\"/><w:r" + namespace
                + "><w:commentReference w:id=\"" + id + "\"/></w:r>";
    }

    /** What is struck out; nothing is left of it where changes are not tracked. */
    String struckOut(int id, String runs) {
        return !tracked ? "" : "<w:del" + namespace + " w:id=\"" + id + "\"" + author("w:") + ">" + runs + "</w:del>";
    }

    /** Runs that are new. */
    String added(int id, String runs) {
        return !tracked ? runs : "<w:ins" + namespace + " w:id=\"" + id + "\"" + author("w:") + ">" + runs + "</w:ins>";
    }

    /** A comment, a paragraph for each line. */
    String comment(int id, String text) {
        StringBuilder out = new StringBuilder("<w:comment" + namespace + " w:id=\"" + id + "\"" + author("w:")
                + " w:initials=\"" + Escaping.value(initials) + "\">");
        String sign = "<w:r><w:annotationRef/></w:r>";
        for (String line : text.split("\n", -1)) {
            out.append("<w:p>")
                    .append(sign)
                    .append("<w:r><w:t xml:space=\"preserve\">")
                    .append(Escaping.text(line))
                    .append("</w:t></w:r></w:p>");
            sign = "";
        }
        return out.append("</w:comment>").toString();
    }

    /** The first letters of the first and the last word. */
    private static String initials(String name) {
        String[] words = name.strip().split("\\s+", -1);
        String first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        String last = words[words.length - 1];
        return words.length == 1 ? first : first + last.substring(0, last.offsetByCodePoints(0, 1));
    }
}
