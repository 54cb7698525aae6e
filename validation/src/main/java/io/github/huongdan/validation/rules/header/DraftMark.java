package io.github.huongdan.validation.rules.header;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;

/** A draft has neither number nor date yet; a document that has both is no draft any more. */
final class DraftMark {

    private DraftMark() {}

    static void excludesNumberAndDate(Examination examination, Findings findings) {
        Header header = examination.header();
        if (!HeaderMarks.draft(examination.document())) {
            return;
        }
        DocumentCode code = header.code();
        if (code != null && code.number() != null) {
            findings.at(Pointer.CODE_TEXT)
                    .variant("number")
                    .with("actual", code.text())
                    .report();
        }
        if (header.issuedOn() != null) {
            findings.at(Pointer.ISSUED_ON)
                    .variant("date")
                    .with("actual", header.issuedOn())
                    .report();
        }
    }
}
