package io.github.huongdan.validation.rules.basis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rules.marks.MarkedParagraphs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked of the way in which acts are cited. */
class CitationMarksTest {

    /** Behind the arrow what is missing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo [Kế hoạch số 58-KH/TU→dateOrganSubject].",
                "Theo [Kế hoạch số 58-KH/TU, ngày 20/9/2018→organSubject].",
                "Theo [Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy→subject].",
                "Theo [Kế hoạch số 58-KH/TU của Tỉnh ủy về trồng rừng→date].",
                "Theo [Kế hoạch số 58-KH/TU về trồng rừng→dateOrgan].",
                "Theo Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy về trồng rừng.",
                "Theo Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy về trồng rừng. | Theo Kế hoạch số 58-KH/TU.",
                "Theo Luật Giáo dục số 43/2019/QH14.",
                "Theo Pháp lệnh số 10/2020/UBTVQH14.",
                "Theo văn bản số 43/2019/QH14.",
                "Theo Hướng dẫn số 45-HD/BTGTU."
            })
    void theFirstMentionIsComplete(String text) {
        assertThat(MarkedParagraphs.of("BAS-04").tellingVariant().again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "item: Thực hiện [Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy về trồng rừng].",
                "item: Thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy.",
                "item: Thực hiện Kế hoạch số 58-KH/TU, ngày 21/9/2018 của Tỉnh ủy về trồng rừng.",
                "item: Căn cứ Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy về trồng rừng.",
                "item: Thực hiện Công văn số 12-CV/TU, ngày 21/9/2018 của Tỉnh ủy về thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy về trồng rừng.",
                "item: Thực hiện Công văn số 12-CV/TU; [Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy về trồng rừng].",
                "item: Thực hiện Công văn số 12-CV/TU. | item: Thực hiện [Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy về trồng rừng].",
                "Thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy về trồng rừng."
            })
    void theFirstMentionIsNotRepeated(String text) {
        String all = "ground: Thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2018 của Tỉnh ủy về trồng rừng | " + text;

        assertThat(MarkedParagraphs.of("BAS-05").again(all)).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 | Kế hoạch số 59-KH/TU [ngày 21/9/2018]",
                "Kế hoạch số 58-KH/TU [ngày 20/9/2018] | Kế hoạch số 59-KH/TU, ngày 21/9/2018",
                "Kế hoạch số 58-KH/TU ngày 20/9/2018 | Kế hoạch số 59-KH/TU ngày 21/9/2018",
                "Kế hoạch số 58-KH/TU, ngày 20/9/2018 | Kế hoạch số 59-KH/TU của Tỉnh ủy ngày 21/9/2018"
            })
    void aCommaBeforeTheDate(String text) {
        assertThat(MarkedParagraphs.of("BAS-06").again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Kế hoạch số [58/KH-TU→party].",
                "Theo Kế hoạch số 58-KH/TU.",
                "Theo Quyết định số [58-QĐ/UBND→state].",
                "Theo Quyết định số 58/QĐ-UBND.",
                "Theo Quyết định số 58/QĐ-HCM.",
                "Theo Quyết định số 58-QĐ/HCM."
            })
    void aCodeOfItsSystem(String text) {
        assertThat(MarkedParagraphs.of("BAS-07").tellingVariant().again(text)).isEqualTo(text);
    }

    /** Behind the arrow the type in the code and the one that is named. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo [Kế hoạch số 58-TB/TU→TB / KH].",
                "Theo Kế hoạch số 58-KH/TU.",
                "Theo Kế hoạch số 58-Kh/TU.",
                "Theo Kế hoạch số 58-ABC/TU.",
                "Theo Quy định số 58-QĐ/TU.",
                "Theo [Quy định số 58-KH/TU→KH / QĐ].",
                "Theo [Kế hoạch số 58-QĐ/TU→QĐ / KH].",
                "Theo Thông báo Kết luận số 58-KL/TU.",
                "Theo [Thông báo số 58-KL/TU→KL / TB]."
            })
    void aCodeOfItsType(String text) {
        assertThat(MarkedParagraphs.of("BAS-08").telling("actual", "expected").again(text))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết số 1-NQ/TW của Bộ Chính trị khóa XI | Chỉ thị số 2-CT/TW của Ban Bí thư ([khóa] X)",
                "Nghị quyết số 1-NQ/TW của Bộ Chính trị (khóa XI) | Chỉ thị số 2-CT/TW của Ban Bí thư [khóa] X",
                "Nghị quyết số 1-NQ/TW của Bộ Chính trị khóa XI | Chỉ thị số 2-CT/TW của Ban Bí thư khóa X",
                "Nghị quyết số 1-NQ/TW của Bộ Chính trị khóa XI | Chỉ thị số 2-CT/TW của Ban Bí thư | Chỉ thị số 3-CT/TW của Ban Bí thư ([khóa] X) | Chỉ thị số 4-CT/TW của Ban Bí thư (khóa X)"
            })
    void aTermInOneWay(String text) {
        assertThat(MarkedParagraphs.of("BAS-21").again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Kế hoạch số 58-KH/TU, [ngày 2/9/2018→ngày 02/9/2018].",
                "Theo Kế hoạch số 58-KH/TU, [ngày 9/9/2018→ngày 09/9/2018].",
                "Theo Kế hoạch số 58-KH/TU, [ngày 20/09/2018→ngày 20/9/2018].",
                "Theo Kế hoạch số 58-KH/TU, [ngày 10/03/2018→ngày 10/3/2018].",
                "Theo Kế hoạch số 58-KH/TU, [ngày 10/2/2018→ngày 10/02/2018].",
                "Theo Kế hoạch số 58-KH/TU, [ngày 5/1/2018→ngày 05/01/2018].",
                "Theo Kế hoạch số 58-KH/TU, [ngày 9/10/2018→ngày 09/10/2018].",
                "Theo Kế hoạch số 58-KH/TU, [ngày 2-9-2018→ngày 02-9-2018].",
                "Theo Kế hoạch số 58-KH/TU, [2/9/2018→02/9/2018].",
                "Theo Kế hoạch số 58-KH/TU, [ngày 2 tháng 9 năm 2018→ngày 02 tháng 9 năm 2018].",
                "Theo Kế hoạch số 58-KH/TU, ngày 31/2/2018.",
                "Theo Kế hoạch số 58-KH/TU, ngày 10/3/2018."
            })
    void aDateWithItsZeros(String text) {
        assertThat(MarkedParagraphs.of("BAS-23").tellingSuggestion().again(text))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo [Kết luận 16].",
                "Theo [Kết luận 16], [Kết luận 16].",
                "Theo kết luận (sau đây gọi là Kết luận 16); thực hiện Kết luận 16.",
                "Theo kết luận (sau đây gọi tắt là Kết luận số 16); thực hiện Kết luận số 16.",
                "Theo kế hoạch (Kế hoạch 16); thực hiện Kế hoạch 16.",
                "Theo kế hoạch ( Kế hoạch 16).",
                "Theo kế hoạch, gọi là trong tỉnh [Kế hoạch 16].",
                "Theo kế hoạch (Kế hoạch 16); thực hiện [Kế hoạch 17].",
                "Theo Kết luận 16, ngày 14/02/2012 của Bộ Chính trị.",
                "Theo [Kết luận 16], ngày 14/02/2012.",
                "Theo [Kết luận 16] của Bộ Chính trị.",
                "Theo Kết luận số 16-KL/TW."
            })
    void anActWithoutASymbol(String text) {
        assertThat(MarkedParagraphs.of("BAS-24").again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Kế hoạch số 58-KH/TU về [kế hoạch] trồng rừng.",
                "Theo Kế hoạch số 58-KH/TU về [kế hoạch].",
                "Theo Kế hoạch số 58-KH/TU về chỉ thị của Tỉnh ủy.",
                "Theo Kế hoạch số 58-KH/TU về trồng rừng.",
                "Theo Nghị quyết số 58-NQ/TU về nghị định.",
                "Theo Quy định số 58-QĐ/TU về quy chế làm việc.",
                "Theo Quy định số 58-QĐ/TU về Báo Sơn Hải."
            })
    void aTypeTwice(String text) {
        assertThat(MarkedParagraphs.of("BAS-26").again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ground: Căn cứ [Văn bản hợp nhất số 01/VBHN-BGDĐT]; [Văn bản hợp nhất số 02/VBHN-BGDĐT]",
                "ground: Căn cứ Nghị định (Văn bản hợp nhất số 01/VBHN-BGDĐT), [Văn bản hợp nhất số 02/VBHN-BGDĐT]",
                "ground: Căn cứ Nghị định (Văn bản hợp nhất số 01/VBHN-BGDĐT | ground: Căn cứ [Văn bản hợp nhất số 02/VBHN-BGDĐT]",
                "ground: Căn cứ Nghị định (năm 2020), [Văn bản hợp nhất số 02/VBHN-BGDĐT]",
                "Theo Văn bản hợp nhất số 01/VBHN-BGDĐT"
            })
    void aConsolidatedText(String text) {
        assertThat(MarkedParagraphs.of("BAS-16").state().again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ground: Căn cứ Luật Giáo dục | ground: Căn cứ Nghị định số 30/2020/NĐ-CP | ground: Căn cứ Thông tư số 9/2020/TT-BNV",
                "ground: Căn cứ Nghị định số 30/2020/NĐ-CP | ground: Căn cứ [Luật Giáo dục] | ground: Căn cứ Luật Thanh niên",
                "ground: Căn cứ Luật Giáo dục | ground: Căn cứ Bộ luật Lao động | ground: Căn cứ Luật Thanh niên",
                "ground: Căn cứ Luật Giáo dục; Nghị định số 30/2020/NĐ-CP | ground: Căn cứ Luật Thanh niên",
                "ground: Căn cứ Nghị định số 30/2020/NĐ-CP | ground: Theo Chỉ thị số 13-CT/TW | ground: Căn cứ [Luật Giáo dục]",
                "ground: Căn cứ Luật Tổ chức Chính phủ | ground: Căn cứ Luật Giáo dục",
                "ground: Căn cứ Luật Giáo dục | ground: Căn cứ [Luật Tổ chức Chính phủ→competence]",
                "ground: Căn cứ Nghị định số 30/2020/NĐ-CP | Theo Luật Giáo dục"
            })
    void groundsInTheirOrder(String text) {
        assertThat(MarkedParagraphs.of("BAS-19").state().tellingVariant().again(text))
                .isEqualTo(text);
    }
}
