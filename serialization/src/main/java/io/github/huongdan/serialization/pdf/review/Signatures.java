package io.github.huongdan.serialization.pdf.review;

import io.github.huongdan.serialization.pdf.file.PdfFile;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Tells whether a file is signed or certified. */
final class Signatures {

    private static final COSName PERMISSIONS = COSName.getPDFName("Perms");
    private static final int MOST_FIELDS = 100_000;
    private static final int EXIST = 1;

    private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSDictionary> open = new ArrayDeque<>();

    private Signatures() {}

    static boolean in(PdfFile file) {
        COSDictionary form = file.catalog().getCOSDictionary(COSName.ACRO_FORM);
        boolean stated = form != null && (form.getInt(COSName.SIG_FLAGS, 0) & EXIST) != 0;
        boolean permissions = file.catalog().getDictionaryObject(PERMISSIONS) != null;
        return stated || permissions || new Signatures().found(file, form);
    }

    private boolean found(PdfFile file, @Nullable COSDictionary form) {
        push(form == null ? null : form.getCOSArray(COSName.FIELDS));
        for (COSDictionary page : file.pages()) {
            push(page.getCOSArray(COSName.ANNOTS));
        }
        while (!open.isEmpty() && met.size() < MOST_FIELDS) {
            COSDictionary field = open.pop();
            COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
            boolean signs = COSName.SIG.equals(field.getCOSName(COSName.FT))
                    || (parent != null && COSName.SIG.equals(parent.getCOSName(COSName.FT)));
            boolean filled = field.getDictionaryObject(COSName.V) != null
                    || (parent != null && parent.getDictionaryObject(COSName.V) != null);
            if (signs && filled) {
                return true;
            }
            push(field.getCOSArray(COSName.KIDS));
        }
        return false;
    }

    private void push(@Nullable COSArray fields) {
        for (int i = 0; fields != null && i < Math.min(fields.size(), MOST_FIELDS); i++) {
            if (fields.getObject(i) instanceof COSDictionary field && met.add(field)) {
                open.push(field);
            }
        }
    }
}
