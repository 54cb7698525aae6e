package io.github.huongdan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import io.github.huongdan.model.GuidanceDocument;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents take a second or two where the work of all rules is linear, and minutes where that of one is not. */
class LargeDocumentsTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int LENGTH = 400_000;

    @ParameterizedTest
    @EnumSource
    void takesTimeInProportionToTheItems(LargeDocuments shape) {
        assertIsJudgedInTime(shape.of(10_000));
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
    void takesTimeInProportionToAParagraph(String piece) {
        assertIsJudgedInTime(LargeDocuments.withParagraph(piece.repeat(LENGTH / piece.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Văn bản hợp nhất số 1/VBHN-VPQH và ", "điều 4 ", "Khoản 2 "})
    void takesTimeInProportionToAGroundOfTheState(String piece) {
        GuidanceDocument document = CleanDocuments.state().toBuilder()
                .basis(basis -> basis.ground(piece.repeat(LENGTH / piece.length())))
                .build();

        assertIsJudgedInTime(document);
    }

    @ParameterizedTest
    @EnumSource
    void takesMemoryInProportionToTheItems(LargeDocuments shape) {
        GuidanceDocument small = shape.of(1_000);
        GuidanceDocument large = shape.of(10_000);
        allocatedFor(small);

        assertThat(allocatedFor(large)).isLessThanOrEqualTo(12 * allocatedFor(small));
    }

    private static long allocatedFor(GuidanceDocument document) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        GuidanceValidator.standard().validate(document);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void assertIsJudgedInTime(GuidanceDocument document) {
        Report report = assertTimeoutPreemptively(
                LIMIT, () -> GuidanceValidator.standard().validate(document));

        assertThat(report.findings()).noneMatch(finding -> finding.ruleId().equals("internal"));
    }
}
