package io.github.huongdan.serialization.schema;

import io.github.huongdan.serialization.format.FormatFields;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSOutput;
import org.xml.sax.SAXException;

/** Changes a document in one place: an element or attribute is taken away, added, doubled, moved or renamed, or a text becomes another. */
final class MutatedXml {

    private static final List<String> NAMES = List.of(
            "text",
            "label",
            "heading",
            "provisions",
            "provision",
            "tasks",
            "code",
            "issuedOn",
            "archive",
            "name",
            "other",
            "marks",
            "table",
            "row",
            "cell",
            "paragraph",
            "appendices",
            "blocks",
            "subject",
            "Text");

    private static final List<String> ATTRIBUTES =
            List.of("label", "type", "number", "year", "text", "Label", "headerRows", "columnSpan", "rowSpan");

    private static final Set<String> SCALARS = Set.of("system", "issuedOn", "date", "archive");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "A",
            "8",
            " 8 ",
            "+8",
            "08",
            "-0",
            "8.0",
            "2147483648",
            "true",
            " false\n",
            "1",
            "TRUE",
            "PARTY",
            "\tSTATE",
            "party",
            "2020-02-29",
            " 2020-02-29 ",
            "2019-02-29",
            "2020-02-29Z",
            "0000-01-01",
            "12020-01-01");

    private final Random random;

    MutatedXml(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        List<Element> elements = new ArrayList<>();
        collect(document.getDocumentElement(), elements);
        List<Element> scalars = elements.stream()
                .filter(element -> SCALARS.contains(element.getLocalName()))
                .toList();
        if (scalars.isEmpty() || random.nextInt(3) > 0) {
            change(one(elements));
        } else {
            one(scalars).setTextContent(one(TEXTS));
        }
        return bytes(document);
    }

    private static void collect(Element element, List<Element> elements) {
        elements.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, elements);
            }
        }
    }

    private void change(Element element) {
        boolean root = element.getParentNode() instanceof Document;
        switch (random.nextInt(root ? 5 : 9)) {
            case 0 -> element.setTextContent(one(TEXTS));
            case 1 -> element.appendChild(made(element.getOwnerDocument()));
            case 2 -> element.insertBefore(made(element.getOwnerDocument()), element.getFirstChild());
            case 3 -> element.setAttribute(one(ATTRIBUTES), one(TEXTS));
            case 4 -> instruct(element);
            case 5 -> element.getParentNode().removeChild(element);
            case 6 -> element.getParentNode().insertBefore(element.cloneNode(true), element);
            case 7 -> element.getParentNode().appendChild(element);
            default -> element.getOwnerDocument().renameNode(element, FormatFields.NAMESPACE, one(NAMES));
        }
    }

    private Element made(Document document) {
        Element made = document.createElementNS(FormatFields.NAMESPACE, one(NAMES));
        made.setTextContent(one(TEXTS));
        return made;
    }

    private void instruct(Element element) {
        String name = one(List.of("xsi:nil", "xsi:type", "xsi:schemaLocation", "xsi:hint"));
        element.setAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, name, one(List.of("true", "code", "a b")));
    }

    private static byte[] bytes(Document document) {
        DOMImplementationLS serializers =
                (DOMImplementationLS) document.getImplementation().getFeature("LS", "3.0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LSOutput output = serializers.createLSOutput();
        output.setByteStream(bytes);
        output.setEncoding("UTF-8");
        serializers.createLSSerializer().write(document, output);
        return bytes.toByteArray();
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
