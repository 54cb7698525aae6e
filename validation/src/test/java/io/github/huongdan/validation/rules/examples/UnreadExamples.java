package io.github.huongdan.validation.rules.examples;

import io.github.huongdan.model.Section;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.validation.CleanDocuments;
import java.util.List;

/** Documents of which a part could not be read where something seems to be missing. */
public final class UnreadExamples {

    public static final List<Example> ALL = List.of(
            Example.party("HDR-22", "has a line in its letterhead that had no place, and no title", doc -> {
                        doc.header(h -> h.title(null));
                        doc.unclassified(List.of("ĐANG CÔNG SAN VlÊT NAM"));
                    })
                    .typed("\n\nĐANG CÔNG SAN VlÊT NAM", "")
                    .typed("TỈNH ỦY SƠN HẢI", "ĐANG CÔNG SAN VlÊT NAM\n\nTỈNH ỦY SƠN HẢI"),
            Example.party(
                            "HDR-22",
                            "has an issuer that the reader doubts, and no title",
                            doc -> doc.header(h -> h.title(null)))
                    .doubting("/header/issuer"),
            Example.state("HDR-23", "has a line above its subject that had no place, and no type name", doc -> {
                        doc.typeName(null);
                        doc.header(h -> h.code("120/HD-SGDĐT"));
                        doc.unclassified(List.of("HUƠNG DAN"));
                    })
                    .typed("\n\nHUƠNG DAN", "")
                    .typed("\n\nVề ", "\n\nHUƠNG DAN\n\nVề "),
            Example.party("HDR-23", "has a type name that the reader doubts, and no subject", doc -> doc.subject(null))
                    .doubting("/typeName"),
            Example.party("CNT-17", "has a line between its sections that had no place, and no aims", doc -> {
                        doc.sections(withoutAims());
                        doc.unclassified(List.of("l. MUC ĐICH"));
                    })
                    .typed("\n\nl. MUC ĐICH", "")
                    .typed("II. NỘI DUNG", "l. MUC ĐICH\n\nII. NỘI DUNG")
                    .insteadOf(doc -> doc.sections(withoutAims()).unclassified(List.of())),
            Example.party(
                            "CNT-17",
                            "has a ground that the reader doubts, and no aims",
                            doc -> doc.sections(withoutAims()))
                    .insteadOf(doc -> doc.sections(withoutAims()))
                    .doubting("/basis/grounds/1"),
            Example.party("SIG-13", "has a line at its end that had no place, and no signatory", doc -> {
                doc.signatories(List.of());
                doc.unclassified(List.of("TRƯƠNG BAN Nguyen Van Binh"));
            }),
            Example.party(
                            "SIG-13",
                            "has a recipient that the reader doubts, and no signatory",
                            doc -> doc.signatories(List.of()))
                    .doubting("/recipients/3"),
            Example.party(
                            "SIG-13",
                            "breaks off within its text",
                            doc -> doc.closing(List.of()).recipients(List.of()).signatories(List.of()))
                    .typed("chuyên mục về bảo vệ rừng.", "chuyên mục về bảo vệ rừng.\n\n[…]"));

    private UnreadExamples() {}

    private static List<Section> withoutAims() {
        return CleanDocuments.party().sections().stream()
                .filter(section -> section.kind() != SectionKind.AIMS_AND_REQUIREMENTS)
                .toList();
    }
}
