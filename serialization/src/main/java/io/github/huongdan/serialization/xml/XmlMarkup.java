package io.github.huongdan.serialization.xml;

import io.github.huongdan.serialization.stream.ByteSource;
import java.io.IOException;

/** Passes tags, comments, CDATA sections and processing instructions without looking into them. Not thread-safe. */
final class XmlMarkup {

    enum Kind {
        START,
        EMPTY,
        END,
        /** A comment, a CDATA section, a processing instruction, the XML declaration. */
        OTHER,
        /** The beginning of a document type declaration. */
        DOCTYPE,
        /** What is no markup, or has no end. */
        BROKEN
    }

    private final ByteSource source;
    private int nameHash;

    XmlMarkup(ByteSource source) {
        this.source = source;
    }

    /** Returns a number that is the same for tags of the same name, and hardly for those of another. */
    int nameHash() {
        return nameHash;
    }

    Kind pass() throws IOException {
        source.next();
        switch (source.peek()) {
            case '?' -> {
                return passInstruction();
            }
            case '!' -> {
                source.next();
                return passDeclaration();
            }
            case '/' -> {
                source.next();
                return passTag(Kind.END);
            }
            default -> {
                return passTag(Kind.START);
            }
        }
    }

    private Kind passDeclaration() throws IOException {
        int first = source.next();
        if (first == '-' && source.next() == '-') {
            return passUntilAfter('-');
        }
        if (first == '[') {
            return passUntilAfter(']');
        }
        return first == 'D' ? Kind.DOCTYPE : Kind.BROKEN;
    }

    /** Passes all up to the mark {@code ?>}. */
    private Kind passInstruction() throws IOException {
        int previous = 0;
        int unit = source.next();
        while (unit != ByteSource.END && !source.isOver()) {
            previous = unit;
            unit = source.next();
            if (unit == '>' && previous == '?') {
                return Kind.OTHER;
            }
        }
        return Kind.BROKEN;
    }

    /** Passes all up to a mark of a character that stands twice, and a closing angle. */
    private Kind passUntilAfter(char twice) throws IOException {
        int count = 0;
        while (!source.isOver()) {
            int unit = source.next();
            if (unit == ByteSource.END) {
                return Kind.BROKEN;
            }
            if (unit == '>' && count >= 2) {
                return Kind.OTHER;
            }
            count = unit == twice ? count + 1 : 0;
        }
        return Kind.BROKEN;
    }

    private Kind passTag(Kind kind) throws IOException {
        nameHash = 0;
        int unit = source.peek();
        while (unit > ' ' && unit != '>' && unit != '/' && unit != '<' && !source.isOver()) {
            nameHash = 31 * nameHash + unit;
            source.next();
            unit = source.peek();
        }
        int previous = 0;
        while (!source.isOver()) {
            unit = source.next();
            if (unit == '>') {
                return previous == '/' && kind == Kind.START ? Kind.EMPTY : kind;
            }
            if (unit == '<' || unit == ByteSource.END || ((unit == '"' || unit == '\'') && !passQuoted((char) unit))) {
                return Kind.BROKEN;
            }
            previous = unit;
        }
        return Kind.BROKEN;
    }

    private boolean passQuoted(char quote) throws IOException {
        while (!source.isOver()) {
            int unit = source.next();
            if (unit == quote) {
                return true;
            }
            if (unit == '<' || unit == ByteSource.END) {
                return false;
            }
        }
        return false;
    }
}
