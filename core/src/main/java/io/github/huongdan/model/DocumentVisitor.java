package io.github.huongdan.model;

/** Is led through a document by {@link DocumentWalk}: each part before what stands in it, in the document's order. Does nothing unless told. */
public interface DocumentVisitor {

    /** Comes to a section. */
    default void section(Pointer at, Section section) {}

    /** Comes to a provision or a task. */
    default void item(Pointer at, Item item) {}

    /** Comes to a table of the preamble, of an item or of an appendix. */
    default void table(Pointer at, Table table) {}

    /** Comes to an appendix. */
    default void appendix(Pointer at, Appendix appendix) {}

    /** Comes to a text value. */
    default void passage(Passage passage) {}
}
