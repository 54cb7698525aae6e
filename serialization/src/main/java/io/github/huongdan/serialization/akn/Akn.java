package io.github.huongdan.serialization.akn;

import java.util.Set;

/** Names that writer and reader share. */
final class Akn {

    /** The namespace of the standard. */
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** The namespace of what the standard has no place for. */
    static final String OWN = "urn:huongdan:akn:1.0";

    /** A paragraph that stands where the schema demands one and the document has none. */
    static final String EMPTY = "empty";

    /** The elements in which white space counts. */
    static final Set<String> TEXTS = Set.of("p", "num", "heading", "unclassified");

    /** The divisions of a text, from parts to indents. */
    static final Set<String> DIVISIONS = Set.of(
            "alinea",
            "article",
            "book",
            "chapter",
            "clause",
            "division",
            "hcontainer",
            "indent",
            "level",
            "list",
            "paragraph",
            "part",
            "point",
            "proviso",
            "rule",
            "section",
            "subchapter",
            "subclause",
            "subdivision",
            "sublist",
            "subparagraph",
            "subpart",
            "subrule",
            "subsection",
            "subtitle",
            "title",
            "tome",
            "transitional");

    /** What a document is called in the format. */
    static final Set<String> DOCUMENTS =
            Set.of("doc", "act", "bill", "statement", "amendment", "debateReport", "judgment", "portion");

    private Akn() {}
}
