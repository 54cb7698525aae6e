package io.github.huongdan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Acts in a list, which share a type or an organ, and what stands in parentheses behind a name. */
class ListsOfActsTest {

    private static final String CASES = """
            # các Kế hoạch của UBND tỉnh: số 330/KH-UBND ngày 5/6/2020; số 332/KH-UBND ngày 6/6/2020
            Kế hoạch của UBND tỉnh: số 330/KH-UBND ngày 5/6/2020 | - | UBND tỉnh | -
            số 332/KH-UBND ngày 6/6/2020 | - | UBND tỉnh | -
            # các Kế hoạch của UBND tỉnh: số 330/KH-UBND (bản sao); số 332/KH-UBND
            Kế hoạch của UBND tỉnh: số 330/KH-UBND | - | UBND tỉnh | -
            số 332/KH-UBND | - | UBND tỉnh | -
            # các Kế hoạch của UBND tỉnh: số 330/KH-UBND (bản sao). Các xã báo cáo; số 332/KH-UBND
            Kế hoạch của UBND tỉnh: số 330/KH-UBND | - | UBND tỉnh | -
            số 332/KH-UBND | - | - | -
            # các Kế hoạch của UBND tỉnh: số 330/KH-UBND (bản sao) và theo văn bản số 332/KH-UBND
            Kế hoạch của UBND tỉnh: số 330/KH-UBND | - | UBND tỉnh | -
            văn bản số 332/KH-UBND | - | - | -
            # các Kế hoạch của UBND tỉnh: số 330/KH-UBND (bản sao), số 332/KH-UBND
            Kế hoạch của UBND tỉnh: số 330/KH-UBND | - | UBND tỉnh | -
            số 332/KH-UBND | - | - | -
            # các Kế hoạch của UBND tỉnh: số 330/KH-UBND (bản 1.0); số 332/KH-UBND
            Kế hoạch của UBND tỉnh: số 330/KH-UBND | - | UBND tỉnh | -
            số 332/KH-UBND | - | UBND tỉnh | -
            # Kế hoạch số 330/KH-UBND của UBND tỉnh (bản sao); số 332/KH-UBND
            Kế hoạch số 330/KH-UBND của UBND tỉnh | - | UBND tỉnh | -
            số 332/KH-UBND | - | - | -
            # Nghị định số 145/2013/NĐ-CP, Nghị định số 111/2018/NĐ-CP của Chính phủ
            Nghị định số 145/2013/NĐ-CP | - | Chính phủ | -
            Nghị định số 111/2018/NĐ-CP của Chính phủ | - | Chính phủ | -
            # Nghị định số 145/2013/NĐ-CP và Nghị định số 111/2018/NĐ-CP của Chính phủ
            Nghị định số 145/2013/NĐ-CP | - | Chính phủ | -
            Nghị định số 111/2018/NĐ-CP của Chính phủ | - | Chính phủ | -
            # Nghị định số 145/2013/NĐ-CP, 111/2018/NĐ-CP và 113/2018/NĐ-CP của Chính phủ
            Nghị định số 145/2013/NĐ-CP | - | Chính phủ | -
            111/2018/NĐ-CP | - | Chính phủ | -
            113/2018/NĐ-CP của Chính phủ | - | Chính phủ | -
            # Nghị định số 145/2013/NĐ-CP; Nghị định số 111/2018/NĐ-CP của Chính phủ
            Nghị định số 145/2013/NĐ-CP | - | - | -
            Nghị định số 111/2018/NĐ-CP của Chính phủ | - | Chính phủ | -
            # Nghị định số 145/2013/NĐ-CP thay Nghị định số 111/2018/NĐ-CP của Chính phủ
            Nghị định số 145/2013/NĐ-CP | - | - | -
            Nghị định số 111/2018/NĐ-CP của Chính phủ | - | Chính phủ | -
            # Nghị định số 145/2013/NĐ-CP trước Nghị định số 111/2018/NĐ-CP của Chính phủ
            Nghị định số 145/2013/NĐ-CP | - | - | -
            Nghị định số 111/2018/NĐ-CP của Chính phủ | - | Chính phủ | -
            # Quyết định số 5/QĐ-UBND, Nghị định số 111/2018/NĐ-CP của Chính phủ
            Quyết định số 5/QĐ-UBND | - | - | -
            Nghị định số 111/2018/NĐ-CP của Chính phủ | - | Chính phủ | -
            # Kế hoạch số 5-KH/TU, Kế hoạch số 6/KH-TU của Tỉnh ủy
            Kế hoạch số 5-KH/TU | - | - | -
            Kế hoạch số 6/KH-TU của Tỉnh ủy | - | Tỉnh ủy | -
            # Kế hoạch số 5/KH-UBND-VX, Kế hoạch số 6/KH-UBND của UBND tỉnh
            Kế hoạch số 5/KH-UBND-VX | - | UBND tỉnh | -
            Kế hoạch số 6/KH-UBND của UBND tỉnh | - | UBND tỉnh | -
            # Kế hoạch số 5, Kế hoạch số 6/KH-UBND của UBND tỉnh
            Kế hoạch số 5 | - | - | -
            Kế hoạch số 6/KH-UBND của UBND tỉnh | - | UBND tỉnh | -
            # Kế hoạch số 5/KH-UBND về lễ hội, Kế hoạch số 6/KH-UBND của UBND tỉnh
            Kế hoạch số 5/KH-UBND về lễ hội | - | - | lễ hội
            Kế hoạch số 6/KH-UBND của UBND tỉnh | - | UBND tỉnh | -
            # Công văn số 5/CV-BTC của Bộ Tài chính (BTC) về giá đất
            Công văn số 5/CV-BTC của Bộ Tài chính (BTC) về giá đất | - | Bộ Tài chính | giá đất
            # Công văn số 5/CV-BTC của Bộ Tài chính (BTC-TCT) về giá đất
            Công văn số 5/CV-BTC của Bộ Tài chính (BTC-TCT) về giá đất | - | Bộ Tài chính | giá đất
            # Công văn số 5/CV-BTC của Bộ Tài chính (B.TC) về giá đất
            Công văn số 5/CV-BTC của Bộ Tài chính (B.TC) về giá đất | - | Bộ Tài chính | giá đất
            # Công văn số 5/CV-BTC của Bộ Tài chính (theo mẫu cũ) về giá đất
            Công văn số 5/CV-BTC của Bộ Tài chính (theo mẫu cũ) về giá đất | - | Bộ Tài chính | giá đất
            # Công văn số 5/CV-BTC của Bộ Tài chính (A B C D E F) về giá đất
            Công văn số 5/CV-BTC của Bộ Tài chính (A B C D E F) về giá đất | - | Bộ Tài chính | giá đất
            # Công văn số 5/CV-BTC của Bộ Tài chính (A B C D E F G) về giá đất
            Công văn số 5/CV-BTC của Bộ Tài chính | - | Bộ Tài chính | -
            # Công văn số 5/CV-BTC của Bộ Tài chính (BTC, TCT) về giá đất
            Công văn số 5/CV-BTC của Bộ Tài chính | - | Bộ Tài chính | -
            # Công văn số 5/CV-BTC của Bộ Tài chính () về giá đất
            Công văn số 5/CV-BTC của Bộ Tài chính | - | Bộ Tài chính | -
            # Công văn số 5/CV-BTC của Sở Tài chính (STC) tỉnh Bình Thuận về giá đất
            Công văn số 5/CV-BTC của Sở Tài chính (STC) tỉnh Bình Thuận về giá đất | - | Sở Tài chính (STC) tỉnh Bình Thuận | giá đất
            # Công văn số 5/CV-STC của Sở Tài chính (STC) báo cáo giá đất
            Công văn số 5/CV-STC của Sở Tài chính | - | Sở Tài chính | -
            # Công văn số 5/CV-STC của Sở Tài chính (STC) Kế hoạch số 6/KH-UBND
            Công văn số 5/CV-STC của Sở Tài chính | - | Sở Tài chính | -
            Kế hoạch số 6/KH-UBND | - | - | -
            # Hướng dẫn số 5/HDLN của Sở Y tế, Sở Tài chính về thu phí
            Hướng dẫn số 5/HDLN của Sở Y tế, Sở Tài chính về thu phí | - | Sở Y tế, Sở Tài chính | thu phí
            # theo Công văn số 5/CV-SYT của Sở Y tế, Sở Tài chính báo cáo về thu phí
            Công văn số 5/CV-SYT của Sở Y tế | - | Sở Y tế | -
            # theo Công văn số 5/CV-SYT của Sở Y tế, về thu phí
            Công văn số 5/CV-SYT của Sở Y tế, về thu phí | - | Sở Y tế | thu phí
            # Căn cứ Luật Tiếp cận thông tin, số 104/2016/QH13 ngày 06/4/2016
            Luật Tiếp cận thông tin, số 104/2016/QH13 ngày 06/4/2016 | - | - | Tiếp cận thông tin
            # Căn cứ Luật Phòng, chống tham nhũng, số 36/2018/QH14
            Luật Phòng, chống tham nhũng, số 36/2018/QH14 | - | - | Phòng, chống tham nhũng
            # Căn cứ Luật Đất đai, số 12/KH-UBND ngày 5/6/2020
            Luật Đất đai | - | - | Đất đai
            số 12/KH-UBND ngày 5/6/2020 | - | - | -
            # Nghị quyết số 5-NQ/TW Hội nghị lần thứ sáu Ban Chấp hành Trung ương về dân vận
            Nghị quyết số 5-NQ/TW Hội nghị lần thứ sáu Ban Chấp hành Trung ương về dân vận | - | Hội nghị lần thứ sáu Ban Chấp hành Trung ương | dân vận
            # Nghị định số 5/2018/NĐ-CP ngày 23/4/2018 Chính phủ về thu phí
            Nghị định số 5/2018/NĐ-CP ngày 23/4/2018 Chính phủ về thu phí | - | Chính phủ | thu phí
            # Nghị định số 5/2018/NĐ-CP ngày 23/4/2018 Chính phủ đã ban hành
            Nghị định số 5/2018/NĐ-CP ngày 23/4/2018 | - | - | -
            # Nghị định số 5/2018/NĐ-CP, của Chính phủ về thu phí
            Nghị định số 5/2018/NĐ-CP, của Chính phủ về thu phí | - | Chính phủ | thu phí
            # tinh thần mới (Chỉ thị số 12-CT/TW) của Bộ Chính trị về dân vận
            Chỉ thị số 12-CT/TW | - | Bộ Chính trị | -
            # Quy chế số 5-QC/TU giữa Sở Y tế, Sở Tài chính về thu phí
            Quy chế số 5-QC/TU giữa Sở Y tế, Sở Tài chính về thu phí | - | Sở Y tế, Sở Tài chính | thu phí
            # Kế hoạch số 5/KH-LN của liên ngành: Sở Y tế, Sở Tài chính về thu phí
            Kế hoạch số 5/KH-LN của liên ngành: Sở Y tế, Sở Tài chính về thu phí | - | liên ngành: Sở Y tế, Sở Tài chính | thu phí
            # Nghị quyết 12% số dư
            # kế hoạch 5 của xã
            # Chỉ thị 12 của Bộ Chính trị về dân vận
            Chỉ thị 12 của Bộ Chính trị về dân vận | - | Bộ Chính trị | dân vận
            # Chỉ thị 12 ngày 5/6/2018
            Chỉ thị 12 ngày 5/6/2018 | - | - | -
            # chỉ thị 12 ngày 5/6/2018
            # Nghị quyết 2018, các xã báo cáo
            # Mẫu số 03/HD-BTG kèm theo; biểu mẫu số 04/HD-BTG
            # Kế hoạch của UBND tỉnh, số 12/KH-UBND
            Kế hoạch của UBND tỉnh, số 12/KH-UBND | - | UBND tỉnh | -
            # Kế hoạch của UBND tỉnh số 12/KH-UBND về lễ hội
            Kế hoạch của UBND tỉnh số 12/KH-UBND về lễ hội | - | UBND tỉnh | lễ hội
            # văn bản của Sở Y tế số 12/SYT-NV về thu phí
            văn bản của Sở Y tế số 12/SYT-NV về thu phí | - | Sở Y tế | thu phí
            """;

    static Stream<CitationCase> cases() {
        return CitationCase.all(CASES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsEachActOfTheList(CitationCase expected) {
        assertThat(expected.found()).isEqualTo(expected.acts());
    }
}
