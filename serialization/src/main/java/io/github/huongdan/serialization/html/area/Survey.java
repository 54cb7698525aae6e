package io.github.huongdan.serialization.html.area;

import io.github.huongdan.serialization.html.style.Look;
import io.github.huongdan.serialization.html.style.Looks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes down what each block of a page holds. */
final class Survey implements Walk.Guest {

    /** An element that is open. */
    private record Open(Look look, Held held, boolean block, boolean linked) {}

    private static final int LONGEST_LINE = 1000;

    private final Map<Element, Held> held = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Looks looks;
    private final StringBuilder line = new StringBuilder();
    private int linkedOfLine;
    private int hidden;

    private Survey(Looks looks) {
        this.looks = looks;
    }

    static Survey of(Element page, Looks looks) {
        Survey survey = new Survey(looks);
        Walk.through(page, survey);
        return survey;
    }

    /** What a block holds; nothing for one that is not shown. */
    Held held(Element element) {
        Held found = held.get(element);
        return found == null ? new Held() : found;
    }

    /** How many letters and digits the page does not show. */
    int hidden() {
        return hidden;
    }

    @Override
    public boolean enter(Element element) {
        if (Elements.neverText(element)) {
            return false;
        }
        Open parent = open.peek();
        Look look = parent == null ? looks.look(element) : looks.look(element, parent.look());
        if (parent != null && look.hidden()) {
            hidden += Letters.in(element);
            return false;
        }
        boolean link = element.nameIs("a") && element.hasAttr("href");
        boolean block = parent == null || Elements.isBlock(element);
        if (block || element.nameIs("br")) {
            endLine();
        }
        Held own = block ? new Held() : parent.held();
        own.links += link ? 1 : 0;
        open.push(new Open(look, own, block, link || (parent != null && parent.linked())));
        return true;
    }

    @Override
    public void text(TextNode node) {
        String text = node.getWholeText();
        Open in = open.element();
        int letters = Letters.in(text);
        in.held().letters += letters;
        in.held().small = in.held().small || Letters.anySmall(text);
        in.held().linked += in.linked() ? letters : 0;
        linkedOfLine += in.linked() ? letters : 0;
        if (line.length() < LONGEST_LINE) {
            line.append(text, 0, Math.min(text.length(), LONGEST_LINE));
        }
    }

    @Override
    public void leave(Element element) {
        if (open.element().block()) {
            endLine();
        }
        Open ended = open.pop();
        if (ended.block()) {
            held.put(element, ended.held());
            if (!open.isEmpty()) {
                open.element().held().add(ended.held());
            }
        }
    }

    /** A line that is a link as a whole is one of a menu, but for grounds. */
    private void endLine() {
        if (!line.isEmpty()) {
            String text = line.toString();
            boolean link = linkedOfLine * 5 >= Letters.in(text) * 4 && linkedOfLine > 0;
            open.element().held().signs |= Sign.of(text) & (link ? Sign.BASIS.bit() : -1);
            line.setLength(0);
        }
        linkedOfLine = 0;
    }
}
