package io.github.huongdan.serialization.akn;

import io.github.huongdan.citation.CitationOccurrence;
import io.github.huongdan.citation.Citations;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.tree.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes running text, with the acts that it cites as references. */
final class Prose {

    /** An element around a stretch of a text. */
    record Marked(int start, int end, Element element) {}

    private Prose() {}

    /**
     * Returns a text as it is.
     *
     * @throws UnwritableDocumentException if XML cannot carry it
     */
    static String checked(String text, Pointer at) {
        return Characters.requireInXml(text, () -> Place.at(at.toString()));
    }

    /** Adds a text to an element, with references to the acts that it cites, and returns these. */
    static List<CitationOccurrence> add(Element parent, String text, Pointer at) {
        return add(parent, text, List.of(), at);
    }

    /** Adds a text to an element, with some stretches marked already, which lie apart; acts are referred to outside of them. */
    static List<CitationOccurrence> add(Element parent, String text, List<Marked> marked, Pointer at) {
        checked(text, at);
        List<Marked> all = new ArrayList<>(marked);
        List<CitationOccurrence> acts = Citations.in(text);
        for (CitationOccurrence cited : acts) {
            Optional<String> iri = Iris.of(cited.citation());
            int start = cited.span().start();
            int end = cited.span().end();
            if (iri.isPresent() && all.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
                all.add(new Marked(start, end, new Element(Akn.NAMESPACE, "ref").attribute("href", iri.get())));
            }
        }
        all.sort(Comparator.comparingInt(Marked::start));
        int done = 0;
        for (Marked mark : all) {
            parent.text(text.substring(done, mark.start()));
            parent.with(mark.element().text(text.substring(mark.start(), mark.end())));
            done = mark.end();
        }
        parent.text(text.substring(done));
        return acts;
    }
}
