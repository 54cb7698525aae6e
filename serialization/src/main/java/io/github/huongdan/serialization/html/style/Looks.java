package io.github.huongdan.serialization.html.style;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.serialization.flow.Flow;
import io.github.huongdan.serialization.word.style.LegacyFont;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells how the elements of a page look. */
public final class Looks {

    private static final String TAB = "tab-pane";
    private static final int MOST_TABS = 50;

    private static final Look PLAIN = new Look(Flow.UNSTYLED, ParagraphFormat.PLAIN, null, "", false, false, "");

    private final StyleSheet sheet;

    /** Takes the page's own rules. */
    public Looks(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** The rules of a page's style elements. */
    public static Looks ofPage(Element page) {
        StyleSheet sheet = new StyleSheet();
        for (Element style : page.getElementsByTag("style")) {
            sheet.add(style.data());
        }
        return new Looks(sheet);
    }

    /** How an element looks by itself and by all that it stands in. */
    public Look look(Element element) {
        Deque<Element> chain = new ArrayDeque<>();
        for (Element at = element; at != null; at = at.parent()) {
            chain.push(at);
        }
        Look look = PLAIN;
        for (Element at : chain) {
            look = look(at, look);
        }
        return look;
    }

    /** Whether an element draws a line around itself. */
    public boolean bordered(Element element) {
        String attribute = element.attr("border");
        boolean stated = !attribute.isEmpty() && !attribute.strip().equals("0");
        return stated || Borders.drawn(declared(element));
    }

    /** Whether an element begins a page by order. */
    public boolean beginsPage(Element element) {
        Declarations own = declared(element);
        return own.value("page-break-before").equals("always")
                || own.value("break-before").equals("page");
    }

    /** What an element says in a property of its style attribute; empty where it says nothing. */
    public String stated(Element element, String property) {
        return element.hasAttr("style") ? Declarations.of(element.attr("style")).value(property) : "";
    }

    /** How an element looks in one of which the look is known. */
    public Look look(Element element, Look parent) {
        Declarations own = declared(element);
        TextStyle text = TextLook.of(element, own, parent.text());
        String family = text.family();
        boolean sameFamily = family == null || family.equals(parent.text().family());
        LegacyFont legacy = sameFamily ? parent.legacy() : LegacyFont.of(family);
        return new Look(
                text,
                format(element, own, parent.format(), text.size()),
                legacy,
                own.value("display"),
                hidden(element, own),
                kept(element, own, parent.kept()),
                list(own, parent.list()));
    }

    private Declarations declared(Element element) {
        Declarations ruled = sheet.of(element);
        return element.hasAttr("style") ? ruled.and(Declarations.of(element.attr("style"))) : ruled;
    }

    private static boolean hidden(Element element, Declarations own) {
        return own.value("display").equals("none")
                || own.value("visibility").equals("hidden")
                || own.value("mso-hide").equals("all")
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || isTabBehind(element);
    }

    /** One of several parts that are shown in turns, where another one is in front. Their sheet is a common one, which a saved page seldom holds. */
    private static boolean isTabBehind(Element element) {
        Element parent = element.parent();
        if (!element.hasClass(TAB) || isFront(element) || parent == null) {
            return false;
        }
        for (int i = 0; i < Math.min(parent.childrenSize(), MOST_TABS); i++) {
            if (parent.child(i).hasClass(TAB) && isFront(parent.child(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFront(Element tab) {
        return tab.hasClass("active") || tab.hasClass("show") || tab.hasClass("in");
    }

    private static boolean kept(Element element, Declarations own, boolean inherited) {
        String value = own.value("white-space");
        if (!value.isEmpty() && !value.equals("inherit")) {
            return value.startsWith("pre") || value.equals("break-spaces");
        }
        return inherited || element.nameIs("pre");
    }

    private static String list(Declarations own, String inherited) {
        String type = own.value("list-style-type");
        if (!type.isEmpty()) {
            return type;
        }
        String all = own.value("list-style");
        return all.isEmpty() ? inherited : all;
    }

    private static ParagraphFormat format(Element element, Declarations own, ParagraphFormat parent, double em) {
        boolean block = !element.nameIs("span") && !element.nameIs("font") && !element.nameIs("a");
        if (own.isEmpty()) {
            return unstated(Alignments.of(element, own, parent.alignment()), parent, block);
        }
        Sides margin = Sides.of(own, "margin", em);
        double indent = length(own.value("text-indent"), em, parent.firstLineIndent());
        return new ParagraphFormat(
                Alignments.of(element, own, parent.alignment()),
                parent.leftIndent() + (block ? margin.left() : 0),
                parent.rightIndent() + (block ? margin.right() : 0),
                indent,
                block ? margin.top() : parent.spaceBefore(),
                block ? margin.bottom() : parent.spaceAfter(),
                spacing(own.value("line-height"), parent.lineSpacing()),
                Borders.drawn(own, "border-top"),
                Borders.drawn(own, "border-bottom"));
    }

    /** What an element inherits that says nothing but how its lines stand. */
    private static ParagraphFormat unstated(Alignment alignment, ParagraphFormat parent, boolean block) {
        boolean same = alignment == parent.alignment()
                && !parent.ruledAbove()
                && !parent.ruledBelow()
                && (!block || (parent.spaceBefore() == 0 && parent.spaceAfter() == 0));
        return same
                ? parent
                : new ParagraphFormat(
                        alignment,
                        parent.leftIndent(),
                        parent.rightIndent(),
                        parent.firstLineIndent(),
                        block ? 0 : parent.spaceBefore(),
                        block ? 0 : parent.spaceAfter(),
                        parent.lineSpacing(),
                        false,
                        false);
    }

    private static double length(String value, double em, double otherwise) {
        double points = value.isEmpty() ? Double.NaN : CssLength.points(value, em);
        return Double.isNaN(points) ? otherwise : points;
    }

    private static LineSpacing spacing(String value, @Nullable LineSpacing inherited) {
        LineSpacing otherwise = inherited == null ? LineSpacing.SINGLE : inherited;
        double number = CssLength.number(value.strip());
        if (number > 0) {
            return new LineSpacing(LineSpacing.Rule.MULTIPLE, number);
        }
        if (value.endsWith("%")) {
            double percent = CssLength.number(value.substring(0, value.length() - 1));
            return percent > 0 ? new LineSpacing(LineSpacing.Rule.MULTIPLE, percent / 100) : otherwise;
        }
        double points = value.isEmpty() ? Double.NaN : CssLength.points(value, 0);
        return points > 0 ? new LineSpacing(LineSpacing.Rule.EXACTLY, points) : otherwise;
    }
}
