package io.github.huongdan.benchmarks;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The documents that are measured. */
public enum Sample {
    /** The real document that the library starts from. */
    SOURCE,
    /** The largest document of the corpus that the environment variable {@code HUONGDAN_CORPUS} names. */
    LARGEST,
    TASKS_10,
    TASKS_100,
    TASKS_1000,
    TASKS_10000;

    /** Labels start again behind it, for a number of three digits is no label. */
    private static final int LAST_LABEL = 99;

    private static final String HEAD = """
            BAN TUYÊN GIÁO TỈNH ỦY BẮC SƠN          ĐẢNG CỘNG SẢN VIỆT NAM
            *                                       Bắc Sơn, ngày 07 tháng 3 năm 2017
            Số 12-HD/BTGTU

            HƯỚNG DẪN
            đợt sinh hoạt chính trị năm 2017

            Căn cứ Kế hoạch số 26-KH/TU, ngày 12/01/2017 của Ban Thường vụ Tỉnh ủy về đợt sinh hoạt chính trị năm 2017, Ban Tuyên \
            giáo Tỉnh ủy hướng dẫn như sau:

            I. MỤC ĐÍCH, YÊU CẦU

            1. Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân về đợt sinh hoạt.

            II. TỔ CHỨC THỰC HIỆN

            """;
    private static final String TASK = """
            %2$d. Đảng ủy xã số %1$d xây dựng kế hoạch, tổ chức tuyên truyền trong cán bộ, đảng viên và các tầng lớp nhân dân, báo cáo kết quả về Ban \
            Tuyên giáo Tỉnh ủy trước ngày 15/12/2017.

            """;
    private static final String FOOT = """
            Nơi nhận:                               TRƯỞNG BAN
            - Các đảng ủy xã (để thực hiện),
            - Lưu: BTGTU.
                                                    Nguyễn Văn Bình
            """;

    /** Returns the text as it came. */
    byte[] text() throws IOException {
        return switch (this) {
            case SOURCE -> source();
            case LARGEST -> largest();
            case TASKS_10 -> tasks(10);
            case TASKS_100 -> tasks(100);
            case TASKS_1000 -> tasks(1_000);
            case TASKS_10000 -> tasks(10_000);
        };
    }

    GuidanceDocument document() throws IOException {
        return GuidanceText.standard().withUtf16().read(text()).document();
    }

    /** Lists the documents that are there. */
    static List<String> available() {
        return Stream.of(values())
                .filter(sample -> sample != LARGEST || System.getenv("HUONGDAN_CORPUS") != null)
                .map(Sample::name)
                .toList();
    }

    private static byte[] source() throws IOException {
        try (InputStream text = Sample.class.getResourceAsStream("/81-hd-btgduk.txt")) {
            return text.readAllBytes();
        }
    }

    private static byte[] largest() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getenv("HUONGDAN_CORPUS"), "text"))) {
            Path largest = files.max(Comparator.comparing(file -> file.toFile().length()))
                    .orElseThrow();
            return Files.readAllBytes(largest);
        }
    }

    private static byte[] tasks(int count) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 1; i <= count; i++) {
            text.append(String.format(TASK, i, (i - 1) % LAST_LABEL + 1));
        }
        return text.append(FOOT).toString().getBytes(StandardCharsets.UTF_8);
    }
}
