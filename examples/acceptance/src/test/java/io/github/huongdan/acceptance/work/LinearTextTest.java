package io.github.huongdan.acceptance.work;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading text takes work in proportion to it. Minutes pass only where it never ends. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LinearTextTest {

    private static final String HEAD = "Số 12-HD/BTGTU\n\nHƯỚNG DẪN\nvề đợt sinh hoạt\n\n";
    private static final String PACKED =
            "SỞ NỘI VỤ Số: 12/HD-SNV CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM HƯỚNG DẪN về văn thư Căn cứ Luật A; ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "-\n",
                "-   ",
                "-\t",
                "x    ",
                "; ",
                "- a; ",
                "Căn cứ ",
                "Căn cứ\n",
                "Căn cứ A; ",
                "Căn cứ Hướng dẫn số 26-HD/BTGTU của\nBan Tuyên giáo; căn cứ\n",
                "SỞ VĂN HÓA\n",
                "ngày    ",
                "| a ",
                "| a | b |\n",
                "x\n\n2\n\n",
                "x\n\f",
                "1. A\na) B\n- C\n+ D\n",
                "I. TỔ CHỨC THỰC HIỆN\n1. Ban A, Sở B báo cáo về Ban C trước ngày 1/2/2017.\n",
                "Nơi nhận:\n",
                "Nơi nhận:\n- Ban A; - Ban B;\nTRƯỞNG BAN\nPHỤ LỤC\n",
                "TRƯỞNG BAN\nNguyễn Văn A\n",
                "TM. ỦY BAN\n",
                "Ban Tuyên giáo hướng dẫn như sau: ",
                "o\u0323\u0302 ",
                "**a** ",
                "*a ",
                "a<br>",
                "| a<br>b | c |\n",
                "## a\n",
                "Lưu hành nội bộ trong ngành khoa học\n2\n",
            })
    void takesWorkInProportionToTheText(String piece) {
        Growth.isLinear(Work.TEXT, HEAD, piece);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TM. ỦY BAN (",
                "I. MỤC ĐÍCH 1. Một. a) Hai; - Ba; ",
                "Điều 1. Một. ",
                "1.1.1 ",
                "- - ",
                "; Sở Nội vụ ",
                "Nơi nhận: - A, - B, ",
                "TRƯỞNG BAN Nguyễn Văn A ",
                "---- * ",
            })
    void takesWorkInProportionToALineInWhichAllIsPacked(String piece) {
        Growth.isLinear(Work.TEXT, PACKED, piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uû ban nh©n d©n ", "Uyû ban nhaân daân\n"})
    void takesWorkInProportionToATextForOldFonts(String piece) {
        Growth.isLinear(Work.TEXT_FOR_OLD_FONTS, "", piece);
    }
}
