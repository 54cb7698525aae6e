package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads Word files a second time, in another way, and looks for each of its letters in the text. */
@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class WordNothingLostTest {

    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback");

    @Test
    void losesNoLetterAndNoDigitOfRealFiles() throws Exception {
        for (Path file : Corpus.docxFiles()) {
            Map<Integer, Integer> written = new HashMap<>();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                count(text(zip, "word/document.xml"), written);
                for (String part : shownParts(zip)) {
                    count(withoutPageNumbers(text(zip, part)), written);
                }
            }

            Map<Integer, Integer> read = new HashMap<>();
            count(Corpus.readWord(file).source().text(), read);

            written.forEach((letter, count) -> assertThat(read.getOrDefault(letter, 0))
                    .as(file + " " + Character.toString(letter))
                    .isGreaterThanOrEqualTo(count));
        }
    }

    /** POI reads the text in another way, without the numbers of lists. */
    @Test
    void losesNoLetterAndNoDigitOfRealFilesOfTheOldFormat() throws IOException {
        for (Path file : Corpus.oldWordFiles()) {
            Map<Integer, Integer> written = new HashMap<>();
            try (WordExtractor extractor = new WordExtractor(Files.newInputStream(file))) {
                for (String paragraph : extractor.getParagraphText()) {
                    count(WordExtractor.stripFields(paragraph), written);
                }
                for (String note : extractor.getFootnoteText()) {
                    count(note, written);
                }
            }

            Map<Integer, Integer> read = new HashMap<>();
            count(Corpus.readWord(file).source().text(), read);

            assertThat(written).hasSizeGreaterThan(50);
            written.forEach((letter, count) -> assertThat(read.getOrDefault(letter, 0))
                    .as(file + " " + Character.toString(letter))
                    .isGreaterThanOrEqualTo(count));
        }
    }

    private static void count(String text, Map<Integer, Integer> letters) {
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> letters.merge(letter, 1, Integer::sum));
    }

    /** The headers and footers of the corpus hold nothing else in digits. */
    private static String withoutPageNumbers(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().filter(c -> !Character.isDigit(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static String text(ZipFile zip, String part) throws Exception {
        StringBuilder out = new StringBuilder();
        collect(parse(zip, part).getDocumentElement(), out);
        return out.toString();
    }

    private static void collect(Element element, StringBuilder out) {
        if (LEFT_OUT.contains(element.getLocalName())) {
            return;
        }
        if (element.getLocalName().equals("t")) {
            out.append(element.getTextContent());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, out);
            }
        }
    }

    /** The headers and footers that sections refer to and show. */
    private static Set<String> shownParts(ZipFile zip) throws Exception {
        Map<String, String> targets = new HashMap<>();
        for (Element relationship : elements(parse(zip, "word/_rels/document.xml.rels"), "Relationship")) {
            targets.put(relationship.getAttribute("Id"), "word/" + relationship.getAttribute("Target"));
        }
        Document body = parse(zip, "word/document.xml");
        boolean first = !elements(body, "titlePg").isEmpty();
        Set<String> shown = new HashSet<>();
        for (String name : Set.of("headerReference", "footerReference")) {
            for (Element reference : elements(body, name)) {
                String type = reference.getAttribute("w:type");
                if (type.equals("default") || (type.equals("first") && first)) {
                    shown.add(targets.get(reference.getAttribute("r:id")));
                }
            }
        }
        return shown;
    }

    private static Set<Element> elements(Document document, String name) {
        Set<Element> elements = new HashSet<>();
        var found = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parse(ZipFile zip, String part)
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        ZipEntry entry = zip.getEntry(part);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(zip.getInputStream(entry).readAllBytes()));
    }
}
