package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.reading.ReadDocument;
import org.junit.jupiter.api.Test;

/** What an office got wrong is still read as what it was meant for, so that the rules can speak of it. */
class DefectiveTextTest {

    private static final String DOCUMENT = """
            ĐẢNG CỘNG SẢN VIỆT NAM

            TỈNH ỦY SƠN HẢI

            BAN TUYÊN GIÁO

            *

            KHẨN

            Số 45-HD/BTGTU

            Sơn Hải, ngày 05 tháng 3 năm 2019

            HƯỚNG DẪN

            về tuyên truyền bảo vệ rừng

            I. MỤC ĐÍCH

            1. Nâng cao nhận thức của cán bộ, đảng viên.

            Nơi nhận:

            - Thường trực Tỉnh ủy;

            - Báo Sơn Hải;

            - Lưu Ban Tuyên giáo.

            TRƯỞNG BAN

            Nguyễn Văn Bình
            """;

    @Test
    void anIssuerInSmallLetters() {
        GuidanceDocument document = read("BAN TUYÊN GIÁO", "Ban Tuyên giáo");

        assertThat(document.header().superior()).isEqualTo("TỈNH ỦY SƠN HẢI");
        assertThat(document.header().issuer()).isEqualTo("Ban Tuyên giáo");
    }

    @Test
    void marksInSmallLettersOrUnknown() {
        assertThat(read("KHẨN", "Tối mật").header().marks()).containsExactly("*", "Tối mật");
        assertThat(read("KHẨN", "RẤT KHẨN").header().marks()).containsExactly("*", "RẤT KHẨN");
        assertThat(read("KHẨN", "DỰ THẢO lần 2").header().marks()).containsExactly("*", "DỰ THẢO lần 2");
    }

    @Test
    void aDayThatNoCalendarHasStandsWhereTheDateDoes() {
        ReadDocument read = GuidanceText.standard().read(DOCUMENT.replace("05 tháng 3", "31 tháng 4"));

        assertThat(read.document().header().place()).isEqualTo("Sơn Hải");
        assertThat(read.document().header().issuedOn()).isNull();
        assertThat(read.document().unclassified()).containsExactly("ngày 31 tháng 4 năm 2019");
        assertThat(read.sourceMap()
                        .span("/header/issuedOn")
                        .map(read.sourceMap().source()::text))
                .contains("ngày 31 tháng 4 năm 2019");
        assertThat(GuidanceText.standard()
                        .read(GuidanceText.standard().write(read.document()))
                        .document())
                .isEqualTo(read.document());
    }

    @Test
    void aRecipientWithoutDash() {
        assertThat(read("- Báo Sơn Hải", "Báo Sơn Hải").recipients())
                .extracting(Recipient::name)
                .containsExactly("Thường trực Tỉnh ủy", "Báo Sơn Hải", "Ban Tuyên giáo");
    }

    @Test
    void anArchiveLineBeforeTheOthers() {
        GuidanceDocument document = read("- Thường trực Tỉnh ủy;", "- Lưu Ban Tuyên giáo;");

        assertThat(document.recipients()).extracting(Recipient::archive).containsExactly(true, false, true);
    }

    @Test
    void aSignatoryOfOneWord() {
        assertThat(read("Nguyễn Văn Bình", "Bình").signatory().orElseThrow().name())
                .isEqualTo("Bình");
    }

    private static GuidanceDocument read(String from, String to) {
        assertThat(DOCUMENT).contains(from);
        return GuidanceText.standard().read(DOCUMENT.replace(from, to)).document();
    }
}
