package io.github.huongdan.serialization.pdf.file;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, which looks how much a stream of objects or of references holds before it is unpacked whole. Not thread-safe. */
final class BoundedParser extends PDFParser {

    private final Unpacking unpacking;

    BoundedParser(RandomAccessRead source, Unpacking unpacking) throws IOException {
        super(source, "");
        this.unpacking = unpacking;
    }

    /** Opens the file; where references are wrong, its objects are looked for. */
    COSDocument open() throws IOException {
        setLenient(true);
        parsePDFHeader();
        initialParse();
        return document;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE))) {
            unpacking.measure(stream);
        }
        return stream;
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject object) throws IOException {
        COSBase found = super.dereferenceCOSObject(object);
        if (found instanceof COSStream stream && COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))) {
            unpacking.measure(stream);
        }
        return found;
    }
}
