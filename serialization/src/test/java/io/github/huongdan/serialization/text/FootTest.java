package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootTest {

    private static final String BODY = """
            Số 12-HD/BTGTU

            HƯỚNG DẪN
            về đợt sinh hoạt chính trị

            I. MỤC ĐÍCH

            1. Nâng cao nhận thức của cán bộ, đảng viên.

            """;

    @Test
    void aListWithoutBulletsGoesOnOverBlankLines() {
        GuidanceDocument document = read("""
                Nơi nhận:

                Ban Thường vụ Tỉnh ủy (để báo cáo);

                Các huyện ủy, thị ủy;

                Lưu VP.

                TRƯỞNG BAN

                Lê Thị Hoa
                """);

        assertThat(document.recipients())
                .extracting(Recipient::name, Recipient::purpose, Recipient::archive)
                .containsExactly(
                        tuple("Ban Thường vụ Tỉnh ủy", "để báo cáo", false),
                        tuple("Các huyện ủy, thị ủy", null, false),
                        tuple("VP", null, true));
        assertThat(document.signatory().orElseThrow().name()).isEqualTo("Lê Thị Hoa");
    }

    @Test
    void allRecipientsMayStandOnOneLine() {
        GuidanceDocument document = read("Nơi nhận: - Như trên; - Các chi bộ (để thực hiện); - Lưu VP.\n");

        assertThat(document.recipients()).extracting(Recipient::name).containsExactly("Như trên", "Các chi bộ", "VP");
    }

    @Test
    void anArchiveLineThatNamesAUnitLikeAPrefixIsNoSignature() {
        GuidanceDocument document = read("Nơi nhận:\n- Các thôn;\n- Lưu: VT, KT.\n\nTRƯỞNG BAN\n\nLê Thị Hoa\n");

        assertThat(document.recipients()).extracting(Recipient::name).containsExactly("Các thôn", "VT, KT");
        assertThat(document.signatories()).hasSize(1);
    }

    @Test
    void recipientsAndSignatureMayAlternateLineByLine() {
        GuidanceDocument document = read("""
                TL. CỤC TRƯỞNG
                Nơi nhận:
                TRƯỞNG PHÒNG TUYÊN TRUYỀN
                - Như trên;
                VÀ HỖ TRỢ CƠ SỞ
                - Báo tỉnh; Đài tỉnh
                (hỗ trợ tuyên truyền);
                - Các phòng.
                Lê Thị Hoa
                - Trang tin Cục;
                - Lưu: VT.
                """);

        assertThat(document.recipients())
                .extracting(Recipient::name)
                .containsExactly("Như trên", "Báo tỉnh; Đài tỉnh", "Các phòng", "Trang tin Cục", "VT");
        assertThat(document.signatories())
                .extracting(Signatory::position, Signatory::name)
                .containsExactly(tuple("TRƯỞNG PHÒNG TUYÊN TRUYỀN VÀ HỖ TRỢ CƠ SỞ", "Lê Thị Hoa"));
    }

    @Test
    void aLineOfTheSignatureMayFollowARecipientAfterOneSpace() {
        GuidanceDocument document = read("Nơi nhận: T/M ĐẢNG ỦY\n- Các chi bộ; BÍ THƯ\n- Lưu VP.\n\nLê Thị Hoa\n");

        Signatory signatory = document.signatory().orElseThrow();
        assertThat(signatory.authorities().get(0).onBehalfOf()).isEqualTo("ĐẢNG ỦY");
        assertThat(signatory.position()).isEqualTo("BÍ THƯ");
        assertThat(signatory.name()).isEqualTo("Lê Thị Hoa");
        assertThat(document.recipients()).extracting(Recipient::name).containsExactly("Các chi bộ", "VP");
    }

    @Test
    void aWholeSignatureMayStandOnOneLine() {
        GuidanceDocument document = read("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG THỨ TRƯỞNG Lê Thị Hoa\n");

        Signatory signatory = document.signatory().orElseThrow();
        assertThat(signatory.authorities())
                .extracting("prefix", "onBehalfOf")
                .containsExactly(tuple("KT.", "BỘ TRƯỞNG"));
        assertThat(signatory.position()).isEqualTo("THỨ TRƯỞNG");
        assertThat(signatory.name()).isEqualTo("Lê Thị Hoa");
    }

    @Test
    void aNameInCapitalsIsAName() {
        GuidanceDocument document = read("Nơi nhận:\n- Lưu VP.\n\nTRƯỞNG BAN\n\n\nLÊ THỊ HOA\n");

        assertThat(document.signatory().orElseThrow().name()).isEqualTo("LÊ THỊ HOA");
    }

    @Test
    void aSecondPositionAboveTheNameIsNoSecondSignatory() {
        GuidanceDocument document = read("""
                Nơi nhận:                    TM. HỘI ĐỒNG
                - Như trên;                    CHỦ TỊCH
                - Lưu: VT.
                                         CHỦ TỊCH UBND HUYỆN
                                             Lê Văn Hà
                """);

        assertThat(document.signatories())
                .extracting(Signatory::position, Signatory::name)
                .containsExactly(tuple("CHỦ TỊCH", "Lê Văn Hà"));
        assertThat(document.unclassified()).containsExactly("CHỦ TỊCH UBND HUYỆN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHỤ LỤC 1", "Mẫu số 2", "ĐẢNG CỘNG SẢN VIỆT NAM", "Đề cương tuyên truyền"})
    void theFormsOfAnAnnexHaveNoPartInTheFoot(String annex) {
        GuidanceDocument document = read("""
                Nơi nhận:
                - Các chi bộ;
                - Lưu VP.

                TRƯỞNG BAN

                Lê Thị Hoa

                %s

                ĐẢNG ỦY XÃ A

                Nơi nhận:
                - Đảng ủy cấp trên.

                BÍ THƯ

                Nguyễn Văn B
                """.formatted(annex));

        assertThat(document.recipients()).extracting(Recipient::name).containsExactly("Các chi bộ", "VP");
        assertThat(document.signatories()).extracting(Signatory::name).containsExactly("Lê Thị Hoa");
        assertThat(document.unclassified()).isEmpty();
        assertThat(document.appendices())
                .singleElement()
                .satisfies(appendix -> assertThat(appendix.blocks())
                        .contains(new Paragraph("- Đảng ủy cấp trên."), new Paragraph("Nguyễn Văn B")));
    }

    private static GuidanceDocument read(String foot) {
        return GuidanceText.standard().read(BODY + foot).document();
    }
}
