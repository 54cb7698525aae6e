package io.github.huongdan.serialization.html.area;

import io.github.huongdan.serialization.html.style.Looks;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page that is the document. Where the lines stand that only documents have (the letterhead, the number, the type, the grounds, the recipients, the signature)
 * a page is entered as deep as all of them go, past what stands beside them: menus, what a portal says about the document,
 * what names itself so. Where something else stands beside them, it is kept.
 */
public final class DocumentArea {

    /** As much of what is no sign of a document a portal sets before or after it in one place. */
    private static final int SHORT = 300;

    private static final int LINKS_OF_A_PORTAL = 10;

    private static final Set<String> TABLE_PARTS = Set.of("tbody", "thead", "tfoot", "tr");

    private final Survey survey;
    private final boolean portal;
    private final Set<Element> leftOut = new HashSet<>();
    private Element element;
    private int left;
    private boolean whole;

    private DocumentArea(Element page, Looks looks) {
        this.survey = Survey.of(page, looks);
        this.element = page;
        this.portal = survey.held(page).links >= LINKS_OF_A_PORTAL;
    }

    /** Finds the document on a page. */
    public static DocumentArea of(Element page, Looks looks) {
        DocumentArea area = new DocumentArea(page, looks);
        area.enter();
        area.left += area.survey.hidden();
        return area;
    }

    /** The whole page, for one of which nothing would be left. */
    public static DocumentArea whole(Element page, Looks looks) {
        DocumentArea area = new DocumentArea(page, looks);
        area.whole = true;
        area.left = area.survey.hidden();
        return area;
    }

    /** The innermost element that holds the document. */
    public Element element() {
        return element;
    }

    /** Whether an element in it is no part of the document. */
    public boolean leavesOut(Element inner) {
        if (whole) {
            return false;
        }
        if (leftOut.contains(inner)) {
            return true;
        }
        if (!Elements.isBlock(inner) || inner.equals(element)) {
            return false;
        }
        Held held = survey.held(inner);
        boolean besides = Elements.isBesides(inner) && !held.isDocument() && held.links > 0;
        return besides || held.isMenu();
    }

    /** How many letters and digits of the page are left out: what is not shown, and what stands outside the document. */
    public int left() {
        return left;
    }

    /** How many letters and digits a block has that are shown. */
    public int letters(Element block) {
        return survey.held(block).letters;
    }

    /** Adds what is left out inside the document. */
    public void leave(Element inner) {
        left += survey.held(inner).letters;
    }

    private void enter() {
        boolean goesOn = true;
        while (goesOn) {
            Element main = main();
            goesOn = main != null && standsAlone(main);
            if (goesOn && main != null) {
                left += survey.held(element).letters - survey.held(main).letters;
                element = main;
            }
        }
        while (TABLE_PARTS.contains(element.normalName()) && element.parent() != null) {
            left -= survey.held(element.parent()).letters - survey.held(element).letters;
            element = element.parent();
        }
        if (Sign.count(survey.held(element).signs) >= Sign.ENOUGH || portal) {
            leaveChildren();
        }
    }

    /** Leaves out what stands beside the document in the element that holds it. */
    private void leaveChildren() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < element.childrenSize(); i++) {
            if (survey.held(element.child(i)).signs > 0 && !isAbout(element.child(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = 0; i < element.childrenSize(); i++) {
            if ((i < first || i > last) && isBesides(element.child(i), i < first)) {
                leftOut.add(element.child(i));
            }
        }
    }

    private boolean isAbout(Element child) {
        Held held = survey.held(child);
        return (held.signs & Sign.ABOUT.bit()) != 0 && Sign.count(held.signs) < Sign.ENOUGH;
    }

    /** The child that holds all signs of a document that its parent has; null where none does. */
    private @Nullable Element main() {
        Held whole = survey.held(element);
        int wanted = whole.signs & ~(Sign.ABOUT.bit() | Sign.DIVISION.bit());
        if (Sign.count(wanted) < Sign.ENOUGH) {
            return densest(whole);
        }
        for (Element child : element.children()) {
            if ((survey.held(child).signs & wanted) == wanted) {
                return child;
            }
        }
        return null;
    }

    /** Where no line shows a document: the child that holds nearly all that is no link. */
    private @Nullable Element densest(Held whole) {
        int own = whole.letters - whole.linked;
        for (Element child : element.children()) {
            Held held = survey.held(child);
            if (portal && (held.letters - held.linked) * 10L >= own * 8L && own > 0) {
                return child;
            }
        }
        return null;
    }

    /** Whether all beside a child is none of the document, and the child is no row or cell that would lose its table. */
    private boolean standsAlone(Element main) {
        int beside = survey.held(element).letters;
        boolean before = true;
        for (Element child : element.children()) {
            Held held = survey.held(child);
            before &= !child.equals(main);
            if (child.equals(main) || (held.letters > 0 && isBesides(child, before))) {
                beside -= held.letters;
            }
        }
        return beside == 0;
    }

    private boolean isBesides(Element child, boolean before) {
        Held held = survey.held(child);
        if (held.letters == 0 || !Elements.isBlock(child)) {
            return false;
        }
        if (held.isDocument() && Sign.count(held.signs) >= Sign.ENOUGH) {
            return false;
        }
        boolean about = (held.signs & Sign.ABOUT.bit()) != 0;
        boolean linked = held.linked * 2 >= held.letters;
        boolean named = Elements.isBesides(child) || Elements.isNamedBesides(child);
        boolean title = held.small || child.nameIs("h1") || child.nameIs("h2");
        boolean brief = portal && held.letters < SHORT && (before ? title : held.links > 0 || !holdsText(child));
        return !hasAnnex(held) && (about || linked || named || brief);
    }

    private static boolean holdsText(Element child) {
        return child.nameIs("p")
                || child.nameIs("center")
                || child.nameIs("table")
                || child.nameIs("li")
                || child.nameIs("ol")
                || child.nameIs("ul");
    }

    private static boolean hasAnnex(Held held) {
        return (held.signs & Sign.ANNEX.bit()) != 0;
    }
}
