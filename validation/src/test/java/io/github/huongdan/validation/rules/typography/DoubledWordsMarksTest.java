package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rules.marks.Paragraphs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are struck out where they stand twice, and which may stand so. */
class DoubledWordsMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            của các các ban ⇒ của [các các→các] ban
            Các các ban ⇒ [Các các→Các] ban
            của các các ⇒ của [các các→các]
            của các các, ban ⇒ của [các các→các], ban
            của các, các ban ⇒ -
            của các các các ban ⇒ của [các các→các] các ban
            các các những những ban ⇒ [các các→các] [những những→những] ban
            nhà của của dân ⇒ nhà [của của→của] dân
            tiền của của dân ⇒ -
            trong trong nhà ⇒ [trong trong→trong] nhà
            bên trong trong nhà ⇒ -
            bàn về về rừng ⇒ bàn [về về→về] rừng
            trở về về nhà ⇒ -
            luôn luôn ⇒ -
            hành vi vi phạm ⇒ -
            """)
    void wordsOfGrammar(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-22", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            không được được giao ⇒ không [được được→được] giao
            xã được được giao ⇒ -
            Được được giao ⇒ -
            số được không được được giao ⇒ số được không [được được→được] giao
            """)
    void passives(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-22", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            ngày ngày 5 tháng 3 ⇒ [ngày ngày→ngày] 5 tháng 3
            từ ngày ngày 12 tháng 3 ⇒ từ [ngày ngày→ngày] 12 tháng 3
            ngày ngày lên nương ⇒ -
            từ ngày ngày ⇒ -
            năm học học 2020 ⇒ năm [học học→học] 2020
            năm học học 20 ⇒ -
            tiểu học học 2 buổi ⇒ -
            tiểu học học bài ⇒ -
            dần dần 2020 hộ ⇒ -
            """)
    void nounsBeforeANumber(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-22", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            của Ban Ban Tuyên giáo ⇒ của [Ban Ban→Ban] Tuyên giáo
            Sở Sở Nội vụ ⇒ [Sở Sở→Sở] Nội vụ
            của Sở Sở ⇒ của [Sở Sở→Sở]
            Ban ban hành ⇒ -
            của ban Ban Tuyên giáo ⇒ -
            của BAN BAN TUYÊN GIÁO ⇒ -
            Phó Trưởng Ban Ban Tuyên giáo ⇒ -
            chị Lan Lan nói ⇒ -
            """)
    void headsOfOrgans(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-22", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Thành phố thành phố Sơn Hải ⇒ [Thành phố thành phố→Thành phố] Sơn Hải
            của thành phố thành phố ⇒ của [thành phố thành phố→thành phố]
            thành phố, thành phố Sơn Hải ⇒ -
            của Hội đồng Hội đồng nhân dân ⇒ của [Hội đồng Hội đồng→Hội đồng] nhân dân
            của Hội đồng hội đồng nhân dân ⇒ -
            của hội đồng hội đồng nhân dân ⇒ -
            của HỘI ĐỒNG HỘI ĐỒNG NHÂN DÂN ⇒ -
            Dần dần Dần dần lên ⇒ -
            Y tế Y tế xã ⇒ -
            cần thực hiện thực hiện ⇒ cần [thực hiện thực hiện→thực hiện]
            các tổ chức tổ chức thi ⇒ -
            """)
    void pairsOfWords(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-22", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Công tác bảo vệ công tác bảo vệ rừng ⇒ [Công tác bảo vệ công tác bảo vệ→Công tác bảo vệ] rừng
            nhà văn hóa, nhà văn hóa xã ⇒ -
            nhà văn hóa nhà văn hóa các các xã ⇒ [nhà văn hóa nhà văn hóa→nhà văn hóa] [các các→các] xã
            Ủy ban nhân dân xã Sơn Hải tỉnh Ủy ban nhân dân xã Sơn Hải tỉnh ⇒ [Ủy ban nhân dân xã Sơn Hải tỉnh Ủy ban nhân dân xã Sơn Hải tỉnh→Ủy ban nhân dân xã Sơn Hải tỉnh]
            BAN TUYÊN GIÁO BAN TUYÊN GIÁO ⇒ -
            BAN TUYÊN GIÁO Ban tuyên giáo ⇒ -
            BAN TUYÊN GIÁo BAN TUYÊN GIÁO ⇒ [BAN TUYÊN GIÁo BAN TUYÊN GIÁO→BAN TUYÊN GIÁo]
            dần dần dần dần dần dần ⇒ -
            năm 2019 là năm 2019 là ⇒ -
            """)
    void longerPhrases(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-22", text)).isEqualTo(marked);
    }
}
