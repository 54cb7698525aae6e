package io.github.huongdan.benchmarks;

import java.nio.charset.StandardCharsets;

/** Texts of any size: ordinary ones, and ones that would hurt a reader that looks back or ahead without bound. */
public enum TextShape {
    /** A guidance with many tasks, as offices write them. */
    TASKS("III. TỔ CHỨC THỰC HIỆN\n\n", """
            1. Ban Tuyên giáo Huyện ủy, Phòng Văn hóa và các đảng ủy cơ sở tham mưu, tổ chức thực hiện, báo cáo kết quả về \
            Ban Tuyên giáo Tỉnh ủy trước ngày 15/12/2017 theo Hướng dẫn số 26-HD/BTGTU, ngày 07/3/2017 của Ban Tuyên giáo \
            Tỉnh ủy.

            """),
    /** Lines of eighty characters that have to be joined. */
    WRAPPED("I. MỤC ĐÍCH\n", """
            Đẩy mạnh công tác tuyên truyền, giáo dục trong cán bộ, đảng viên và các tầng lớp
            nhân dân; bám sát tình hình thực tế của địa phương, cơ quan, đơn vị, tiến hành
            thường xuyên.
            """),
    /** Grounds, all in one paragraph. */
    GROUNDS("Căn cứ A; ", "căn cứ Kết luận số 16-KL/TW, ngày 14/02/2012 của Bộ Chính trị về \"a\"; "),
    /** The lead of a ground and nothing else. */
    LEADS("", "Căn cứ "),
    /** Dashes on one line. */
    DASHES("", "-"),
    /** Dashes with wide gaps, each the start of a column. */
    GAPS("", "-   "),
    /** One line of words. */
    ONE_LINE("", "tuyên truyền "),
    /** Lines in capitals, each an organ. */
    ORGANS("", "SỞ VĂN HÓA\n"),
    /** Labels of a list of recipients with what looks like signatures. */
    FEET("", "Nơi nhận:\n- Ban A; - Ban B;\nTRƯỞNG BAN\nPHỤ LỤC\n"),
    /** Letters and marks, decomposed. */
    DECOMPOSED("", "tuye\u0302n truye\u0302\u0300n ");

    private static final String HEAD = "Số 12-HD/BTGTU\n\nHƯỚNG DẪN\nvề đợt sinh hoạt chính trị\n\n";

    private final String beginning;
    private final String piece;

    TextShape(String beginning, String piece) {
        this.beginning = beginning;
        this.piece = piece;
    }

    /** Makes a text of about so many bytes in UTF-8. */
    byte[] bytes(int size) {
        int pieces = size / piece.getBytes(StandardCharsets.UTF_8).length;
        return (HEAD + beginning + piece.repeat(pieces)).getBytes(StandardCharsets.UTF_8);
    }
}
