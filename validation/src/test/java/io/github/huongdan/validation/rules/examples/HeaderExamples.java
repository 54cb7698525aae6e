package io.github.huongdan.validation.rules.examples;

import static io.github.huongdan.validation.rules.examples.Example.party;
import static io.github.huongdan.validation.rules.examples.Example.partyText;
import static io.github.huongdan.validation.rules.examples.Example.state;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Header;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Defects of the letterhead, the type name and the subject. */
public final class HeaderExamples {

    public static final List<Example> ALL = List.of(
            party("HDR-01", "has no title", header(h -> h.title(null))),
            party("HDR-01", "has its title in small letters", header(h -> h.title("Đảng Cộng sản Việt Nam"))),
            state("HDR-02", "has no national name", header(h -> h.title(null))),
            state("HDR-02", "has a wrong national name", header(h -> h.title("CỘNG HÒA XHCN VIỆT NAM"))),
            state("HDR-03", "has no motto", header(h -> h.motto(null))),
            state("HDR-03", "has no spaces in the motto", header(h -> h.motto("Độc lập-Tự do-Hạnh phúc"))),
            party("HDR-04", "names no issuer", header(h -> h.issuer(null))),
            party("HDR-04", "has its issuer in small letters", header(h -> h.issuer("Ban Tuyên giáo"))),
            party("HDR-05", "names nobody above an advisory organ", header(h -> h.superior(null))),
            state("HDR-05", "names nobody above a department", header(h -> h.superior(null))),
            party("HDR-06", "has no star", header(h -> h.marks(List.of()))),
            party("HDR-06", "has three stars", header(h -> h.marks(List.of("***")))),
            state("HDR-07", "has a star", header(h -> h.mark("*"))),
            party(
                    "HDR-08",
                    "has neither place nor date",
                    header(h -> h.place(null).issuedOn(null))),
            party("HDR-08", "has no date", header(h -> h.issuedOn(null))),
            party("HDR-08", "has no place", header(h -> h.place(null))),
            partyText("HDR-09", "has no comma after its place", "Sơn Hải, ngày", "Sơn Hải ngày"),
            partyText("HDR-09", "writes its date in figures", "ngày 05 tháng 3 năm 2019", "ngày 05/3/2019"),
            partyText("HDR-10", "does not pad the day", "ngày 05 tháng 3", "ngày 5 tháng 3"),
            partyText("HDR-10", "pads the month of March", "ngày 05 tháng 3", "ngày 05 tháng 03"),
            partyText("HDR-11", "has a day that no calendar has", "ngày 05 tháng 3", "ngày 31 tháng 4"),
            party("HDR-11", "is older than an act it cites", header(h -> h.issuedOn(LocalDate.of(2018, 5, 20))))
                    .also("HDR-17"),
            party("HDR-12", "is dated in another place", header(h -> h.place("Đông Sơn"))),
            party("HDR-13", "has no type name", doc -> doc.typeName(null)),
            party("HDR-13", "has its type name in small letters", doc -> doc.typeName("Hướng dẫn")),
            party("HDR-14", "has no subject", doc -> doc.subject(null)),
            party(
                    "HDR-14",
                    "has an endless subject",
                    doc -> doc.subject("về tuyên truyền " + "rừng ".repeat(120) + "xanh")),
            party(
                    "HDR-15",
                    "has a capital at its subject's head",
                    doc -> doc.subject("Công tác tuyên truyền năm 2019")),
            party("HDR-15", "has a full stop after its subject", doc -> doc.subject("về tuyên truyền bảo vệ rừng.")),
            state(
                    "HDR-15",
                    "has a full stop after its subject",
                    doc -> doc.subject("Về tuyên truyền an toàn giao thông.")),
            partyText("HDR-16", "has no hyphens under its subject", "-----\n\n", ""),
            party("HDR-17", "speaks of another year", doc -> doc.subject("về tuyên truyền bảo vệ rừng năm 2017")),
            party("HDR-18", "has an unknown degree of urgency", header(h -> h.mark("RẤT KHẨN"))),
            party("HDR-18", "has its degree of secrecy in small letters", header(h -> h.mark("Tối mật"))),
            party(
                    "HDR-19",
                    "has a number but is marked a draft",
                    header(h -> h.mark("DỰ THẢO").issuedOn(null))),
            party(
                    "HDR-19",
                    "has a date but is marked a draft",
                    header(h -> h.mark("DỰ THẢO lần 2").code("-HD/BTGTU"))),
            party("HDR-20", "repeats its title", doc -> doc.preamble(List.of("ĐẢNG CỘNG SẢN VIỆT NAM"))),
            party("HDR-20", "has its title at the end", doc -> {})
                    .typed("ĐẢNG CỘNG SẢN VIỆT NAM\n\n", "")
                    .typed("Nguyễn Văn Bình\n", "Nguyễn Văn Bình\n\nĐẢNG CỘNG SẢN VIỆT NAM\n"),
            party(
                            "HDR-21",
                            "lost its letterhead",
                            header(h -> h.title(null).superior(null).issuer(null)))
                    .also("HDR-01", "HDR-04", "HDR-05"));

    private HeaderExamples() {}

    private static Consumer<GuidanceDocumentBuilder> header(Consumer<Header.Builder> parts) {
        return doc -> doc.header(parts);
    }
}
