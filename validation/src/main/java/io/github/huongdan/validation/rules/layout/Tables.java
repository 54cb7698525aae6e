package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.Story;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables without lines that hold what stands side by side: letterhead, recipients and signature. */
final class Tables {

    private Tables() {}

    static void letterhead(Examination examination, Findings findings) {
        beside(LaidDocument.of(examination), FormPart.ISSUER, FormPart.TITLE, findings);
    }

    /** The signatures of a joint paper stand beside one another. */
    static void foot(Examination examination, Findings findings) {
        if (examination.document().signatories().size() == 1) {
            beside(LaidDocument.of(examination), FormPart.RECIPIENTS_LABEL, FormPart.SIGNATORY, findings);
        }
    }

    private static void beside(LaidDocument document, FormPart left, FormPart right, Findings findings) {
        LaidComponent one = document.part(left);
        LaidComponent other = document.part(right);
        if (one == null || other == null || document.printed()) {
            return;
        }
        boolean boxed = one.first().story() == Story.TEXT_BOX || other.first().story() == Story.TEXT_BOX;
        if (!boxed && (one.first().cell() == null || other.first().cell() == null)) {
            findings.at(other.pointer()).report();
        }
    }

    static void withoutLines(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        for (FormPart part : List.of(FormPart.TITLE, FormPart.SIGNATORY)) {
            LaidComponent component = document.part(part);
            LaidTable table =
                    component == null ? null : table(document, component.first().cell());
            if (component != null && table != null && table.bordered() && !document.printed()) {
                findings.at(component.pointer()).report();
            }
        }
    }

    private static @Nullable LaidTable table(LaidDocument document, @Nullable CellPlace cell) {
        if (cell == null) {
            return null;
        }
        for (LaidTable table : document.layout().tables()) {
            if (table.number() == cell.table()) {
                return table;
            }
        }
        return null;
    }
}
