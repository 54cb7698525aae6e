package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.code.CodeForm;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.DocumentVisitor;
import io.github.huongdan.model.DocumentWalk;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Table;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.wording.FormWords;

/** Writes a document as a Word file in the form of a regime; the same document gives the same bytes. */
public final class WordWriter {

    private WordWriter() {}

    /** Finds the regime of a document by its system and its day of issue; a document without a day has the latest. */
    public static Regime regimeOf(GuidanceDocument document) {
        IssuingSystem system = document.header().system();
        DocumentCode code = document.header().code();
        boolean state = system == IssuingSystem.STATE
                || (system == null
                        && (document.header().motto() != null || (code != null && code.form() == CodeForm.STATE)));
        return Regimes.standard()
                .inForce(
                        state ? IssuingSystem.STATE : IssuingSystem.PARTY,
                        document.header().issuedOn());
    }

    /**
     * Writes a document.
     *
     * @throws UnwritableDocumentException if Word cannot show a value of the document
     */
    public static byte[] write(GuidanceDocument document, Regime regime) {
        DocumentWalk.through(document, new Writable());
        Sheet sheet = Sheet.of(UsualForm.completing(regime));
        LetterheadColumns columns = LetterheadColumns.of(document.header(), sheet);
        FormWords words = FormWords.of(document);
        NumberingPart numbering = new NumberingPart();
        byte[] main = MainPart.of(document, words, columns, numbering);
        return WordPackage.of(columns.sheet(), main, numbering, words.unclassified());
    }

    /** Refuses what a Word file cannot hold, before anything is written. */
    private static final class Writable implements DocumentVisitor {

        @Override
        public void passage(Passage passage) {
            // Word has line breaks for what stands as a vertical tab in texts that were read from it.
            String text = passage.text().replace('\u000b', '\n');
            int outside = Characters.outsideXml(text);
            if (outside >= 0) {
                throw new UnwritableDocumentException(
                        "The text holds " + Characters.name(text, outside) + ", which a Word file cannot carry",
                        Place.at(passage.pointer()));
            }
        }

        @Override
        public void table(Pointer at, Table table) {
            if (ContentTable.columns(table) > ContentTable.MOST_COLUMNS) {
                throw new UnwritableDocumentException(
                        "The table has more than " + ContentTable.MOST_COLUMNS + " columns, which Word cannot show",
                        Place.at(at.toString()));
            }
        }
    }
}
