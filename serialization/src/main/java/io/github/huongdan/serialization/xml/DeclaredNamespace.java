package io.github.huongdan.serialization.xml;

import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.format.FormatName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The namespace of a document's root, by which it names its format.
 *
 * @param name the namespace; empty where there is none
 * @param place the root's place
 */
record DeclaredNamespace(String name, Place place) {

    /** Looks for the root of a document that has not been read yet; returns null where there is none. */
    static @Nullable DeclaredNamespace find(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getNamespaceURI();
                return new DeclaredNamespace(
                        name == null ? "" : name, new Place("", XmlCursor.position(xml.getLocation())));
            }
        }
        return null;
    }

    @Nullable
    FormatVersion version() {
        return FormatName.inXml(name);
    }
}
