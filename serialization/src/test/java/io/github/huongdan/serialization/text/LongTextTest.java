package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.huongdan.reading.ReadDocument;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A million characters take a second or two where the work is linear, and minutes to hours where it is not. */
class LongTextTest {

    private static final int LENGTH = 1_000_000;
    private static final String HEAD = "Số 12-HD/BTGTU\n\nHƯỚNG DẪN\nvề đợt sinh hoạt\n\n";

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
    void takesTimeInProportionToTheText(String piece) {
        String text = HEAD + piece.repeat(LENGTH / piece.length());

        ReadDocument read = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> GuidanceText.standard().read(text));

        assertThat(read.document().typeName()).isEqualTo("HƯỚNG DẪN");
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
    void takesTimeInProportionToALineInWhichAllIsPacked(String piece) {
        String head = "SỞ NỘI VỤ Số: 12/HD-SNV CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM HƯỚNG DẪN về văn thư Căn cứ Luật A; ";
        String text = head + piece.repeat(LENGTH / piece.length());

        ReadDocument read = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> GuidanceText.standard().read(text));

        assertThat(read.document().typeName()).isEqualTo("HƯỚNG DẪN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uû ban nh©n d©n ", "Uyû ban nhaân daân\n"})
    void takesTimeInProportionToATextForOldFonts(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        ReadDocument read = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> GuidanceText.standard().read(text));

        assertThat(read.notes()).isNotEmpty();
    }
}
