package io.github.huongdan.serialization.word.part;

import com.ctc.wstx.exc.WstxEOFException;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.source.Position;
import java.io.InputStream;
import java.util.BitSet;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Moves over the tags of a part's XML. Of content that is there twice, for readers that know more and for others, it shows one, and no
 * markup around it. Whatever is wrong is told as a malformed document with its place. Not thread-safe.
 */
public final class PartCursor implements AutoCloseable {

    /** What the cursor stands at. */
    public enum Tag {
        /** A start tag. */
        START,
        /** An end tag. */
        END,
        /** The end of the part. */
        NONE
    }

    private static final int LONGEST_DETAIL = 300;
    private static final int LONGEST_NAMESPACE = 200;
    private static final String TRANSITIONAL_IDS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_IDS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final String part;
    private final InputStream in;
    private final XMLStreamReader2 xml;
    private String namespace = "";
    private Markup markup = Markup.OTHER;

    /** For each alternative that is open, whether a content of it was shown. */
    private final BitSet shown = new BitSet();

    private int alternatives;
    private int depth;
    private int elements;

    /** What goes along; null where nothing does. */
    private final @Nullable PartWalk walk;

    /** A cursor with which a walk goes along, on the walk's text. */
    PartCursor(PartWalk walk) {
        this.part = Names.shown(walk.part());
        this.in = InputStream.nullInputStream();
        this.walk = walk;
        try {
            this.xml = walk.reader();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    PartCursor(String part, InputStream in) {
        this.part = part;
        this.in = in;
        this.walk = null;
        try {
            this.xml = PartXml.reader(in);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Moves to the next tag. */
    public Tag advance() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    findMarkup();
                    if (markup != Markup.COMPATIBILITY) {
                        depth++;
                        return Tag.START;
                    }
                    startAlternative();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    findMarkup();
                    if (markup != Markup.COMPATIBILITY) {
                        depth--;
                        return Tag.END;
                    }
                    if (name().equals("AlternateContent")) {
                        alternatives--;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Tag.NONE;
                }
                default -> {}
            }
        }
    }

    /** Returns how many elements are open; the one whose start tag the cursor stands at is. */
    public int depth() {
        return depth;
    }

    /**
     * Moves to the next start tag inside an element, however deep; false at the element's end tag.
     *
     * @param element the depth at the element's start tag
     */
    public boolean inside(int element) {
        while (true) {
            Tag tag = advance();
            if (tag == Tag.START) {
                return true;
            }
            if (tag == Tag.NONE || depth < element) {
                return false;
            }
        }
    }

    /** Returns the number of the element whose start tag was met last, from 1, in the order of the part; elements passed over count. */
    public int element() {
        return elements;
    }

    private int next() {
        try {
            int event = xml.getEventType() == XMLStreamConstants.END_DOCUMENT
                    ? XMLStreamConstants.END_DOCUMENT
                    : xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw malformed("A document type declaration or an entity is not allowed");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements++;
            }
            if (walk != null) {
                walk.take(event, xml);
            }
            return event;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private void findMarkup() {
        String found = xml.getNamespaceURI();
        found = found == null ? "" : found;
        if (!found.equals(namespace)) {
            namespace = found.length() > LONGEST_NAMESPACE ? "" : found;
            markup = Markup.of(namespace);
        }
    }

    private void startAlternative() {
        switch (name()) {
            case "AlternateContent" -> shown.clear(++alternatives);
            case "Choice" -> {
                if (shown.get(alternatives) || !isUnderstood(xml.getAttributeValue("", "Requires"))) {
                    passOver();
                } else {
                    shown.set(alternatives);
                }
            }
            case "Fallback" -> {
                if (shown.get(alternatives)) {
                    passOver();
                }
            }
            default -> {}
        }
    }

    private boolean isUnderstood(@Nullable String prefixes) {
        int at = 0;
        while (prefixes != null && at < prefixes.length()) {
            int space = prefixes.indexOf(' ', at);
            int end = space < 0 ? prefixes.length() : space;
            String needed = end == at ? "" : xml.getNamespaceURI(prefixes.substring(at, end));
            if (needed == null || (end > at && !Markup.isKnown(needed))) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    /** Moves from a start tag to its end tag. */
    public void skip() {
        passOver();
        depth--;
    }

    private void passOver() {
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /** Appends the text between a start tag and its end tag, to which it moves. */
    public void text(StringBuilder out, int longest) {
        int start = out.length();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    out.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    if (out.length() - start > longest) {
                        throw malformed("The text is longer than the limit of " + longest + " characters");
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> passOver();
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    depth--;
                    return;
                }
                default -> {}
            }
        }
    }

    /** Returns the name of the tag without its prefix. */
    public String name() {
        return xml.getLocalName();
    }

    /** Returns the vocabulary of the tag. */
    public Markup markup() {
        return markup;
    }

    /** Tells whether the tag is one of Word's own of a name. */
    public boolean isWord(String name) {
        return markup == Markup.WORD && name.equals(name());
    }

    /** Returns an attribute of the tag in the tag's own namespace; null where it has none. */
    public @Nullable String attribute(String name) {
        return xml.getAttributeValue(namespace, name);
    }

    /** Returns an attribute of the tag in no namespace; null where it has none. */
    public @Nullable String plain(String name) {
        return xml.getAttributeValue("", name);
    }

    /** Returns the id of a relationship that the tag names by an attribute; null where it names none. */
    public @Nullable String relationship(String name) {
        String id = xml.getAttributeValue(TRANSITIONAL_IDS, name);
        return id == null ? xml.getAttributeValue(STRICT_IDS, name) : id;
    }

    /** Tells whether blanks about the tag's text count; null where the tag does not say. */
    public @Nullable Boolean keepsBlanks() {
        String space = xml.getAttributeValue(XML, "space");
        return space == null ? null : space.equals("preserve");
    }

    /** Tells whether the tag switches something on, as it does by being there. */
    public boolean on() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Says that something is wrong where the cursor stands. */
    public MalformedDocumentException malformed(String reason) {
        return new MalformedDocumentException(reason, place(xml.getLocation()));
    }

    private MalformedDocumentException malformed(XMLStreamException error) {
        String reason = error instanceof WstxEOFException ? "The part ends before its XML does" : detail(error);
        return new MalformedDocumentException(reason, place(error.getLocation()), error);
    }

    /** The parser puts the place on a line of its own. */
    private static String detail(XMLStreamException error) {
        String message = String.valueOf(error.getMessage());
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return "The part is not well-formed XML: "
                + (line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL) + "…" : line);
    }

    private Place place(@Nullable Location location) {
        if (location == null) {
            return Place.at(part);
        }
        int line = Math.max(location.getLineNumber(), 1);
        return new Place(part, new Position(line, Math.max(location.getColumnNumber(), 1)));
    }

    /** Lets go of the part. */
    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | java.io.IOException e) {
            throw new MalformedDocumentException("The part can't be closed", Place.at(part), e);
        }
    }
}
