package io.github.huongdan.serialization.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.Refusal;
import io.github.huongdan.serialization.SampleDocument;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Each limit, at each list and each text of a document that has them all. */
class XmlLimitsTest {

    private static final Set<String> LISTS = Set.of(
            "marks",
            "addressees",
            "grounds",
            "citations",
            "preamble",
            "sections",
            "provisions",
            "tasks",
            "assignees",
            "closing",
            "recipients",
            "signatories",
            "authorities",
            "unclassified");
    private static final int LONGEST_LIST = 4;
    private static final int LONGEST_TEXT = 120;
    private static final GuidanceXml XML = GuidanceXml.standard()
            .withLimits(ReadLimits.defaults().withMaxListLength(LONGEST_LIST).withMaxTextLength(LONGEST_TEXT));
    private static final String ROOT = "<guidance xmlns='urn:huongdan:1.1'>";

    private static Document sample() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(SampleDocument.xml()));
    }

    private static List<Element> elements(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
                elements.addAll(elements(element));
            }
        }
        return elements;
    }

    private static List<Element> children(Element parent) {
        return elements(parent).stream()
                .filter(element -> element.getParentNode() == parent)
                .toList();
    }

    private static String text(Document document) throws Exception {
        StringWriter out = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }

    @Test
    void everyListIsLimited() throws Exception {
        int count = elements(sample()).size();
        int lists = 0;
        for (int i = 0; i < count; i++) {
            Document document = sample();
            Element list = elements(document).get(i);
            if (!LISTS.contains(list.getNodeName())) {
                continue;
            }
            Element item = children(list).get(0);
            while (children(list).size() < LONGEST_LIST) {
                list.appendChild(item.cloneNode(true));
            }
            XML.read(text(document));
            list.appendChild(item.cloneNode(true));

            String tooLong = text(document);
            MalformedDocumentException refusal = Refusal.of(() -> XML.read(tooLong));

            assertThat(refusal.reason()).contains("list").contains(Integer.toString(LONGEST_LIST));
            assertThat(refusal.place().path()).contains("/" + list.getNodeName() + "/" + item.getNodeName() + "[");
            lists++;
        }
        assertThat(lists).isEqualTo(18);
    }

    @Test
    void everyTextAndAttributeIsLimited() throws Exception {
        String text = "x".repeat(LONGEST_TEXT + 1);
        int count = elements(sample()).size();
        int texts = 0;
        for (int i = 0; i < count; i++) {
            Element element = elements(sample()).get(i);
            if (children(element).isEmpty()) {
                Document document = sample();
                elements(document).get(i).setTextContent(text);
                assertIsTooLong(text(document), element.getNodeName());
                texts++;
            }
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                String name = element.getAttributes().item(j).getNodeName();
                if (!name.startsWith("xmlns")) {
                    Document document = sample();
                    elements(document).get(i).setAttribute(name, text);
                    assertIsTooLong(text(document), element.getNodeName());
                    texts++;
                }
            }
        }
        assertThat(texts).isGreaterThan(50);
    }

    private static void assertIsTooLong(String xml, String element) {
        MalformedDocumentException refusal = Refusal.of(() -> XML.read(xml));

        assertThat(refusal.reason()).contains("limit").contains(Integer.toString(LONGEST_TEXT));
        assertThat(refusal.place().position()).isNotNull();
    }

    @Test
    void everyKindOfPartIsLimitedInDepth() {
        XML.withLimits(ReadLimits.defaults().withMaxDepth(6)).read(SampleDocument.xml());
        for (int depth = 1; depth < 5; depth++) {
            GuidanceXml shallow = XML.withLimits(ReadLimits.defaults().withMaxDepth(depth));

            assertThat(Refusal.of(() -> shallow.read(SampleDocument.xml())).reason())
                    .contains("limit of " + depth);
        }
    }

    @Test
    void manyAttributesAreRefused() {
        StringBuilder different = new StringBuilder("<guidance xmlns='urn:huongdan:1.1'");
        StringBuilder prefixed = new StringBuilder(different);
        for (int i = 0; i < 100_000; i++) {
            different.append(" a").append(i).append("=''");
            prefixed.append(" xmlns:a").append(i).append("='u'");
        }

        assertThat(Refusal.of(() -> XML.read(different + "/>")).reason()).contains("limit");
        assertThat(Refusal.of(() -> XML.read(prefixed + "/>")).reason()).contains("limit");
        assertThat(Refusal.of(() -> XML.read("<guidance" + " a=''".repeat(100_000) + "/>"))
                        .place()
                        .position())
                .isNotNull();
    }

    @Test
    void longNamesAreRefusedAndNotRepeated() {
        String name = "n".repeat(1_000_000);

        assertThat(Refusal.of(() -> XML.read(ROOT + "<" + name + "/></guidance>"))
                        .place()
                        .path())
                .isEqualTo("/guidance/*");
        assertThat(Refusal.of(() -> XML.read("<guidance xmlns='urn:huongdan:1.1' " + name + "=''/>"))
                        .place()
                        .path())
                .isEqualTo("/guidance/@*");
        Refusal.of(() -> XML.read("<" + name + " xmlns='urn:huongdan:1.1'/>"));
        Refusal.of(() -> XML.read(ROOT + "<" + name + ":x/></guidance>"));
        Refusal.of(() -> XML.read("<guidance xmlns='" + name + "'/>"));
        Refusal.of(() -> XML.read("<guidance xmlns:" + name + "='x'/>"));
        Refusal.of(() -> XML.read(ROOT + "&" + name + ";</guidance>"));
        Refusal.of(() -> XML.read(ROOT + name + "</guidance>"));
        Refusal.of(() -> XML.read("<?xml version='" + name + "'?>" + ROOT + "</guidance>"));
    }

    @Test
    void numbersThatAreNoneOf32BitsAreRefused() {
        for (String number : List.of(
                "NaN", "INF", "1e999999999", "1.0", "+1", "01", "2147483648", "-2147483649", "9".repeat(100), "")) {
            String xml = ROOT + "<header><code number='" + number + "'><text/></code></header></guidance>";

            assertThat(Refusal.of(() -> XML.read(xml)).place().path()).isEqualTo("/guidance/header/code/@number");
        }
        String long10 = ROOT + "<header><code number='" + "9".repeat(100_000) + "'><text/></code></header></guidance>";
        assertThat(Refusal.of(() -> GuidanceXml.standard().read(long10)).place().path())
                .isEqualTo("/guidance/header/code/@number");
    }
}
