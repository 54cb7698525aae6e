package io.github.huongdan.validation.report;

/** Plain text as Markdown shows it: what is no letter and may mean something there stands behind a backslash. */
final class MarkdownText {

    private static final String SIGNS = "\\`*_[]<>&|#~";

    private MarkdownText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
