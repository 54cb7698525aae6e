package io.github.huongdan.validation.rules.examples;

import static io.github.huongdan.validation.rules.examples.Example.party;
import static io.github.huongdan.validation.rules.examples.Example.partyText;
import static io.github.huongdan.validation.rules.examples.Example.state;
import static io.github.huongdan.validation.rules.examples.Example.stateText;

import io.github.huongdan.model.Recipient;
import io.github.huongdan.validation.CleanDocuments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Defects of the list of recipients. */
public final class RecipientExamples {

    private static final List<Recipient> CLEAN = CleanDocuments.party().recipients();

    public static final List<Example> ALL = List.of(
            party("RCP-01", "names no recipient", doc -> doc.recipients(List.of())),
            partyText("RCP-01", "has no colon after Nơi nhận", "Nơi nhận:", "Nơi nhận"),
            stateText("RCP-02", "lacks a dash", "- Các trường", "Các trường"),
            stateText("RCP-03", "ends a line with a comma", "thực hiện);", "thực hiện),"),
            partyText("RCP-04", "mixes commas and semicolons", "- Báo Sơn Hải,", "- Báo Sơn Hải;"),
            partyText("RCP-04", "has no full stop at the end", "Lưu Ban Tuyên giáo.", "Lưu Ban Tuyên giáo"),
            party("RCP-05", "has no archive line", doc -> doc.recipients(CLEAN.subList(0, 3))),
            party("RCP-05", "has its archive line in front", doc -> {
                List<Recipient> rotated = new ArrayList<>(CLEAN);
                Collections.rotate(rotated, 1);
                doc.recipients(rotated);
            }),
            stateText("RCP-06", "has no colon after Lưu", "Lưu: VT", "Lưu VT"),
            state(
                    "RCP-06",
                    "keeps no copy with the records office",
                    doc -> doc.recipients(List.of())
                            .recipient("Các trường trực thuộc")
                            .archive("CTTT")),
            partyText("RCP-07", "has a colon after Lưu", "Lưu Ban", "Lưu: Ban").under("PARTY_2026B"),
            party(
                            "RCP-07",
                            "keeps a copy as the State does",
                            doc -> doc.recipients(CLEAN.subList(0, 3)).archive("VT"))
                    .under("PARTY_2026B"),
            party(
                    "RCP-08",
                    "has an odd purpose",
                    doc -> doc.recipients(CLEAN.subList(1, 3))
                            .recipient("Sở Nông nghiệp", "nhờ giúp đỡ")
                            .archive("Ban Tuyên giáo")),
            party(
                    "RCP-09",
                    "does not send itself to the commission above",
                    BasisExamples.grounds(
                            "Thực hiện Hướng dẫn số 21-HD/BTGTW, ngày 20/9/2018 của Ban Tuyên giáo Trung ương về bảo vệ rừng")),
            party(
                    "RCP-10",
                    "names a recipient twice",
                    doc -> doc.recipients(CLEAN.subList(0, 3))
                            .recipient("Báo Sơn Hải")
                            .archive("Ban Tuyên giáo")),
            party(
                    "RCP-11",
                    "has an abbreviation that nothing explains",
                    doc -> doc.recipients(CLEAN.subList(0, 3))
                            .recipient("TT.ĐUK")
                            .archive("Ban Tuyên giáo")),
            party(
                    "RCP-12",
                    "says Như trên without addressees",
                    doc -> doc.recipients(CLEAN.subList(0, 3))
                            .recipient("Như trên")
                            .archive("Ban Tuyên giáo")),
            party("RCP-13", "has addressees beside a type name", doc -> doc.addressee("Các huyện ủy")));

    private RecipientExamples() {}
}
