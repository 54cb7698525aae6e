package io.github.huongdan.serialization.text.layout;

import java.util.ArrayList;
import java.util.List;

/** Sentences of the field, put together from a small stock of phrases. */
final class Phrases {

    private static final List<String> OPENINGS = List.of(
            "Làm cho cán bộ, đảng viên hiểu rõ",
            "Bảo đảm thiết thực, tiết kiệm",
            "Nâng cao chất lượng công tác",
            "Phát huy truyền thống",
            "Giới thiệu gương người tốt, việc tốt",
            "Chú trọng hình thức trực quan",
            "Đa dạng các hình thức");
    private static final List<String> MIDDLES = List.of(
            "về văn hóa - xã hội của địa phương",
            "trong cán bộ, đảng viên và nhân dân",
            "gắn với ngày sách Việt Nam",
            "nhân 90 năm Ngày thành lập Đảng",
            "qua bản tin, mạng xã hội và hệ thống truyền thanh",
            "giai đoạn 2016 - 2020",
            "theo tinh thần Nghị quyết số 12-NQ/TW",
            "phù hợp với điều kiện từng nơi",
            "ở các khu dân cư, trường học",
            "góp phần xây dựng đời sống văn hóa",
            "“Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”");
    private static final List<String> SUBJECTS = List.of(
            "tuyên truyền ngày sách và văn hóa đọc",
            "công tác thông tin đối ngoại năm 2018",
            "tổ chức sinh hoạt chính trị trong cán bộ, đảng viên và nhân dân trên địa bàn",
            "tuyên truyền kỷ niệm 90 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2020)");

    private Phrases() {}

    static String sentence(Chance chance) {
        return words(chance) + (chance.oneIn(3) ? ";" : ".");
    }

    /** A sentence that announces what stands below it, or closes as others do. */
    static String lead(Chance chance) {
        return words(chance) + (chance.oneIn(2) ? ":" : ".");
    }

    static String subject(Chance chance) {
        return chance.of(SUBJECTS);
    }

    /** Words that go on with a sentence. */
    static String middle(Chance chance) {
        return chance.of(MIDDLES);
    }

    private static String words(Chance chance) {
        List<String> parts = new ArrayList<>();
        parts.add(chance.of(OPENINGS));
        for (int i = chance.between(0, 7); i > 0; i--) {
            parts.add(chance.of(MIDDLES));
        }
        return String.join(", ", parts);
    }
}
