package io.github.huongdan.acceptance.work;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding citations takes work in proportion to the text. Minutes pass only where it never ends. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LinearCitationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                ".",
                " ",
                "\n",
                "5 ",
                "5-",
                "5/",
                "(",
                "“",
                "\" ",
                "của ",
                "Căn cứ ",
                "Quyết định ",
                "Quyết định số ",
                "Quyết định của ",
                "Quyết định của Ban ",
                "Quyết định số 5-QĐ/TW về ",
                "Quyết định số 5-QĐ/TW “",
                "Quyết định số 5-QĐ/TW của Ban, ",
                "Quyết định số 5-QĐ/TW của … ",
                "Quyết định số 5-QĐ/TW, ",
                "số 5-QĐ/TW; ",
                "các Kế hoạch của UBND tỉnh: số 5-KH/TU ; số ",
                "Luật Đất ",
                "Luật A, b ",
                "Điều 1, ",
                "1/1/2017 ",
                "ngày 1 tháng ",
                "ngày . / "
            })
    void takesWorkInProportionToTheText(String piece) {
        Growth.isLinear(Work.CITATIONS, "", piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-", "1-KL/", "1/A-", "1/2020/", " ", "Số ", "1-KL/TW-"})
    void aCodeIsReadWithWorkInProportionToTheText(String piece) {
        Growth.isLinear(Work.CODES, "", piece);
    }
}
