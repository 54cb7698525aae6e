package io.github.huongdan.spring.register;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.spring.Served;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.report.JudgedDocument;
import java.time.LocalDate;

/** Documents for the register. */
final class Documents {

    /** One with findings of every severity. */
    static final GuidanceDocument DEFECTIVE =
            GuidanceText.standard().read(Served.document("81-hd-btgduk.txt")).document().toBuilder()
                    .header(header -> header.issuer("BAN TUYÊN GIÁO").issuedOn(LocalDate.of(2017, 3, 20)))
                    .build();

    /** One that the counter takes. */
    static final GuidanceDocument CLEAN = GuidanceText.standard()
            .read(Served.document("81-hd-btgduk-clean.txt"))
            .document();

    private Documents() {}

    /** A document of the same defects that is another one. */
    static GuidanceDocument about(String subject) {
        return DEFECTIVE.toBuilder().subject(subject).build();
    }

    static JudgedDocument judged(GuidanceDocument document, String name) {
        ReadDocument read = ReadDocument.of(document).named(name);
        return new JudgedDocument(read, GuidanceValidator.standard().validate(read));
    }
}
