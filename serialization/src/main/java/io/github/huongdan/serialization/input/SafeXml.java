package io.github.huongdan.serialization.input;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * The settings that parsers and writers of XML share. Parsers take XML from strangers: no document type, no entity but XML's own five, nothing outside the input, whatever
 * it points to.
 */
public final class SafeXml {

    private static final int MOST_ATTRIBUTES = 1_000;

    /** The parser has no exception of its own for its limits. */
    private static final String LIMIT = " limit (";

    /** Parsers repeat names of any length. */
    private static final int LONGEST_DETAIL = 300;

    private SafeXml() {}

    /** Returns a new factory, to which the caller gives its limits before it shares it; Woodstox allows that. */
    public static WstxInputFactory inputFactory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_ALLOW_SURROGATE_PAIR_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        return factory;
    }

    /** Returns a new factory of writers that give the same bytes on every machine; a carriage return is written so that it is read again. */
    public static WstxOutputFactory outputFactory() {
        WstxOutputFactory factory = new WstxOutputFactory();
        factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
        factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
        factory.setProperty(WstxOutputProperties.P_OUTPUT_ESCAPE_CR, true);
        factory.setProperty(WstxOutputProperties.P_ADD_SPACE_AFTER_EMPTY_ELEM, false);
        return factory;
    }

    /** Says in one sentence what a parser has found. */
    public static String sentence(XMLStreamException error) {
        if (error instanceof WstxEOFException) {
            return "The input ends before the XML does";
        }
        String detail = firstLine(String.valueOf(error.getMessage()));
        return (detail.contains(LIMIT) ? "The XML is beyond a limit: " : "Not well-formed XML: ") + detail;
    }

    /** The parser puts the place on a line of its own. */
    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        if (line.length() > LONGEST_DETAIL) {
            return line.substring(0, LONGEST_DETAIL) + "…";
        }
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
