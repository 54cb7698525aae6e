package io.github.huongdan.serialization.json;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.xml.deser.FromXmlParser;

/**
 * The events of XML as a host's parser goes through them. The parser alone moves, so that its own record stays right; its tokens say where it is,
 * and the reader below, which then stands on the element's start tag, tells names, namespaces and attributes, which tokens do not. Not
 * thread-safe.
 */
final class HostEvents extends StreamReaderDelegate {

    private final FromXmlParser parser;
    private final boolean root;
    private boolean ended;
    private boolean endOfText;
    private int open;
    private int event = START_DOCUMENT;
    private String text = "";

    /**
     * Goes on where the parser stands.
     *
     * @param root whether the object that the parser has just begun is the root; else it is an element of the host's, and is left out
     */
    HostEvents(FromXmlParser parser, boolean root) {
        super(parser.getStaxReader());
        this.parser = parser;
        this.root = root;
    }

    /** Tells whether the host's element holds nothing but white space. */
    static boolean isEmpty(FromXmlParser parser) {
        return parser.currentToken() == JsonToken.VALUE_STRING && isWhiteSpace(parser.getString());
    }

    @Override
    public int next() throws XMLStreamException {
        event = ended ? END_DOCUMENT : advance();
        return event;
    }

    private int advance() throws XMLStreamException {
        if (root && event == START_DOCUMENT) {
            open++;
            return START_ELEMENT;
        }
        if (endOfText) {
            return end();
        }
        if (event == START_ELEMENT) {
            int attributes = getAttributeCount();
            if (parser.currentToken() == JsonToken.PROPERTY_NAME && parser.nextToken() != JsonToken.START_OBJECT) {
                return leaf();
            }
            for (int i = 0; i < 2 * attributes; i++) {
                parser.nextToken();
            }
        }
        return token();
    }

    private int token() throws XMLStreamException {
        JsonToken token = event == START_DOCUMENT && parser.currentToken() != JsonToken.START_OBJECT
                ? parser.currentToken()
                : parser.nextToken();
        if (token == JsonToken.PROPERTY_NAME && standsOnElement()) {
            open++;
            return START_ELEMENT;
        }
        if (token == JsonToken.END_OBJECT) {
            return end();
        }
        if (token == JsonToken.PROPERTY_NAME) {
            token = parser.nextToken();
        }
        text = text(token);
        return CHARACTERS;
    }

    /** Text between elements has a name of its own, and so has an attribute of the host's element. */
    private boolean standsOnElement() {
        return super.getEventType() == START_ELEMENT && super.getLocalName().equals(parser.currentName());
    }

    private int leaf() throws XMLStreamException {
        if (super.getEventType() != END_ELEMENT) {
            throw new XMLStreamException("Expected an element, found an attribute", getLocation());
        }
        text = text(parser.currentToken());
        if (text.isEmpty()) {
            return end();
        }
        endOfText = true;
        return CHARACTERS;
    }

    /** Returns the text of a token; null is what a host may make of an empty element. */
    private String text(@Nullable JsonToken token) throws XMLStreamException {
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token != JsonToken.VALUE_STRING) {
            throw new XMLStreamException("Expected an element or text", getLocation());
        }
        return parser.getString();
    }

    private int end() {
        endOfText = false;
        open--;
        ended = open < (root ? 1 : 0);
        return END_ELEMENT;
    }

    @Override
    public int getEventType() {
        return event;
    }

    @Override
    public String getText() {
        return text;
    }

    @Override
    public boolean isWhiteSpace() {
        return isWhiteSpace(text);
    }

    /** Of what XML allows, these four alone come before the space or are it. */
    private static boolean isWhiteSpace(String text) {
        return text.chars().allMatch(c -> c <= ' ');
    }

    /** What the whole XML declares is the host's business. */
    @Override
    public @Nullable String getVersion() {
        return null;
    }

    @Override
    public @Nullable String getCharacterEncodingScheme() {
        return null;
    }
}
