package io.github.huongdan.serialization.word.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.serialization.GeneratedDocuments;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Documents of any text, however little sense they make: all of it is written, or the document is refused. */
class AnyDocumentTest {

    @Property(tries = 300)
    void noCharacterOfADocumentIsLost(@ForAll("documents") GuidanceDocument document) throws Exception {
        byte[] file;
        try {
            file = GuidanceWord.standard().writeBytes(document);
        } catch (UnwritableDocumentException e) {
            assertThat(e.reason()).contains("columns");
            return;
        }
        // labels that Word counts are no text of a part
        String text = words(file) + GuidanceWord.standard().read(file).source().text();
        for (Passage passage : Passages.of(document)) {
            for (String line : passage.text().split("[\n\r]", -1)) {
                assertThat(text).as(passage.pointer()).contains(line);
            }
        }
    }

    /** The text of the parts as it is written: a reader takes some signs for those of other typefaces. */
    private static String words(byte[] file) throws IOException, XMLStreamException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")
                        || entry.getName().equals("word/footnotes.xml")) {
                    append(zip.readAllBytes(), words);
                }
            }
        }
        return words.toString();
    }

    private static void append(byte[] part, StringBuilder words) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                words.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                words.append(
                        name.equals("tab") ? "\t" : List.of("p", "br", "cr").contains(name) ? "\n" : "");
            }
        }
    }

    @Provide
    Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.any();
    }
}
