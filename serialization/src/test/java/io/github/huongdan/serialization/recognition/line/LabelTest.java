package io.github.huongdan.serialization.recognition.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I. MỤC ĐÍCH | ROMAN | I.",
                "II- NỘI DUNG | ROMAN | II-",
                "IV/ KINH PHÍ | ROMAN | IV/",
                "Phần thứ nhất | PART | Phần thứ nhất",
                "Phần II. Nội dung | PART | Phần II.",
                "Chương III | CHAPTER | Chương III",
                "Điều 12. Hiệu lực | ARTICLE | Điều 12.",
                "1. Mục đích | ARABIC | 1.",
                "12- Báo cáo | ARABIC | 12-",
                "3) Tổ chức | ARABIC | 3)",
                "1.1. Mục đích | DECIMAL_2 | 1.1.",
                "2.3 Nội dung | DECIMAL_2 | 2.3",
                "1.2.3. Nội dung | DECIMAL_3 | 1.2.3.",
                "(1) Văn phòng | PARENTHESISED | (1)",
                "a) Ban Tổ chức | LETTER | a)",
                "đ. Ban Dân vận | LETTER | đ.",
                "- Lưu VP | DASH | -",
                "– Lưu VP | DASH | –",
                "+ Đợt một | PLUS | +",
                "• Đợt một | BULLET | •",
            })
    void readsTheLabelThatAParagraphOpensWith(String paragraph, LabelKind kind, String written) {
        Label label = Label.of(paragraph);

        assertThat(label).isNotNull();
        assertThat(label.kind()).isEqualTo(kind);
        assertThat(paragraph.substring(0, label.end())).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban Tuyên giáo",
                "12-NQ/TW của Bộ Chính trị",
                "V/v hướng dẫn",
                "2017 là năm",
                "10.000 đồng",
                "3/2 và 19/5",
                "15/12/2017",
                "5 năm thực hiện",
                "Chính phủ",
                "Công văn số 1",
                "Điều lệ Đảng",
                "điều 5 của Luật",
                "phần VI Hướng dẫn",
                "06/BCĐ",
                "Phần lớn các đơn vị",
                "Chương trình hành động",
                "VIỆT NAM",
                "về thông tin",
                "-----",
                "(để báo cáo)",
            })
    void takesNoOrdinaryWordForALabel(String paragraph) {
        assertThat(Label.of(paragraph)).isNull();
    }

    @Test
    void anEmptyParagraphHasNoLabel() {
        assertThat(Label.of("")).isNull();
    }
}
