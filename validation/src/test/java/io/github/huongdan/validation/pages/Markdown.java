package io.github.huongdan.validation.pages;

/** Text as Markdown takes it. */
final class Markdown {

    private static final String SIGNS = "\\`*_[]<>&|#~";

    private Markdown() {}

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
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
