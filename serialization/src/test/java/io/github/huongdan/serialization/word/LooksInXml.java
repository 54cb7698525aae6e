package io.github.huongdan.serialization.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The properties in a main part, letter by letter, paragraph by paragraph and section by section. */
final class LooksInXml {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Element root;

    private LooksInXml(Element root) {
        this.root = root;
    }

    /** As the file is when all changes are accepted. */
    static LooksInXml accepted(byte[] file) {
        Element root = root(file);
        drop(root, List.of("del", "rPrChange", "pPrChange", "sectPrChange"));
        return new LooksInXml(root);
    }

    /** As the file is when all changes are rejected. */
    static LooksInXml rejected(byte[] file) {
        Element root = root(file);
        drop(root, List.of("ins"));
        reject(root);
        return new LooksInXml(root);
    }

    private static Element root(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            byte[] part = AnnotatedWord.parts(file).get("word/document.xml");
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
            return document.getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void drop(Element element, List<String> names) {
        for (Element child : children(element)) {
            if (names.contains(name(child))) {
                element.removeChild(child);
            } else {
                drop(child, names);
            }
        }
    }

    private static void reject(Element element) {
        for (Element child : children(element)) {
            reject(child);
        }
        if (!name(element).endsWith("PrChange")) {
            return;
        }
        Element changed = (Element) element.getParentNode();
        List<String> apart = List.of("rPr", "sectPr", "headerReference", "footerReference");
        changed.removeChild(element);
        Node kept = null;
        for (Element child : children(changed)) {
            boolean stays = apart.contains(name(child));
            kept = stays && kept == null ? child : kept;
            if (!stays) {
                changed.removeChild(child);
            }
        }
        boolean first = name(changed).equals("pPr");
        for (Element old : children(children(element).get(0))) {
            changed.insertBefore(old, first ? kept : null);
        }
    }

    /** Each letter that is seen with the properties of its run. */
    List<String> letters() {
        List<String> letters = new ArrayList<>();
        for (Element text : all("t", "delText")) {
            Element run = (Element) text.getParentNode();
            String look = written(properties(run, "rPr"));
            text.getTextContent()
                    .codePoints()
                    .filter(c -> !Character.isWhitespace(c))
                    .forEach(c -> letters.add(Character.toString(c) + look));
        }
        return letters;
    }

    List<String> paragraphs() {
        return all("p").stream().map(one -> written(properties(one, "pPr"))).toList();
    }

    List<String> sections() {
        return all("sectPr").stream().map(LooksInXml::written).toList();
    }

    private static Element properties(Element owner, String name) {
        return children(owner).stream()
                .filter(child -> name(child).equals(name))
                .findFirst()
                .orElse(null);
    }

    private List<Element> all(String... names) {
        List<Element> found = new ArrayList<>();
        collect(root, List.of(names), found);
        return found;
    }

    private static void collect(Element element, List<String> names, List<Element> found) {
        if (names.contains(name(element))) {
            found.add(element);
        }
        children(element).forEach(child -> collect(child, names, found));
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                children.add(one);
            }
        }
        return children;
    }

    private static String name(Element element) {
        return WORD.equals(element.getNamespaceURI()) ? element.getLocalName() : "";
    }

    /** What is in properties; nothing where there are none. */
    private static String written(Element properties) {
        StringBuilder out = new StringBuilder();
        if (properties != null) {
            children(properties).forEach(child -> append(child, out));
        }
        return out.toString();
    }

    private static void append(Element element, StringBuilder out) {
        out.append('<').append(element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                out.append(' ').append(attribute.getLocalName()).append('=').append(attribute.getNodeValue());
            }
        }
        out.append('>');
        children(element).forEach(child -> append(child, out));
    }
}
