package io.github.huongdan.serialization.pdf.file;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Lists the pages of a file. A branch of the tree that was met before is no branch, so that trees with cycles end. */
public final class PageTree {

    private static final int DEEPEST = 64;

    private final List<COSDictionary> pages = new ArrayList<>();
    private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int most;

    private PageTree(int most) {
        this.most = most;
    }

    static List<COSDictionary> pages(COSDictionary catalog, ReadLimits limits) {
        PageTree tree = new PageTree(limits.maxListLength());
        tree.walk(catalog.getCOSDictionary(COSName.PAGES));
        return tree.pages;
    }

    private void walk(@Nullable COSDictionary root) {
        Deque<COSDictionary> open = new ArrayDeque<>();
        push(open, root);
        while (!open.isEmpty()) {
            COSDictionary node = open.pop();
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                page(node);
                continue;
            }
            if (kids.size() > most) {
                throw tooMany();
            }
            for (int i = kids.size() - 1; i >= 0; i--) {
                push(open, kids.getObject(i) instanceof COSDictionary kid ? kid : null);
            }
        }
    }

    private void push(Deque<COSDictionary> open, @Nullable COSDictionary node) {
        if (node != null && met.add(node)) {
            open.push(node);
        }
    }

    private void page(COSDictionary page) {
        if (pages.size() == most) {
            throw tooMany();
        }
        pages.add(page);
    }

    private MalformedDocumentException tooMany() {
        return new MalformedDocumentException("The file has more than " + most + " pages", Place.UNKNOWN);
    }

    /** Finds a value that a page may have from the branches above it. */
    public static @Nullable COSBase inherited(COSDictionary page, COSName key) {
        COSDictionary node = page;
        for (int i = 0; i < DEEPEST && node != null; i++) {
            COSBase value = node.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            node = node.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
