package io.github.huongdan.serialization.html.style;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The rules of a page's own style elements whose selectors are simple: an element's name, a class, an id, a name with one of them, two classes. */
public final class StyleSheet {

    private static final int MOST_RULES = 20_000;
    private static final int MOST_CLASSES = 6;

    private final Map<String, Declarations> rules = new HashMap<>();

    /** Takes what stands in a style element. */
    public void add(String css) {
        String text = withoutComments(css);
        int at = 0;
        while (at < text.length() && rules.size() < MOST_RULES) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String prelude = text.substring(at, open);
            prelude = prelude.substring(prelude.lastIndexOf(';') + 1).strip();
            int close = close(text, open);
            String block = text.substring(open + 1, close);
            if (!prelude.startsWith("@")) {
                rule(prelude, block);
            }
            at = close + 1;
        }
    }

    private void rule(String selectors, String block) {
        Declarations declarations = Declarations.of(block);
        int start = 0;
        while (start <= selectors.length()) {
            int comma = selectors.indexOf(',', start);
            int end = comma < 0 ? selectors.length() : comma;
            String selector = selectors.substring(start, end).strip();
            if (isSimple(selector)) {
                rules.merge(key(selector), declarations, Declarations::and);
            }
            start = end + 1;
        }
    }

    private static boolean isSimple(String selector) {
        for (int i = 0; i < selector.length(); i++) {
            char c = selector.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-_.#\\".indexOf(c) < 0) {
                return false;
            }
        }
        return !selector.isEmpty();
    }

    /** Names of elements are alike in capitals and in small letters. */
    private static String key(String selector) {
        int dot = Math.max(selector.indexOf('.'), selector.indexOf('#'));
        String name = dot < 0 ? selector : selector.substring(0, dot);
        return name.toLowerCase(Locale.ROOT) + (dot < 0 ? "" : selector.substring(dot));
    }

    /** What the rules say of an element; what selects it more closely counts more. */
    Declarations of(Element element) {
        if (rules.isEmpty()) {
            return Declarations.NONE;
        }
        String name = element.normalName();
        Declarations found = rules.getOrDefault(name, Declarations.NONE);
        if (element.hasAttr("class")) {
            for (String one : element.classNames()) {
                found = found.and(rules.getOrDefault("." + one, Declarations.NONE));
                found = found.and(rules.getOrDefault(name + "." + one, Declarations.NONE));
            }
        }
        found = found.and(ofTwoClasses(element));
        if (element.hasAttr("id")) {
            found = found.and(rules.getOrDefault("#" + element.id(), Declarations.NONE));
            found = found.and(rules.getOrDefault(name + "#" + element.id(), Declarations.NONE));
        }
        return found;
    }

    /** {@code .tab.active}: what the parts of a page that is shown in turns are told apart by. */
    private Declarations ofTwoClasses(Element element) {
        Declarations found = Declarations.NONE;
        List<String> classes = element.hasAttr("class") ? List.copyOf(element.classNames()) : List.of();
        int count = Math.min(classes.size(), MOST_CLASSES);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                String both = "." + classes.get(i) + "." + classes.get(j);
                found = i == j ? found : found.and(rules.getOrDefault(both, Declarations.NONE));
                found = i == j ? found : found.and(rules.getOrDefault(element.normalName() + both, Declarations.NONE));
            }
        }
        return found;
    }

    /** Where the brace closes that opens at a place; the end of the text where none does. */
    private static int close(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    private static String withoutComments(String css) {
        StringBuilder out = new StringBuilder(css.length());
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf("/*", at);
            out.append(css, at, open < 0 ? css.length() : open);
            int close = open < 0 ? -1 : css.indexOf("*/", open + 2);
            at = close < 0 ? css.length() : close + 2;
        }
        return out.toString().replace("<!--", "").replace("-->", "");
    }
}
