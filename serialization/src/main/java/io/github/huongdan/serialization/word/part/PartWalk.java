package io.github.huongdan.serialization.word.part;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import java.io.StringReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Leads through the tags of a part and says where each stands in its text, so that the text can be changed there and nowhere else. */
public final class PartWalk {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final String part;
    private final String text;
    private final Visitor visitor;
    private int elements;
    private int emptyEnd = -1;
    private String lastNamespace = "";
    private boolean lastIsWord;

    private PartWalk(String part, String text, Visitor visitor) {
        this.part = part;
        this.text = text;
        this.visitor = visitor;
    }

    /** Takes the tags one by one. */
    public interface Visitor {

        /** Takes a start tag. */
        void start(StartTag tag);

        /** Takes an end tag, or the end of an element without content. */
        void end(EndTag tag);

        /** Takes anything that is neither a tag nor plain text: a comment, a section of characters as they are. */
        void other();
    }

    /**
     * A start tag.
     *
     * @param element the number of the element, as {@link PartCursor#element()} counts
     * @param name its name without a prefix
     * @param written its name as written, with the prefix
     * @param namespace its namespace; empty where it has none
     * @param word whether it is one of Word's own
     * @param start where the tag begins in the text
     * @param end where it ends
     * @param empty whether it is the end of the element, too
     * @param id the attribute {@code id} of its namespace; null where it has none
     * @param keepsBlanks whether blanks about its text count
     */
    public record StartTag(
            int element,
            String name,
            String written,
            String namespace,
            boolean word,
            int start,
            int end,
            boolean empty,
            @Nullable String id,
            boolean keepsBlanks) {}

    /**
     * The end of an element.
     *
     * @param start where the end tag begins in the text; where the element ends if it has none
     * @param end where the element ends
     */
    public record EndTag(int start, int end) {}

    /** Returns a walk that goes along where somebody else reads the part. */
    public static PartWalk of(String part, String text, Visitor visitor) {
        return new PartWalk(part, text, visitor);
    }

    /**
     * Leads through a part.
     *
     * @throws MalformedDocumentException if the part is not well-formed
     */
    public static void through(String part, String text, Visitor visitor) {
        PartWalk walk = new PartWalk(part, text, visitor);
        try {
            XMLStreamReader2 xml = walk.reader();
            while (xml.getEventType() != XMLStreamConstants.END_DOCUMENT) {
                walk.take(xml.next(), xml);
            }
            xml.closeCompletely();
        } catch (XMLStreamException e) {
            throw new MalformedDocumentException("The part is not well-formed XML", Place.at(Names.shown(part)), e);
        }
    }

    String part() {
        return part;
    }

    XMLStreamReader2 reader() throws XMLStreamException {
        return PartXml.reader(new StringReader(text));
    }

    /** Takes the event that a reader of the part has come to. */
    void take(int event, XMLStreamReader2 xml) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                StartTag tag = start(xml);
                emptyEnd = tag.empty() ? tag.end() : -1;
                visitor.start(tag);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                visitor.end(emptyEnd >= 0 ? new EndTag(emptyEnd, emptyEnd) : end(xml));
                emptyEnd = -1;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.END_DOCUMENT -> {}
            default -> visitor.other();
        }
    }

    private StartTag start(XMLStreamReader2 xml) throws XMLStreamException {
        int start = at(xml.getLocationInfo().getStartingCharOffset(), "<" + qualified(xml));
        int end = tagEnd(start);
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        return new StartTag(
                ++elements,
                xml.getLocalName(),
                qualified(xml),
                namespace,
                isWord(namespace),
                start,
                end,
                text.charAt(end - 2) == '/',
                xml.getAttributeValue(namespace, "id"),
                "preserve".equals(xml.getAttributeValue(XML, "space")));
    }

    private boolean isWord(String namespace) {
        if (!namespace.equals(lastNamespace)) {
            lastNamespace = namespace;
            lastIsWord = Markup.of(namespace) == Markup.WORD;
        }
        return lastIsWord;
    }

    private EndTag end(XMLStreamReader2 xml) throws XMLStreamException {
        int start = at(xml.getLocationInfo().getStartingCharOffset(), "</" + qualified(xml));
        return new EndTag(start, text.indexOf('>', start) + 1);
    }

    private static String qualified(XMLStreamReader2 xml) {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }

    private int at(long offset, String expected) {
        if (offset < 0 || !text.startsWith(expected, (int) offset)) {
            throw new MalformedDocumentException(
                    "The part is written in a way that can't be changed safely", Place.at(Names.shown(part)));
        }
        return (int) offset;
    }

    /** A tag ends at the first {@code >} that stands in no value. */
    private int tagEnd(int start) {
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return text.length();
    }
}
