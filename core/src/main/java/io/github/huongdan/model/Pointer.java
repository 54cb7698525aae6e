package io.github.huongdan.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a part stands in a document: a JSON pointer (RFC 6901) into the JSON format, such as {@code /sections/0/tasks/1/text}. The parts
 * that every document has are constants; others are named step by step: {@code Pointer.SECTIONS.child(0).child("heading")}. A pointer may
 * lead to a part that a document lacks.
 *
 * <pre>{@code
 * Pointer.SECTIONS.child(0).child("heading").toString(); // /sections/0/heading
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Pointer {

    /** The document. */
    public static final Pointer ROOT = new Pointer(null, "", -1);

    public static final Pointer HEADER = ROOT.child("header");
    public static final Pointer TITLE = HEADER.child("title");
    public static final Pointer MOTTO = HEADER.child("motto");
    public static final Pointer SUPERIOR = HEADER.child("superior");
    public static final Pointer ISSUER = HEADER.child("issuer");
    public static final Pointer CODE = HEADER.child("code");

    /** The code as written. */
    public static final Pointer CODE_TEXT = CODE.child("text");

    public static final Pointer PLACE = HEADER.child("place");
    public static final Pointer ISSUED_ON = HEADER.child("issuedOn");
    public static final Pointer MARKS = HEADER.child("marks");
    public static final Pointer TYPE_NAME = ROOT.child("typeName");
    public static final Pointer SUBJECT = ROOT.child("subject");
    public static final Pointer ADDRESSEES = ROOT.child("addressees");
    public static final Pointer BASIS = ROOT.child("basis");
    public static final Pointer GROUNDS = BASIS.child("grounds");
    public static final Pointer ENACTING_CLAUSE = BASIS.child("enactingClause");
    public static final Pointer PREAMBLE = ROOT.child("preamble");
    public static final Pointer SECTIONS = ROOT.child("sections");
    public static final Pointer CLOSING = ROOT.child("closing");
    public static final Pointer RECIPIENTS = ROOT.child("recipients");
    public static final Pointer SIGNATORIES = ROOT.child("signatories");
    public static final Pointer APPENDICES = ROOT.child("appendices");
    public static final Pointer UNCLASSIFIED = ROOT.child("unclassified");

    private final @Nullable Pointer parent;
    private final String name;

    /** The place in a list; -1 where the step is a name. */
    private final int index;

    private final int depth;

    /** Made when it is first asked for; threads that race make the same. */
    private @Nullable String text;

    private Pointer(@Nullable Pointer parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** Takes a pointer apart; throws {@link IllegalArgumentException} where it neither is empty nor begins with a slash. */
    public static Pointer parse(String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("A JSON pointer begins with a slash: " + pointer);
        }
        Pointer at = ROOT;
        for (int start = 1; start <= pointer.length(); ) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            at = at.child(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return at;
    }

    /** Leads to a component. */
    public Pointer child(String component) {
        return new Pointer(this, Objects.requireNonNull(component, "component"), -1);
    }

    /** Leads to a member of a list, the first being 0. */
    public Pointer child(int member) {
        if (member < 0) {
            throw new IllegalArgumentException("The members of a list are counted from 0, not " + member);
        }
        return new Pointer(this, "", member);
    }

    /** Returns the part around, or null for the document. */
    public @Nullable Pointer parent() {
        return parent;
    }

    /** Returns the last step: {@code text}, {@code 1}; empty for the document. */
    public String last() {
        return index < 0 ? name : Integer.toString(index);
    }

    /** Returns the number of steps; 0 for the document. */
    public int depth() {
        return depth;
    }

    /** Returns the pointer made of the first steps; this pointer where it has no more. */
    public Pointer first(int steps) {
        Pointer at = this;
        while (at.depth > steps && at.parent != null) {
            at = at.parent;
        }
        return at;
    }

    /** Tells whether it leads to a part or to something within it. */
    public boolean within(Pointer part) {
        return depth >= part.depth && first(part.depth).equals(part);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Pointer that
                        && depth == that.depth
                        && toString().equals(that.toString()));
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the JSON pointer; empty for the document. */
    @Override
    public String toString() {
        String known = text;
        if (known == null) {
            known = parent == null ? "" : parent + "/" + (index < 0 ? escaped(name) : name + index);
            text = known;
        }
        return known;
    }

    private static String escaped(String name) {
        boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        return plain ? name : name.replace("~", "~0").replace("/", "~1");
    }
}
