package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Task;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.SourceMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidanceTextTest {

    private final ReadDocument read = GuidanceText.standard().read(PartyLayout.TEXT);
    private final GuidanceDocument document = read.document();

    @Test
    void readsTheLetterhead() {
        Header header = document.header();

        assertThat(header.system()).isEqualTo(IssuingSystem.PARTY);
        assertThat(header.superior()).isEqualTo("ĐẢNG ỦY KHỐI DOANH NGHIỆP");
        assertThat(header.issuer()).isEqualTo("BAN TUYÊN GIÁO");
        assertThat(header.code()).isEqualTo(DocumentCode.party(7, "HD", "BTGĐUK"));
        assertThat(header.title()).isEqualTo("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(header.place()).isEqualTo("Hải Phòng");
        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2018, 2, 5));
        assertThat(header.marks()).containsExactly("*", "-----");
    }

    @Test
    void joinsTheLinesOfTheSubject() {
        assertThat(document.typeName()).isEqualTo("HƯỚNG DẪN");
        assertThat(document.subject()).isEqualTo("về tuyên truyền ngày sách và văn hóa đọc");
    }

    @Test
    void readsGroundsPreambleAndEnactingClause() {
        assertThat(document.basis().grounds())
                .extracting(LegalBasis::text)
                .containsExactly(
                        "Căn cứ Quy chế làm việc của Ban",
                        "Thực hiện Kế hoạch số 12-KH/BTGTU, ngày 03/01/2018 của Ban Tuyên giáo Thành ủy");
        assertThat(document.preambleTexts()).containsExactly("Ngày sách năm nay có ý nghĩa lớn.");
        assertThat(document.basis().enactingClause()).isEqualTo("Ban Tuyên giáo Đảng ủy Khối hướng dẫn như sau:");
    }

    @Test
    void claimsASectionsKindOnlyWhereTheHeadingSaysSo() {
        assertThat(document.sections())
                .extracting(section -> section.kind())
                .containsExactly(SectionKind.AIMS_AND_REQUIREMENTS, SectionKind.OTHER, SectionKind.IMPLEMENTATION);
    }

    @Test
    void putsItemsUnderOneAnother() {
        List<Provision> aims = document.aimsAndRequirements().orElseThrow().provisions();

        assertThat(aims).extracting(Provision::label).containsExactly("1-", "2-");
        assertThat(aims.get(1).provisions()).extracting(Provision::label).containsExactly("a)", "đ)");
        assertThat(aims.get(1).provisions().get(0).provisions())
                .extracting(Provision::text)
                .containsExactly("Không phô trương;", "Không lãng phí.");
    }

    @Test
    void keepsAFurtherParagraphWithoutALabel() {
        Provision last = document.aimsAndRequirements()
                .orElseThrow()
                .provisions()
                .get(1)
                .provisions()
                .get(1);

        assertThat(last.provisions()).containsExactly(Provision.paragraph("Đoạn thứ hai của mục hai."));
    }

    @Test
    void findsTheOrgansThatATaskOpensWith() {
        Implementation implementation = document.implementation().orElseThrow();

        assertThat(implementation.tasks())
                .extracting(Task::assignees)
                .containsExactly(
                        List.of("Ban Tuyên giáo", "Văn phòng Đảng ủy", "Đoàn Thanh niên"),
                        List.of("Các chi ủy, đảng bộ cơ sở"),
                        List.of());
    }

    @Test
    void setsTheClosingApart() {
        assertThat(document.closing()).containsExactly("Trên đây là hướng dẫn, đề nghị các đồng chí thực hiện.");
    }

    @Test
    void readsRecipientsAndSignatory() {
        assertThat(document.recipients())
                .containsExactly(
                        Recipient.of("Ban Tuyên giáo Thành ủy", "để b/c"),
                        Recipient.of("Các chi bộ"),
                        Recipient.archive("VP"));
        assertThat(document.signatories())
                .containsExactly(new Signatory(
                        List.of(new Authority("K/T", "TRƯỞNG BAN")), "PHÓ TRƯỞNG BAN THƯỜNG TRỰC", "Trần Thị Bình An"));
    }

    @Test
    void keepsWhatItCannotPlace() {
        assertThat(document.unclassified()).containsExactly("(đã ký)");
    }

    @Test
    void knowsTheLineAndColumnOfEveryValue() {
        SourceMap map = read.sourceMap();

        for (Passage passage : Passages.of(document)) {
            assertThat(map.position(passage.pointer())).as(passage.pointer()).isPresent();
            if (!passage.pointer().equals("/subject")) {
                assertThat(map.span(passage.pointer()).map(map.source()::text)).hasValue(passage.text());
            }
        }
        assertThat(map.position("/header/code/text")).hasValue(new Position(4, 4));
        assertThat(map.position("/header/issuedOn")).hasValue(new Position(7, 12));
        assertThat(map.span("/subject", 26, 28).map(map.source()::text)).hasValue("và");
    }

    @Test
    void writesTextThatReadsBackEqual() {
        GuidanceDocument again = GuidanceText.standard()
                .read(GuidanceText.standard().write(document))
                .document();

        assertThat(again).isEqualTo(document);
        assertThat(again.header().code()).hasToString("07-HD/BTGĐUK");
    }

    @Test
    void aLettersLongSubjectOpensNoBody() {
        String subject = "hướng dẫn tổ chức ngày hội đọc sách".repeat(8);
        String text = "SỞ VĂN HÓA\nSố: 998/SVH-NVVH\nV/v " + subject
                + "\n\nKính gửi: Thư viện tỉnh\n\n1. Nội dung\n\nĐọc sách.\n";

        GuidanceDocument letter = GuidanceText.standard().read(text).document();

        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.addressees()).containsExactly("Thư viện tỉnh");
    }

    @Test
    void writesThePlaceOfADraftBesideItsBlankDate() {
        String text = PartyLayout.TEXT.replace("ngày 05 tháng 02 năm 2018", "ngày     tháng 02 năm 2018");
        GuidanceDocument draft = GuidanceText.standard().read(text).document();

        assertThat(draft.header().place()).isEqualTo("Hải Phòng");
        assertThat(draft.header().issuedOn()).isNull();
        assertThat(GuidanceText.standard()
                        .read(GuidanceText.standard().write(draft))
                        .document())
                .isEqualTo(draft);
    }

    @Test
    void readsASignatureThatStandsBeforeTheRecipients() {
        String text =
                "HƯỚNG DẪN\n\nI. NỘI DUNG\n\n1. Một.\n\nTRƯỞNG BAN\n\nLê Văn Năm\n\nNơi nhận:\n- Chi bộ;\n- Lưu VP.\n";

        GuidanceDocument flattened = GuidanceText.standard().read(text).document();

        assertThat(flattened.signatories()).containsExactly(Signatory.of("TRƯỞNG BAN", "Lê Văn Năm"));
        assertThat(flattened.recipients()).containsExactly(Recipient.of("Chi bộ"), Recipient.archive("VP"));
    }

    @Test
    void readsALetterOfTheState() {
        String text = """
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                UBND TỈNH A
                SỞ VĂN HÓA
                Số: 998/SVH-NVVH
                V/v hướng dẫn mừng xuân

                Kính gửi:
                - Phòng Văn hóa các huyện;
                - Nhà văn hóa tỉnh.

                Sở Văn hóa hướng dẫn như sau:

                1. Nội dung

                Treo cờ.

                Nơi nhận:
                - Như trên;
                - Lưu: VT.

                KT. GIÁM ĐỐC
                PHÓ GIÁM ĐỐC

                Phạm Thu
                """;

        GuidanceDocument letter = GuidanceText.standard().read(text).document();

        assertThat(letter.header().system()).isEqualTo(IssuingSystem.STATE);
        assertThat(letter.header().motto()).isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(letter.typeName()).isNull();
        assertThat(letter.subject()).isEqualTo("hướng dẫn mừng xuân");
        assertThat(letter.addressees()).containsExactly("Phòng Văn hóa các huyện", "Nhà văn hóa tỉnh");
        assertThat(letter.sections()).hasSize(1);
        assertThat(letter.signatory()).map(Signatory::name).hasValue("Phạm Thu");
        assertThat(GuidanceText.standard()
                        .read(GuidanceText.standard().write(letter))
                        .document())
                .isEqualTo(letter);
    }

    @Test
    void anEmptyTextIsAnEmptyDocument() {
        assertThat(GuidanceText.standard().read("").document())
                .isEqualTo(GuidanceDocument.builder().build());
    }
}
