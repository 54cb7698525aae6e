package io.github.huongdan.serialization.akn;

import io.github.huongdan.serialization.tree.Element;
import java.util.regex.Pattern;

/** Takes the text of elements: as it stands where this library wrote it, else with white space as a page shows it. */
enum Wording {
    EXACT {
        @Override
        String of(Element element) {
            return element.allText();
        }
    },
    SHOWN {
        @Override
        String of(Element element) {
            return WHITE_SPACE.matcher(element.allText()).replaceAll(" ").strip();
        }
    };

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n]+");

    abstract String of(Element element);
}
