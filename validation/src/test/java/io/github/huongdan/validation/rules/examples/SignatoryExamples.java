package io.github.huongdan.validation.rules.examples;

import static io.github.huongdan.validation.rules.examples.Example.party;
import static io.github.huongdan.validation.rules.examples.Example.partyText;
import static io.github.huongdan.validation.rules.examples.Example.state;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Signatory;
import java.util.List;
import java.util.function.Consumer;

/** Defects of the signature. */
public final class SignatoryExamples {

    private static final String NAME = "Nguyễn Văn Bình";

    public static final List<Example> ALL = List.of(
            party("SIG-01", "is signed by nobody", doc -> doc.signatories(List.of())),
            party("SIG-01", "names no position", signed(Signatory.builder().name(NAME))),
            party("SIG-01", "names no signatory", signed(Signatory.builder().position("TRƯỞNG BAN"))),
            party("SIG-02", "writes the prefix as the State does", deputy("KT.", "PHÓ TRƯỞNG BAN", NAME)),
            state(
                    "SIG-02",
                    "writes the prefix as the Party does",
                    signed(Signatory.builder()
                            .authority("K/T", "GIÁM ĐỐC")
                            .position("PHÓ GIÁM ĐỐC")
                            .name(NAME))),
            party(
                    "SIG-03",
                    "signs for an advisory organ as a collective",
                    signed(Signatory.builder()
                            .authority("T/M", "BAN TUYÊN GIÁO")
                            .position("TRƯỞNG BAN")
                            .name(NAME))),
            party("SIG-03", "signs for the head of a committee", doc -> {
                doc.header(h -> h.superior(null).issuer("TỈNH ỦY SƠN HẢI").code("45-HD/TU"));
                doc.basis(b -> b.enactingClause("Tỉnh ủy hướng dẫn như sau:"));
                signed(Signatory.builder()
                                .authority("K/T", "BÍ THƯ")
                                .position("PHÓ BÍ THƯ")
                                .name(NAME))
                        .accept(doc);
            }),
            party(
                    "SIG-04",
                    "signs for the head without a deputy's position",
                    signed(Signatory.builder().authority("K/T", "TRƯỞNG BAN").name(NAME))),
            party(
                    "SIG-05",
                    "is signed by authorisation",
                    signed(Signatory.builder()
                            .authority("TUQ.", "TRƯỞNG BAN")
                            .position("TRƯỞNG PHÒNG")
                            .name(NAME))),
            party("SIG-06", "repeats the committee's name", doc -> {
                doc.header(h -> h.superior(null).issuer("TỈNH ỦY SƠN HẢI").code("45-HD/TU"));
                doc.basis(b -> b.enactingClause("Tỉnh ủy hướng dẫn như sau:"));
                signed(Signatory.builder()
                                .authority("T/M", "BAN THƯỜNG VỤ")
                                .position("BÍ THƯ TỈNH ỦY")
                                .name(NAME))
                        .accept(doc);
            }),
            party("SIG-07", "puts a title before the name", deputy("K/T", "PHÓ TRƯỞNG BAN", "TS. " + NAME)),
            partyText("SIG-07", "has a title on the line before the name", NAME, "TS. " + NAME),
            party("SIG-08", "has the name in capitals", deputy("K/T", "PHÓ TRƯỞNG BAN", "NGUYỄN VĂN BÌNH")),
            party("SIG-08", "has one word for a name", deputy("K/T", "PHÓ TRƯỞNG BAN", "Bình")),
            party(
                    "SIG-09",
                    "is signed by another organ's head",
                    signed(Signatory.builder().position("CHÁNH VĂN PHÒNG").name(NAME))),
            party("SIG-10", "has its signature before the text", doc -> {})
                    .typed("PHÓ TRƯỞNG BAN\n\n", "")
                    .typed("MỤC ĐÍCH, YÊU CẦU\n\n", "MỤC ĐÍCH, YÊU CẦU\n\nPHÓ TRƯỞNG BAN\n\n"),
            party("SIG-11", "shows no signature", doc -> doc.unclassified(List.of()))
                    .insteadOf(doc -> doc.unclassified("(Đã ký)")));

    private SignatoryExamples() {}

    private static Consumer<GuidanceDocumentBuilder> signed(Signatory.Builder signatory) {
        return doc -> doc.signatories(List.of(signatory.build()));
    }

    private static Consumer<GuidanceDocumentBuilder> deputy(String prefix, String position, String name) {
        return signed(Signatory.builder()
                .authority(prefix, "TRƯỞNG BAN")
                .position(position)
                .name(name));
    }
}
