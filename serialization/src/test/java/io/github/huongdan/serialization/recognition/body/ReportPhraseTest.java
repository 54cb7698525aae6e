package io.github.huongdan.serialization.recognition.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các chi bộ báo cáo kết quả về Ban Tuyên giáo Đảng ủy Khối trước ngày 15/12/2017. | Ban Tuyên giáo Đảng ủy Khối",
                "tổng hợp, báo cáo Ban Thường vụ Thành ủy theo quy định | Ban Thường vụ Thành ủy",
                "Lập danh sách và gửi báo cáo cho Văn phòng Huyện ủy (qua thư điện tử) | Văn phòng Huyện ủy",
                "báo cáo UBND tỉnh để chỉ đạo | UBND tỉnh",
            })
    void findsTheOrganThatReceivesTheReport(String task, String organ) {
        Extract found = ReportPhrase.in(TaskText.of(extract(task)));

        assertThat(found).isNotNull();
        assertThat(found.text()).isEqualTo(organ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo viên tuyên truyền ở cơ sở.",
                "Xây dựng báo cáo; Ban Tuyên giáo theo dõi.",
                "Ban Tổ chức báo cáo.",
            })
    void inventsNoReceiver(String task) {
        assertThat(ReportPhrase.in(TaskText.of(extract(task)))).isNull();
    }

    private static Extract extract(String text) {
        return Extract.of(SourceText.of(text), new Span(0, text.length()));
    }
}
