package io.github.huongdan.acceptance.work;

import io.github.huongdan.validation.LargeDocuments;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All rules together take work in proportion to the document. Minutes pass only where it never ends. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LinearRulesTest {

    private static final int ITEMS = 800;

    @ParameterizedTest
    @EnumSource
    void takesWorkInProportionToTheItems(LargeDocuments shape) {
        Growth.isLinear(Work.RULES_ON_ITEMS, ITEMS, items -> shape + " " + "x".repeat(items));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "(sau đây gọi là A) ",
                "(sau đây gọi là ",
                "Chỉ thị số 13-CT/TW, ngày 12/01/2017 của Ban Bí thư về việc A; ",
                "Chỉ thị số 13-CT/TW, ngày 12/01/2017 “về thực hiện Nghị quyết số 4-NQ/TW, ngày 01/02/2018” ",
                "thực hiện Nghị quyết số 4-NQ/TW, ngày 01/02/2018 ",
                "Hướng dẫn này thay thế ",
                "Chỉ thị nêu trên ",
                "Phụ lục 1 kèm theo ",
                "Văn phòng Tỉnh ủy ",
                "GD&ĐT-",
                "Mục I ",
                "Kết quả. ",
                "aa:aa",
                "abc.Abc",
                "a ,",
                "2011- 2020 ",
                "“",
                "”",
                "\"",
                "nghị quyết Đảng ",
                "hoà hòa ",
                "   ",
                "\n"
            })
    void takesWorkInProportionToAParagraph(String piece) {
        Growth.isLinear(Work.RULES_ON_A_PARAGRAPH, "", piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Văn bản hợp nhất số 1/VBHN-VPQH và ", "điều 4 ", "Khoản 2 "})
    void takesWorkInProportionToAGroundOfTheState(String piece) {
        Growth.isLinear(Work.RULES_ON_A_GROUND, "", piece);
    }
}
