package io.github.huongdan.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** The words of a Word or PDF file, without what they mean: by the parser alone, and by the libraries that an application would take. */
final class ExtractedText {

    private static final WstxInputFactory XML = xml();

    private ExtractedText() {}

    private static WstxInputFactory xml() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    /** Unzips every part, goes through the events of each that is XML, and takes the characters out of the document's. */
    static String byScan(byte[] file) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                String name = entry.getName();
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    scan(part, name.equals("word/document.xml"), text);
                }
            }
        }
        return text.toString();
    }

    private static void scan(byte[] part, boolean document, StringBuilder text) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
        boolean words = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS && words) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else {
                words = document
                        && event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("t");
            }
        }
        reader.close();
    }

    static String byPoi(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    static String byPoiOfTheOldFormat(byte[] file) throws IOException {
        try (WordExtractor extractor = new WordExtractor(new ByteArrayInputStream(file))) {
            return extractor.getText();
        }
    }

    static String byPdfBox(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String byDocx4j(byte[] file) throws Exception {
        WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
        StringWriter text = new StringWriter();
        TextUtils.extractText(document.getMainDocumentPart().getContents(), text);
        return text.toString();
    }
}
