package io.github.huongdan.serialization.pdf.file;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF file that is open. Not thread-safe. */
public final class PdfFile implements AutoCloseable {

    private final COSDocument document;
    private final Unpacking unpacking;
    private final List<COSDictionary> pages;

    private PdfFile(COSDocument document, Unpacking unpacking, ReadLimits limits) {
        this.document = document;
        this.unpacking = unpacking;
        this.pages = PageTree.pages(catalog(), limits);
    }

    /**
     * Opens a file.
     *
     * @throws MalformedDocumentException if it is no PDF file, is damaged, needs a password or is beyond the limits
     */
    public static PdfFile open(byte[] file, ReadLimits limits) {
        if (file.length > limits.maxBytes()) {
            throw refused("The file has more than " + limits.maxBytes() + " bytes");
        }
        Unpacking unpacking = new Unpacking(limits);
        try {
            COSDocument document = new BoundedParser(new RandomAccessReadBuffer(file), unpacking).open();
            return new PdfFile(document, unpacking, limits);
        } catch (InvalidPasswordException e) {
            throw refused("The file is encrypted and needs a password; save it without one");
        } catch (MalformedDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw refused("The PDF file is damaged or cut off");
        }
    }

    private static MalformedDocumentException refused(String message) {
        return new MalformedDocumentException(message, Place.UNKNOWN);
    }

    /** Returns the dictionary from which all of the document is found. */
    public COSDictionary catalog() {
        COSDictionary root = document.getTrailer().getCOSDictionary(COSName.ROOT);
        return root == null ? new COSDictionary() : root;
    }

    /** Returns the dictionary at the end of the file. */
    public COSDictionary trailer() {
        return document.getTrailer();
    }

    /** Tells whether the file is encrypted, whether or not one needs a password to read it. */
    public boolean encrypted() {
        return document.isEncrypted() || trailer().getDictionaryObject(COSName.ENCRYPT) != null;
    }

    /** Returns where the last table of references is said to begin. */
    public long references() {
        return document.getStartXref();
    }

    /** Tells whether the last table of references is a stream. */
    public boolean referencesAreStream() {
        return document.isXRefStream() && !document.hasHybridXRef();
    }

    /** Returns the highest number of an object, or a higher one. */
    public long lastObject() {
        long highest = document.getHighestXRefObjectNumber();
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            highest = Math.max(highest, key.getNumber());
        }
        return Math.max(highest, trailer().getLong(COSName.SIZE, 1) - 1);
    }

    /** Lists the pages in their order. */
    public List<COSDictionary> pages() {
        return pages;
    }

    public Unpacking unpacking() {
        return unpacking;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw refused("The PDF file is damaged or cut off");
        }
    }
}
