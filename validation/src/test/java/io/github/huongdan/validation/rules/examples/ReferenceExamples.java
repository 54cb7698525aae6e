package io.github.huongdan.validation.rules.examples;

import static io.github.huongdan.validation.rules.examples.DivisionExamples.aims;
import static io.github.huongdan.validation.rules.examples.Example.party;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Signatory;
import java.util.List;
import java.util.function.Consumer;

/** Defects of references, appendices and statements on other acts, and of exchange. */
public final class ReferenceExamples {

    private static final String CLOSING = "Trên đây là hướng dẫn tuyên truyền.";

    public static final List<Example> ALL = List.of(
            party("XRF-01", "points to a section it does not have", item("Thực hiện các nội dung tại Mục V.")),
            party("XRF-01", "points to an article it does not have", item("Thực hiện Điều 4 Hướng dẫn này.")),
            party("XRF-02", "has no appendix", item("Báo cáo theo mẫu tại Phụ lục kèm theo.")),
            party(
                    "XRF-02",
                    "has two appendices without numbers",
                    doc -> doc.unclassified("PHỤ LỤC").unclassified("PHỤ LỤC BIỂU MẪU")),
            party(
                            "XRF-03",
                            "replaces an act without its date",
                            closing(
                                    CLOSING,
                                    "Hướng dẫn này thay thế Hướng dẫn số 12-HD/BTGTU của Ban Tuyên giáo Tỉnh ủy về bảo vệ rừng."))
                    .also("BAS-04"),
            party(
                    "XRF-03",
                    "replaces no act in particular",
                    closing(CLOSING, "Hướng dẫn này thay thế các hướng dẫn trước đây.")),
            party("XRF-04", "speaks of a decision that stands nowhere", item("Thực hiện tốt Quyết định nêu trên.")),
            party(
                    "XRF-08",
                    "has a name of a signer that no field takes",
                    doc -> doc.signatories(List.of(Signatory.of("TRƯỞNG BAN", "Nguyễn " + "Thị ".repeat(12) + "Hoa")))),
            party("XRF-09", "has a character that XML can't carry", item("Phối hợp\u000bchặt chẽ.")));

    private ReferenceExamples() {}

    private static Consumer<GuidanceDocumentBuilder> item(String text) {
        return aims(section -> section.provision("3.", text));
    }

    private static Consumer<GuidanceDocumentBuilder> closing(String... texts) {
        return doc -> doc.closing(List.of(texts));
    }
}
