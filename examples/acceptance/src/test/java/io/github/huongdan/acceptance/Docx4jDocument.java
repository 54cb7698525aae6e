package io.github.huongdan.acceptance;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.wml.DelText;
import org.docx4j.wml.P;
import org.docx4j.wml.RunDel;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.Text;

/** A Word file as docx4j reads it. */
final class Docx4jDocument {

    private final WordprocessingMLPackage document;

    Docx4jDocument(byte[] file) throws Docx4JException {
        document = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
    }

    int comments() throws Docx4JException {
        CommentsPart part = document.getMainDocumentPart().getCommentsPart();
        return part == null ? 0 : part.getContents().getComment().size();
    }

    /** The text of the main part where all changes are accepted. */
    String accepted() throws Docx4JException {
        return text(document.getMainDocumentPart().getContents(), RunDel.class::isInstance);
    }

    /** The text of the main part where all changes are refused. */
    String refused() throws Docx4JException {
        return text(document.getMainDocumentPart().getContents(), RunIns.class::isInstance);
    }

    /** Lists the texts that are inserted and not yet accepted. */
    List<String> inserted() throws Docx4JException {
        List<String> texts = new ArrayList<>();
        walk(document.getMainDocumentPart().getContents(), part -> {
            if (part instanceof RunIns) {
                texts.add(text(part, other -> false));
            }
            return true;
        });
        return texts;
    }

    private static String text(Object root, Predicate<Object> leftOut) {
        StringBuilder text = new StringBuilder();
        walk(root, part -> {
            if (part instanceof P) {
                text.append('\n');
            } else if (part instanceof Text words) {
                text.append(words.getValue());
            } else if (part instanceof DelText words) {
                text.append(words.getValue());
            }
            return !leftOut.test(part);
        });
        return text.toString();
    }

    /** Goes through the parts of a part, and through those of each that is let in. */
    private static void walk(Object root, Predicate<Object> entered) {
        List<Object> children = TraversalUtil.getChildrenImpl(root);
        if (children == null) {
            return;
        }
        for (Object child : children) {
            Object part = isInstruction(child) ? null : XmlUtils.unwrap(child);
            if (part != null && entered.test(part)) {
                walk(part, entered);
            }
        }
    }

    /** What a field is told to do is no text. */
    private static boolean isInstruction(Object child) {
        if (!(child instanceof JAXBElement<?> element)) {
            return false;
        }
        QName name = element.getName();
        return name.getLocalPart().endsWith("nstrText");
    }
}
