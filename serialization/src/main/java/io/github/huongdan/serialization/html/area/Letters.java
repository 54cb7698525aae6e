package io.github.huongdan.serialization.html.area;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Counts letters and digits. */
final class Letters {

    private Letters() {}

    /** Those of a text. */
    static int in(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** Whether a text has a small letter. */
    static boolean anySmall(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Those of all texts in an element, shown or not, but for scripts and the like. */
    static int in(Element element) {
        int[] count = {0};
        Walk.through(element, new Walk.Guest() {
            @Override
            public boolean enter(Element inner) {
                return !Elements.neverText(inner);
            }

            @Override
            public void text(TextNode text) {
                count[0] += in(text.getWholeText());
            }

            @Override
            public void leave(Element inner) {}
        });
        return count[0];
    }
}
