package io.github.huongdan.serialization.pdf.glyph;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.pdf.file.PageTree;
import io.github.huongdan.serialization.pdf.file.PdfFile;
import io.github.huongdan.serialization.pdf.file.Unpacking;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Reads the pages of a file one by one. Not thread-safe. */
public final class Sheets {

    private final PdfFile file;
    private final Unpacking unpacking;
    private final Fonts fonts;

    public Sheets(PdfFile file) {
        this.file = file;
        this.unpacking = file.unpacking();
        this.fonts = new Fonts(unpacking);
    }

    /**
     * Reads a page, from 1.
     *
     * @throws MalformedDocumentException if the page is damaged beyond reading, or beyond the limits
     */
    public Sheet read(int number) {
        try {
            return drawn(number);
        } catch (MalformedDocumentException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new MalformedDocumentException("A page of the PDF file is damaged", Place.at("page " + number), e);
        }
    }

    private Sheet drawn(int number) {
        COSDictionary page = file.pages().get(number - 1);
        PageSpace space = PageSpace.of(page);
        Matrix place = space.place();
        Drawing drawing = new Drawing(number, space.width(), space.height());
        Operators operators = new Operators(fonts, unpacking, drawing);
        COSBase resources = PageTree.inherited(page, COSName.RESOURCES);
        operators.run(content(page), resources instanceof COSDictionary own ? own : null, place);
        new Annotations(operators, drawing).draw(page, place);
        return new Sheet(
                number,
                space.width(),
                space.height(),
                drawing.glyphs,
                drawing.rules,
                drawing.unreadable,
                drawing.whole());
    }

    private byte[] content(COSDictionary page) {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSStream stream) {
            return unpacking.bytes(stream);
        }
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    all.writeBytes(unpacking.bytes(stream));
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }
}
