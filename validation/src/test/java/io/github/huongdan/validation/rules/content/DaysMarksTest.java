package io.github.huongdan.validation.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rules.marks.MarkedParagraphs;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked of weekdays, ranges of days and ranges of years. */
class DaysMarksTest {

    /** Behind the arrow the weekday of the date. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khai mạc sáng thứ Hai, ngày 12/5/2025.",
                "Khai mạc sáng [thứ Ba→thứ Hai], ngày 12/5/2025.",
                "Khai mạc sáng [thứ Hai→thứ Ba], ngày 13/5/2025.",
                "Khai mạc sáng [thứ Hai→thứ Tư], ngày 14/5/2025.",
                "Khai mạc sáng [thứ Hai→thứ Năm], ngày 15/5/2025.",
                "Khai mạc sáng [thứ Hai→thứ Sáu], ngày 16/5/2025.",
                "Khai mạc sáng [thứ Hai→thứ Bảy], ngày 17/5/2025.",
                "Khai mạc sáng [thứ Hai→Chủ nhật], ngày 18/5/2025.",
                "Khai mạc sáng [Chủ nhật→thứ Hai], ngày 12/5/2025.",
                "Khai mạc sáng [thứ 7→thứ Hai] ngày 12/5/2025.",
                "Khai mạc sáng [CN→thứ Hai], ngày 12/5/2025.",
                "Khai mạc sáng [T3→thứ Hai] (12/5/2025).",
                "Khai mạc sáng [thứ Tư→thứ Hai], ngày 12 tháng 5 năm 2025.",
                "[Thứ Ba→thứ Hai], ngày 12/5/2025",
                "[T3→thứ Hai] 12/5/2025",
                "Khai mạc ([thứ Ba→thứ Hai], 12/5/2025).",
                "Khai mạc 7 giờ 30 [thứ Ba→thứ Hai], ngày 12/5/2025.",
                "Khai mạc lần thứ Ba, ngày 12/5/2025.",
                "Khai mạc thứ Ba, ngày 12/5/2025.",
                "Khai mạc sáng thứ Ba; ngày 12/5/2025.",
                "Khai mạc sáng thứ Ba vào ngày 12/5/2025.",
                "Khai mạc sáng thứ Tám, ngày 12/5/2025.",
                "Trao giải thứ nhất, sáng thứ Ba, ngày 12/5/2025.",
                "Khai mạc sáng thứ Ba, ngày 30/02/2025.",
                "Khai mạc sáng thứ Ba, ngày 12/5.",
                "Khai mạc 12/5/2025 ([thứ Ba→thứ Hai]), bế mạc sau đó.",
                "Khai mạc 12/5/2025 ([T3→thứ Hai])",
                "Khai mạc 12/5/2025([thứ Ba→thứ Hai])",
                "Khai mạc 12/5/2025 (thứ Hai)",
                "Khai mạc 12/5/2025 (thứ Ba",
                "Khai mạc 12/5/2025 (thứ Ba, buổi sáng)",
                "Khai mạc 12/5/2025 (vào thứ Ba)",
                "Khai mạc 12/5/2025 thứ Ba)",
                "Khai mạc 12/5/2025, (thứ Ba)",
                "Khai mạc ngày 12/5/2025 (chiều)",
                "Khai mạc sáng [thứ Ba→thứ Hai], ngày 12/5/2025 (thứ Tư)",
                "Từ thứ Hai, ngày 12/5/2025 đến [thứ Hai→thứ Ba], ngày 13/5/2025."
            })
    void aWeekdayBesideADate(String text) {
        assertThat(MarkedParagraphs.of("CNT-18").telling("expected").again(text))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Từ [ngày 15/9/2019 đến ngày 15/8/2019→2019-09-15 / 2019-08-15].",
                "Từ [ngày 15/9/2019 đến 14/9/2019→2019-09-15 / 2019-09-14].",
                "Từ ngày 15/9/2019 đến ngày 15/9/2019.",
                "Từ ngày 15/9/2019 đến ngày 16/9/2019.",
                "Từ [15/9/2019 - 15/8/2019→2019-09-15 / 2019-08-15].",
                "Từ [15/9/2019–15/8/2019→2019-09-15 / 2019-08-15].",
                "Từ [15/9/2019 — 15/8/2019→2019-09-15 / 2019-08-15].",
                "Từ [15/9/2019 đến hết ngày 15/8/2019→2019-09-15 / 2019-08-15].",
                "Từ [15/9/2019 tới 15/8/2019→2019-09-15 / 2019-08-15].",
                "Từ 15/9/2019 -- 15/8/2019.",
                "Từ 15/9/2019, đến 15/8/2019.",
                "Ngày 15/9/2019, 15/8/2019.",
                "Ngày 15/9/2019 và 15/8/2019.",
                "Từ 15/9/2019 đến nay 15/8/2019.",
                "Từ 15/9/2019 đến 30/02/2019.",
                "Từ 31/9/2019 đến 15/8/2019.",
                "Ngày 01/9/2019, từ [15/9/2019 đến 15/8/2019→2019-09-15 / 2019-08-15]."
            })
    void aRangeOfDaysRunsForward(String text) {
        assertThat(MarkedParagraphs.of("CNT-19").telling("begin", "end").again(text))
                .isEqualTo(text);
    }

    /** The subject of the document names the year 2019. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thời gian triển khai: [10/6/2018 - 05/7/2019→year].",
                "Thời gian triển khai: 10/6/2017 - 05/7/2019.",
                "Thời gian triển khai: 10/6/2019 - 05/7/2020.",
                "Thời gian triển khai: 10/7/2018 - 09/7/2019.",
                "Thời gian triển khai: [10/7/2018 - 10/7/2019→year].",
                "Thời gian triển khai: [01/4/2018 - 02/7/2019→year].",
                "Thời gian triển khai: 01/4/2018 - 03/7/2019.",
                "Nghỉ: 10/6/2018 - 05/7/2019.",
                "Kết quả triển khai: 10/6/2018 - 05/7/2019.",
                "Thời gian [10/6/2018 - 05/7/2019→year].",
                "Thời gian một hai ba bốn năm sáu bảy tám chín mười [10/6/2018 - 05/7/2019→year].",
                "Thời gian một hai ba bốn năm sáu bảy tám chín mười mười 10/6/2018 - 05/7/2019.",
                "Kết quả được một hai ba bốn năm sáu bảy triển khai từ [10/6/2018 - 05/7/2019→year].",
                "Bế mạc 10/6/2018 - 05/7/2019, sau đó triển khai tiếp."
            })
    void whatIsPlannedForWeeksTakesNoYear(String text) {
        assertThat(MarkedParagraphs.of("CNT-19").tellingVariant().again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thời gian triển khai: [05/9/2018 - 05/10/2019→year].",
                "Thời gian triển khai: 06/9/2018 - 05/10/2019.",
                "Thời gian triển khai: [05/02/2018 - 06/3/2019→year].",
                "Thời gian triển khai: 05/02/2018 - 05/3/2019."
            })
    void workBeginsLittleBeforeADocumentOfMarch2019(String text) {
        assertThat(MarkedParagraphs.of("CNT-19")
                        .tellingVariant()
                        .in(document -> document.subject("về bảo vệ rừng"))
                        .again(text))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"về bảo vệ rừng mùa 2018 - 2019", "về bảo vệ rừng năm 2018", "về bảo vệ rừng"})
    void aSubjectOfBothYearsOrOfNoneSaysNothing(String subject) {
        String text = "Thời gian triển khai: 10/12/2018 - 05/01/2019.";

        assertThat(MarkedParagraphs.of("CNT-19")
                        .in(document -> document.subject(subject).header(header -> header.issuedOn(null)))
                        .again(text))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-05", "2019-03-05"})
    void withoutASubjectTheDateAloneTells(LocalDate issuedOn) {
        String text = "Thời gian triển khai: 10/12/2018 - 05/02/2019.";

        assertThat(MarkedParagraphs.of("CNT-19")
                        .in(document -> document.subject(null).header(header -> header.issuedOn(issuedOn)))
                        .again(text))
                .isEqualTo(text);
    }

    /** A tilde for a no-break space. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giai đoạn 2011-2020.",
                "Giai đoạn 2011 - 2020.",
                "Giai đoạn 2011-2011.",
                "Giai đoạn [2011- 2015→spaces: 2011-2015].",
                "Giai đoạn [2011 -2015→spaces: 2011-2015].",
                "Giai đoạn [2011– 2015→spaces: 2011-2015].",
                "Giai đoạn 2011 - 2015, [2016- 2020→spaces: 2016 - 2020].",
                "Giai đoạn [2016- 2020→spaces: 2016 - 2020], 2011 - 2015.",
                "Giai đoạn [2016- 2020→spaces: 2016-2020], [2011 -2015→spaces: 2011-2015].",
                "Giai đoạn 2011 – 2015, [2016- 2020→spaces].",
                "Giai đoạn 2011 - 2011, [2016- 2020→spaces: 2016 - 2020].",
                "Giai đoạn [2015 - 2011→reversed], [2016- 2020→spaces: 2016-2020].",
                "Giai đoạn [2015-2011→reversed], [2014 - 2011→reversed], 2011-2015.",
                "Giai đoạn 2011-2015, [2016 - 2020→mixed], 2021 - 2025, 2026-2030.",
                "Giai đoạn 2011-2015 | Giai đoạn [2016 - 2020→mixed] | Giai đoạn 2021 - 2025",
                "Giai đoạn 2011-2015-2016.",
                "Giai đoạn 2010 [2011- 2015→spaces: 2011-2015].",
                "[2011- 2015→spaces: 2011-2015]",
                "Số 45/2011- 2015.",
                "Số K2011- 2015.",
                "Mã 2011- 2015A.",
                "Mã 2011- 2015/KH.",
                "Mã 12011- 2015.",
                "Mã 2011- 20155.",
                "Mã 2011- 201.",
                "Từ 2011 2015.",
                "Từ 2011",
                "Từ 2011 ",
                "Từ 2011-",
                "Từ 1899- 1950.",
                "Từ [1900- 1950→spaces: 1900-1950].",
                "Từ 1950- 1899.",
                "Từ [1950-1900→reversed].",
                "Từ 2098- 2100.",
                "Từ [2098- 2099→spaces: 2098-2099].",
                "Từ 2100- 2000.",
                "Từ [2099-2000→reversed].",
                "Từ 2011~-~2015, 2016 -~2020, 2021~- 2025.",
                "Từ 2011~-~2015, [2016- 2020→spaces: 2016 - 2020]."
            })
    void aRangeOfYears(String text) {
        assertThat(MarkedParagraphs.of("CNT-11")
                        .tellingSuggestion()
                        .again(text.replace('~', '\u00a0'))
                        .replace('\u00a0', '~'))
                .isEqualTo(text);
    }
}
