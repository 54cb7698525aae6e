package io.github.huongdan.serialization.legacy;

/** Text whose UTF-8 bytes were each taken for a character of a code page. */
final class MisreadUtf8 implements Codec {

    private static final int NONE = -1;
    private static final int FIRST_CONTINUATION = 0x80;
    private static final int LAST_CONTINUATION = 0xBF;

    private final CodePage page;

    MisreadUtf8(CodePage page) {
        this.page = page;
    }

    @Override
    public String toUnicode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int c = misread(text, at);
            if (c == NONE) {
                out.append(text.charAt(at));
                at++;
            } else {
                out.appendCodePoint(c);
                at += length(c);
            }
        }
        return out.toString();
    }

    @Override
    public String fromUnicode(String text) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (length(c) == 1 || loneSurrogate) {
                out.append((char) c);
            } else {
                appendBytes(out, c);
            }
            at += Character.charCount(c);
        }
        return out.toString();
    }

    private void appendBytes(StringBuilder out, int c) {
        int length = length(c);
        int lead = length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0;
        out.append(page.character(lead | (c >> (6 * (length - 1)))));
        for (int rest = length - 2; rest >= 0; rest--) {
            out.append(page.character(FIRST_CONTINUATION | ((c >> (6 * rest)) & 0x3F)));
        }
    }

    /** Counts the letters: Vietnamese ones that were misread, and those beyond ASCII that were not. */
    @Override
    public Evidence evidence(String text) {
        int pro = 0;
        int contra = 0;
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            int c = first < FIRST_CONTINUATION ? NONE : misread(text, at);
            if (c != NONE) {
                pro += VietnameseLetters.isAccented(c) ? 1 : 0;
                at += length(c);
            } else {
                boolean letter = first >= FIRST_CONTINUATION && Character.isLetter(first);
                contra += letter ? 1 : 0;
                at++;
            }
        }
        return new Evidence(pro, contra);
    }

    /** The character whose bytes stand at an offset as characters of the page; NONE where they are no UTF-8. */
    private int misread(String text, int at) {
        int lead = page.upperByte(text.charAt(at));
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || at + length > text.length()) {
            return NONE;
        }
        int c = lead & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            int next = page.upperByte(text.charAt(at + i));
            if (next < FIRST_CONTINUATION || next > LAST_CONTINUATION) {
                return NONE;
            }
            c = (c << 6) | (next & 0x3F);
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return length(c) == length && !surrogate ? c : NONE;
    }

    /** How many bytes a character takes in UTF-8. */
    private static int length(int c) {
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        return c <= Character.MAX_VALUE ? 3 : c <= Character.MAX_CODE_POINT ? 4 : 0;
    }
}
