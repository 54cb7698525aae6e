package io.github.huongdan.serialization.recognition.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinePhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các chi bộ báo cáo trước ngày 15/12/2017. | trước ngày 15/12/2017 | 2017-12-15",
                "gửi về Ban chậm nhất ngày 05 tháng 3 năm 2020 để tổng hợp | chậm nhất ngày 05 tháng 3 năm 2020 | 2020-03-05",
                "Hoàn thành trước 30/6/2021; báo cáo sau | Hoàn thành trước 30/6/2021 | 2021-06-30",
                "báo cáo chậm nhất vào ngày 20/5 | chậm nhất vào ngày 20/5 |",
                "Tổng hợp, báo cáo hằng quý. | hằng quý |",
                "Định kỳ hàng tháng giao ban | hàng tháng |",
            })
    void findsTheWordsAndTheDay(String task, String words, LocalDate date) {
        DeadlinePhrase found = DeadlinePhrase.in(TaskText.of(extract(task)));

        assertThat(found).isNotNull();
        assertThat(found.words().text()).isEqualTo(words);
        assertThat(found.date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuyên truyền kỷ niệm ngày 03/02/2018.",
                "Trước hết, quán triệt trong chi bộ.",
                "Theo Hướng dẫn số 5-HD/BTGTU, ngày 03/01/2018",
                "Làm trước",
            })
    void takesNoOtherDateForADeadline(String task) {
        assertThat(DeadlinePhrase.in(TaskText.of(extract(task)))).isNull();
    }

    private static Extract extract(String text) {
        return Extract.of(SourceText.of(text), new Span(0, text.length()));
    }
}
