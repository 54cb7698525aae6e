package io.github.huongdan.serialization.pdf.file;

import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Tells of scripts, attachments and references to other files; nothing of them is looked into. */
public final class ActiveContent {

    private static final int MOST = 1000;
    private static final int MOST_PAGES = 1000;

    private final Set<ReadingDoubt> found = EnumSet.noneOf(ReadingDoubt.class);

    private ActiveContent() {}

    /** Lists what a file holds of them, each kind once. */
    public static List<ReadingNote> notes(PdfFile file) {
        ActiveContent active = new ActiveContent();
        COSDictionary catalog = file.catalog();
        active.action(catalog.getDictionaryObject(COSName.OPEN_ACTION));
        active.actions(catalog.getCOSDictionary(COSName.AA));
        active.names(catalog.getCOSDictionary(COSName.NAMES));
        for (COSDictionary page :
                file.pages().subList(0, Math.min(MOST_PAGES, file.pages().size()))) {
            active.actions(page.getCOSDictionary(COSName.AA));
            active.annotations(page.getCOSArray(COSName.ANNOTS));
        }
        List<ReadingNote> notes = new ArrayList<>();
        active.found.forEach(doubt -> notes.add(new ReadingNote(doubt, "", null)));
        return notes;
    }

    private void names(@Nullable COSDictionary names) {
        if (names != null && names.getDictionaryObject(COSName.getPDFName("JavaScript")) != null) {
            found.add(ReadingDoubt.MACROS);
        }
        if (names != null && names.getDictionaryObject(COSName.getPDFName("EmbeddedFiles")) != null) {
            found.add(ReadingDoubt.EMBEDDED_DOCUMENT);
        }
    }

    private void annotations(@Nullable COSArray all) {
        for (int i = 0; all != null && i < Math.min(MOST, all.size()); i++) {
            if (all.getObject(i) instanceof COSDictionary annotation) {
                action(annotation.getDictionaryObject(COSName.A));
                actions(annotation.getCOSDictionary(COSName.AA));
                if (annotation.getNameAsString(COSName.SUBTYPE, "").equals("FileAttachment")) {
                    found.add(ReadingDoubt.EMBEDDED_DOCUMENT);
                }
            }
        }
    }

    private void actions(@Nullable COSDictionary triggers) {
        if (triggers != null) {
            for (COSName trigger : triggers.keySet()) {
                action(triggers.getDictionaryObject(trigger));
            }
        }
    }

    /** A link that a reader may click is no content; a script and another file are. */
    private void action(@Nullable COSBase value) {
        if (!(value instanceof COSDictionary action)) {
            return;
        }
        switch (action.getNameAsString(COSName.S, "")) {
            case "JavaScript" -> found.add(ReadingDoubt.MACROS);
            case "Launch", "GoToR", "ImportData", "SubmitForm" -> found.add(ReadingDoubt.OUTSIDE_CONTENT);
            default -> {}
        }
    }
}
