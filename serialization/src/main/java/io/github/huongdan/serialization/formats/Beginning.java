package io.github.huongdan.serialization.formats;

import io.github.huongdan.serialization.html.page.PageStart;
import io.github.huongdan.serialization.pdf.GuidancePdf;
import io.github.huongdan.serialization.word.GuidanceWord;

/** What an input of characters begins with, behind a byte order mark and white space. */
final class Beginning {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] content;
    private final int start;

    private Beginning(byte[] content, int start) {
        this.content = content;
        this.start = start;
    }

    static Beginning of(byte[] content) {
        return new Beginning(content, blankEnd(content, startsWithMark(content) ? BYTE_ORDER_MARK.length : 0));
    }

    /** RTF begins with a brace, too. */
    boolean opensJson() {
        return (at(start) == '{' && at(start + 1) != '\\') || opensArray();
    }

    /** Whether a tag, a comment or a declaration begins. */
    boolean opensXml() {
        int next = at(start + 1);
        boolean letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
        return at(start) == '<' && (letter || next == '?' || next == '!' || next == '_');
    }

    /** Whether a tag or a declaration begins that web pages or parts of them begin with. */
    boolean opensHtml() {
        return PageStart.isHtml(content);
    }

    /** Whether it is a web page as a whole that begins. */
    boolean opensWholePage() {
        return PageStart.isWholePage(content);
    }

    /** Whether it may be a text that people type: neither a file of a program's own nor data. */
    boolean isText() {
        return !GuidancePdf.seems(content)
                && !GuidanceWord.seems(content)
                && !opensJson()
                && (!opensXml() || opensHtml());
    }

    /** A text may begin with a bracket too, but not with one before an object or another bracket. */
    private boolean opensArray() {
        int next = at(blankEnd(content, start + 1));
        return at(start) == '[' && (next == '{' || next == ']');
    }

    /** The byte at an offset; -1 beyond the end. */
    private int at(int offset) {
        return offset < content.length ? content[offset] : -1;
    }

    private static int blankEnd(byte[] content, int from) {
        int at = from;
        while (at < content.length
                && (content[at] == ' ' || content[at] == '\t' || content[at] == '\n' || content[at] == '\r')) {
            at++;
        }
        return at;
    }

    private static boolean startsWithMark(byte[] content) {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i >= content.length || content[i] != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
