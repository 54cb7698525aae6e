package io.github.huongdan.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A Word file as another library reads it. */
final class PoiDocument implements AutoCloseable {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XWPFDocument document;

    PoiDocument(byte[] file) throws IOException {
        document = new XWPFDocument(new ByteArrayInputStream(file));
    }

    int comments() {
        return document.getDocComments() == null
                ? 0
                : document.getDocComments().getComments().size();
    }

    /** What the schema finds wrong with the main part and with the comments, but for attributes of later versions, which it does not know. */
    List<String> errors() throws Exception {
        List<String> errors = new ArrayList<>(
                errors(DocumentDocument.Factory.parse(withoutLaterAttributes(document.getPackagePart()))));
        if (document.getDocComments() != null) {
            errors.addAll(errors(CommentsDocument.Factory.parse(
                    withoutLaterAttributes(document.getDocComments().getPackagePart()))));
        }
        return errors;
    }

    /** What the schemas find wrong with the parts that this library writes. */
    List<String> errorsOfAllParts() throws Exception {
        List<String> errors = new ArrayList<>(errors());
        for (PackagePart part : document.getPackage().getParts()) {
            String type = part.getContentType();
            String xml = withoutLaterAttributes(part);
            if (type.endsWith("styles+xml")) {
                errors.addAll(errors(StylesDocument.Factory.parse(xml)));
            } else if (type.endsWith("settings+xml")) {
                errors.addAll(errors(SettingsDocument.Factory.parse(xml)));
            } else if (type.endsWith("header+xml")) {
                errors.addAll(errors(HdrDocument.Factory.parse(xml)));
            } else if (type.endsWith("footer+xml")) {
                errors.addAll(errors(FtrDocument.Factory.parse(xml)));
            } else if (type.endsWith("numbering+xml")) {
                errors.addAll(errors(NumberingDocument.Factory.parse(xml)));
            } else if (type.endsWith("footnotes+xml")) {
                errors.addAll(errors(FootnotesDocument.Factory.parse(xml)));
            }
        }
        return errors;
    }

    private static String withoutLaterAttributes(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll(" w1\\d\\w*:\\w+=\"[^\"]*\"", "");
        }
    }

    private static List<String> errors(XmlObject part) {
        List<XmlError> found = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(found));
        return found.stream().map(XmlError::getMessage).sorted().toList();
    }

    /** The text of the main part where all changes are accepted. */
    String accepted() throws Exception {
        return text("del");
    }

    /** The text of the main part where all changes are refused. */
    String refused() throws Exception {
        return text("ins");
    }

    private String text(String leftOut) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        StringBuilder text = new StringBuilder();
        try (InputStream in = document.getPackagePart().getInputStream()) {
            append(factory.newDocumentBuilder().parse(in).getDocumentElement(), leftOut, text);
        }
        return text.toString();
    }

    private static void append(Node node, String leftOut, StringBuilder text) {
        String name = WORD.equals(node.getNamespaceURI()) ? node.getLocalName() : "";
        switch (name) {
            case "t", "delText" -> text.append(node.getTextContent());
            case "p" -> text.append('\n');
            case "tab", "br" -> text.append(' ');
            default -> {}
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean left = WORD.equals(child.getNamespaceURI())
                    && (leftOut.equals(child.getLocalName()) || "pPrChange".equals(child.getLocalName()));
            if (child instanceof Element && !left) {
                append(child, leftOut, text);
            }
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
