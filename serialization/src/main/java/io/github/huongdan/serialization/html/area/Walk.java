package io.github.huongdan.serialization.html.area;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Goes through an element in the order of the page, however deep it is nested. */
public final class Walk {

    /** Is told what there is. */
    public interface Guest {

        /** Comes to an element; says whether to go into it. Only such an element is left again. */
        boolean enter(Element element);

        /** Comes to a text. */
        void text(TextNode text);

        /** Has gone through an element. */
        void leave(Element element);
    }

    private Walk() {}

    /** Goes through all in an element, which itself is entered and left, too. */
    public static void through(Element root, Guest guest) {
        if (!guest.enter(root)) {
            return;
        }
        Node node = first(root);
        Element parent = root;
        while (true) {
            if (node == null) {
                guest.leave(parent);
                if (parent.equals(root)) {
                    return;
                }
                node = parent.nextSibling();
                Element outer = parent.parent();
                parent = outer == null ? root : outer;
            } else if (node instanceof Element element && guest.enter(element)) {
                parent = element;
                node = first(element);
            } else {
                if (node instanceof TextNode text) {
                    guest.text(text);
                }
                node = node.nextSibling();
            }
        }
    }

    private static @Nullable Node first(Element element) {
        return element.childNodeSize() > 0 ? element.childNode(0) : null;
    }
}
