package io.github.huongdan.validation.rules.acts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rules.marks.MarkedParagraphs;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked where a document says two things of an act, or others than the registry. */
class ActMarksTest {

    /** Behind the arrow the two titles. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch số 58-KH/TU về trồng rừng | [Kế hoạch số 58-KH/TU về giữ nước→giữ nước / trồng rừng]",
                "Kế hoạch số 58-KH/TU về trồng rừng | Kế hoạch số 58-KH/TU về trồng rừng",
                "Kế hoạch số 58-KH/TU về trồng rừng | Kế hoạch số 58-KH/TU về trồng rừng ven biển",
                "Kế hoạch số 58-KH/TU về trồng rừng ven biển | Kế hoạch số 58-KH/TU về trồng rừng",
                "Kế hoạch số 58-KH/TU về trồng rừng | Kế hoạch số 58-KH/TU",
                "Kế hoạch số 58-KH/TU | Kế hoạch số 58-KH/TU về trồng rừng | [Kế hoạch số 58-KH/TU về giữ nước→giữ nước / trồng rừng]",
                "Kế hoạch số 58-KH/TU về trồng rừng | Kế hoạch số 58-KH/TU | [Kế hoạch số 58-KH/TU về giữ nước→giữ nước / trồng rừng]",
                "Kế hoạch số 58-KH/TU về trồng rừng | [Kế hoạch số 58-KH/TU về giữ nước→giữ nước / trồng rừng] | Kế hoạch số 58-KH/TU về giữ đất",
                "Kế hoạch số 58-KH/TU về trồng rừng | Kế hoạch số 59-KH/TU về giữ nước",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 về trồng rừng | Kế hoạch số 58-KH/TU, ngày 20/9/2016 về giữ nước",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 về trồng rừng | [Kế hoạch số 58-KH/TU, ngày 20/9/2018 về giữ nước→giữ nước / trồng rừng]",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 về trồng rừng | [Kế hoạch số 58-KH/TU về giữ nước→giữ nước / trồng rừng]",
                "Kế hoạch số 58-KH/TU về trồng rừng | [Kế hoạch số 58-KH/TU, ngày 20/9/2018 về giữ nước→giữ nước / trồng rừng]",
                "Kế hoạch số 58-KH/TU của Tỉnh ủy về trồng rừng | [Kế hoạch số 58-KH/TU của Ban Thường vụ Tỉnh ủy về giữ nước→giữ nước / trồng rừng]",
                "Kế hoạch số 58-KH/TU của Tỉnh ủy về trồng rừng | Kế hoạch số 58-KH/TU của Thành ủy về giữ nước",
                "Kế hoạch số 58-KH/TU của Tỉnh ủy về trồng rừng | [Kế hoạch số 58-KH/TU về giữ nước→giữ nước / trồng rừng]",
                "Kế hoạch số 58-KH/TU về trồng rừng | [Kế hoạch số 58-KH/TU của Tỉnh ủy về giữ nước→giữ nước / trồng rừng]",
                "Chỉ thị số 13-CT/TW của Ban Bí thư khóa XII về trồng rừng | Chỉ thị số 13-CT/TW của Ban Bí thư khóa XI về giữ nước",
                "Chỉ thị số 13-CT/TW của Ban Bí thư khóa XII về trồng rừng | [Chỉ thị số 13-CT/TW của Ban Bí thư khóa XII về giữ nước→giữ nước / trồng rừng]",
                "Chỉ thị số 13-CT/TW của Ban Bí thư khóa XII về trồng rừng | [Chỉ thị số 13-CT/TW của Ban Bí thư về giữ nước→giữ nước / trồng rừng]",
                "Chỉ thị số 13-CT/TW của Ban Bí thư về trồng rừng | [Chỉ thị số 13-CT/TW của Ban Bí thư khóa XI về giữ nước→giữ nước / trồng rừng]",
                "Kế hoạch số 58-KH/TU về trồng rừng | Kế hoạch số 58-KH/TU quy định rõ trách nhiệm của các xã",
                "Kế hoạch số 58-KH/TU quy định rõ trách nhiệm | Kế hoạch số 58-KH/TU về trồng rừng"
            })
    void twoTitlesOfOneAct(String text) {
        assertThat(MarkedParagraphs.of("BAS-10").telling("actual", "first").again(text))
                .isEqualTo(text);
    }

    /** A title that breaks off with its paragraph goes on in the next one to the first mark. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "preamble: Các xã thực hiện Kế hoạch số 58-KH/TU về trồng rừng và | preamble: giữ nước; các xã báo cáo. | preamble: Theo Kế hoạch số 58-KH/TU về trồng rừng và giữ nước.",
                "preamble: Các xã thực hiện Kế hoạch số 58-KH/TU về trồng rừng và | preamble: giữ nước; các xã báo cáo. | preamble: Theo [Kế hoạch số 58-KH/TU về trồng rừng và giữ đất→trồng rừng và giữ đất / trồng rừng và giữ nước].",
                "preamble: Các xã thực hiện Kế hoạch số 58-KH/TU về trồng rừng và | preamble: giữ nước | preamble: Theo [Kế hoạch số 58-KH/TU về trồng rừng và giữ đất→trồng rừng và giữ đất / trồng rừng và giữ nước].",
                "preamble: Các xã thực hiện Kế hoạch số 58-KH/TU về trồng rừng; các xã | preamble: giữ nước; các xã báo cáo. | preamble: Theo Kế hoạch số 58-KH/TU về trồng rừng và giữ đất."
            })
    void aTitleInTwoParagraphs(String text) {
        assertThat(MarkedParagraphs.of("BAS-10")
                        .typed()
                        .telling("actual", "first")
                        .again(text))
                .isEqualTo(text);
    }

    /** Behind the arrow which of the two differs, and what was first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 về trồng rừng | [Kế hoạch số 58-KH/TU, ngày 21/9/2016 về trồng rừng→date 2018-09-20]",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 về trồng rừng | Kế hoạch số 58-KH/TU, ngày 21/9/2016 về giữ nước",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 về trồng rừng | Kế hoạch số 58-KH/TU, ngày 21/9/2016",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 | Kế hoạch số 58-KH/TU, ngày 21/9/2016 về trồng rừng",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 về trồng rừng | Kế hoạch số 58-KH/TU, ngày 20/9/2018 về trồng rừng",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 về trồng rừng | Kế hoạch số 58-KH/TU về trồng rừng",
                "Kế hoạch số 58-KH/TU về trồng rừng | Kế hoạch số 58-KH/TU, ngày 20/9/2018 về trồng rừng | [Kế hoạch số 58-KH/TU, ngày 21/9/2018 về trồng rừng→date 2018-09-20]",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy | [Kế hoạch số 58-KH/TU, ngày 21/9/2018 của Ban Thường vụ Tỉnh ủy→date 2018-09-20]",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy | Kế hoạch số 58-KH/TU, ngày 21/9/2018 của Thành ủy",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy | Kế hoạch số 58-KH/TU, ngày 21/9/2017 của Tỉnh ủy",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 | Kế hoạch số 58-KH/TU, ngày 21/9/2018 của Tỉnh ủy",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy | Kế hoạch số 58-KH/TU, ngày 21/9/2018",
                "Chỉ thị số 13-CT/TW, ngày 12/01/2017 | [Chỉ thị số 13-CT/TW, ngày 13/01/2017→date 2017-01-12]",
                "Chỉ thị số 13-CT/TW, ngày 12/01/2017 | [Chỉ thị số 13-CT/TW, ngày 13/01/2017 của Ban Bí thư→date 2017-01-12]",
                "Chỉ thị số 13-CT/TW, ngày 12/01/2017 | Chỉ thị số 13-CT/TW, ngày 12/01/2016",
                "Chỉ thị số 13-CT/TW của Ban Bí thư | [Chỉ thị số 13-CT/TW của Bộ Chính trị→organ Ban Bí thư]",
                "Chỉ thị số 13-CT/TW | Chỉ thị số 13-CT/TW của Ban Bí thư | [Chỉ thị số 13-CT/TW của Bộ Chính trị→organ Ban Bí thư]",
                "Chỉ thị số 13-CT/TW của Ban Bí thư | Chỉ thị số 13-CT/TW",
                "Chỉ thị số 13-CT/TW của Ban Bí thư | Chỉ thị số 13-CT/TW của Ban Bí thư",
                "Nghị quyết số 13-NQ/TW của Ban Chấp hành Trung ương | Nghị quyết số 13-NQ/TW của Ban Chấp hành Trung ương Đảng",
                "Chỉ thị số 13-CT/TW của Ban Bí thư khóa XI | Chỉ thị số 13-CT/TW của Bộ Chính trị khóa XII",
                "Chỉ thị số 13-CT/TW của Ban Bí thư khóa XI | [Chỉ thị số 13-CT/TW của Bộ Chính trị khóa XI→organ Ban Bí thư]",
                "Chỉ thị số 13-CT/TW của Ban Bí thư khóa XI | Chỉ thị số 13-CT/TW của Bộ Chính trị",
                "Chỉ thị số 13-CT/TW của Ban Bí thư | [Chỉ thị số 13-CT/TW của Bộ Chính trị khóa XI→organ Ban Bí thư]",
                "Chỉ thị số 13-CT/TW của Ban Bí thư | Chỉ thị số 13-CT/TW của Tỉnh ủy",
                "Chỉ thị số 13-CT/TW của Tỉnh ủy | Chỉ thị số 13-CT/TW của Ban Bí thư",
                "Kế hoạch số 58-KH/TU của Tỉnh ủy | Kế hoạch số 58-KH/TU của Thành ủy"
            })
    void twoDatesOrOrgansOfOneAct(String text) {
        assertThat(MarkedParagraphs.of("BAS-11")
                        .telling(finding ->
                                finding.variant() + " " + finding.arguments().get("first"))
                        .again(text))
                .isEqualTo(text);
    }

    /** The registry knows the conclusion by its date, its topic or its term, and a decree by the year in its code. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết luận số 16-KL/TW, ngày 14/02/2012 về Chiến lược phát triển thông tin đối ngoại giai đoạn 2011-2020",
                "Kết luận số 16-KL/TW, ngày 14/02/2012 về Chiến lược phát triển thông tin đối ngoại",
                "Kết luận số 16-KL/TW, ngày 14/02/2012 về phát triển thông tin đối ngoại giai đoạn 2011-2020",
                "Kết luận số 16-KL/TW, ngày 14/02/2012 về việc ban hành Chiến lược phát triển thông tin đối ngoại giai đoạn 2011-2020",
                "Kết luận số 16-KL/TW, ngày 14/02/2012 về [Chiến lược thông tin đối ngoại→title]",
                "Kết luận số 16-KL/TW, ngày 14/02/2012 về Chiến lược phát triển thông tin đối với báo chí",
                "Kết luận số 16-KL/TW, ngày 14/02/2012 về [Chiến lược phát triển thông cáo báo chí→title]",
                "Kết luận số 16-KL/TW, ngày 14/02/2012 về “[Chiến lược phát triển thông tin đối với báo chí→title]”",
                "Kết luận số 16-KL/TW, ngày 14/02/2012 về “Chiến lược phát triển thông tin đối ngoại”",
                "[Kết luận số 16-KL/TW, ngày 15/02/2012 về Chiến lược phát triển thông tin đối ngoại→date]",
                "Kết luận số 16-KL/TW, ngày 15/02/2012 về trồng rừng",
                "Kết luận số 16-KL/TW, ngày 15/02/2012",
                "Kết luận số 16-KL/TW về trồng rừng",
                "Kết luận số 16-KL/TW",
                "Kết luận số 16-KL/TW của Bộ Chính trị khóa XI về [trồng rừng→title]",
                "Kết luận số 16-KL/TW của Bộ Chính trị khóa XII về trồng rừng",
                "Kết luận số 16-KL/TW của Bộ Chính trị khóa V về trồng rừng",
                "Kết luận số 16-KL/TW, ngày 15/02/2012 của Bộ Chính trị khóa XI về trồng rừng",
                "Nghị quyết số 16-KL/TW, ngày 14/02/2012 về trồng rừng",
                "Văn bản số 16-KL/TW, ngày 14/02/2012 về trồng rừng",
                "Kết luận số 17-KL/TW, ngày 14/02/2012 về trồng rừng",
                "[Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 về trồng rừng→date]",
                "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về trồng rừng"
            })
    void titleAndDateOfAnActOnRecord(String text) {
        assertThat(MarkedParagraphs.of("BAS-12")
                        .telling(finding -> finding.variant() == null ? "title" : finding.variant())
                        .again(text))
                .isEqualTo(text);
    }

    /** The letter was ended on 9 January 2026; the regulation 223-QĐ/TW, too, but it is one of form. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", nullValues = "-", textBlock = """
            2026-01-09 ⇒ ground: Căn cứ [Công văn số 16915-CV/VPTW, ngày 21/8/2025 của Văn phòng Trung ương]
            2026-01-08 ⇒ ground: Căn cứ Công văn số 16915-CV/VPTW, ngày 21/8/2025 của Văn phòng Trung ương
            2026-03-05 ⇒ Theo Công văn số 16915-CV/VPTW, ngày 21/8/2025 của Văn phòng Trung ương
            2026-03-05 ⇒ ground: Căn cứ Công văn số 16915-CV/VPTW
            2026-03-05 ⇒ ground: Căn cứ Quy định số 223-QĐ/TW, ngày 06/3/2020 của Ban Bí thư
            2026-03-05 ⇒ ground: Căn cứ Quy định thay thế Công văn số 16915-CV/VPTW, ngày 21/8/2025
            2026-03-05 ⇒ ground: Căn cứ Công văn số 16915-CV/VPTW, ngày 21/8/2025 đã được sửa đổi
            2026-03-05 ⇒ ground: Căn cứ Kết luận số 16-KL/TW, ngày 14/02/2012 của Bộ Chính trị
            - ⇒ ground: Căn cứ Công văn số 16915-CV/VPTW, ngày 21/8/2025
            - ⇒ ground: Căn cứ [Công văn số 16915-CV/VPTW, ngày 21/8/2025] | ground: Căn cứ Kế hoạch số 58-KH/TU, ngày 20/01/2026
            """)
    void aGroundThatHasEnded(LocalDate issuedOn, String text) {
        assertThat(MarkedParagraphs.of("BAS-14")
                        .in(document -> document.subject("về trồng rừng").header(header -> header.issuedOn(issuedOn)))
                        .again(text))
                .isEqualTo(text);
    }
}
