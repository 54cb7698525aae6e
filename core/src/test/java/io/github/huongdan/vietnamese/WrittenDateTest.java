package io.github.huongdan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "ngày 07 tháng 3 năm 2017,LONG,2017-03-07,true",
        "ngày 7 tháng 03 năm 2017,LONG,2017-03-07,false",
        "NGÀY 24 THÁNG 10 NĂM 2013,LONG,2013-10-24,true",
        "'ngày 08  tháng\n01 năm 2020',LONG,2020-01-08,true",
        "ngày05 tháng10 năm2020,LONG,2020-10-05,true",
        "ngày 14/02/2012,SLASH,2012-02-14,true",
        "ngày 18/2/2014,SLASH,2014-02-18,false",
        "ngày 29/7/2025,SLASH,2025-07-29,true",
        "ngày 29/07/2025,SLASH,2025-07-29,false",
        "ngày 01-10-1997,HYPHEN,1997-10-01,true",
        "ngày 9-02-2018,HYPHEN,2018-02-09,false",
        "ngày 21-2-2019,HYPHEN,2019-02-21,false"
    })
    void readsADate(String text, DateStyle style, LocalDate date, boolean padded) {
        List<WrittenDate> found = WrittenDate.in("Kế hoạch, " + text + " của");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).style()).isEqualTo(style);
        assertThat(found.get(0).date()).isEqualTo(date);
        assertThat(found.get(0).padded()).isEqualTo(padded);
        assertThat(found.get(0).start()).isEqualTo(10);
        assertThat(found.get(0).end()).isEqualTo(10 + text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/2017",
                "tháng 3 năm 2017",
                "ngày 7 tháng 3",
                "07 tháng 3 năm 17",
                "1/2/17",
                "12/2013/QĐ-UBND",
                "1/2/2017/3",
                "1/2-2017",
                "123/2/2017",
                "1/234/2017",
                "1/2/20170",
                "5/1/2/2017",
                "a1/2/2017",
                "1/2/2017a",
                "ngày tháng năm 2017",
                "",
                "7"
            })
    void takesNothingElseForADate(String text) {
        assertThat(WrittenDate.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2017", "31/4/2017", "00/01/2017", "01/13/2017", "29/02/2017", "01/01/0000"})
    void findsADateThatTheCalendarDoesNotHave(String text) {
        List<WrittenDate> found = WrittenDate.in(text);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).date()).isNull();
    }

    @Test
    void findsEveryDateInOrder() {
        assertThat(WrittenDate.in("từ ngày 01/3/2017-15/3/2017, đến 20 tháng 4 năm 2017; 29/02/2016"))
                .extracting(WrittenDate::date)
                .containsExactly(
                        LocalDate.of(2017, 3, 1),
                        LocalDate.of(2017, 3, 15),
                        LocalDate.of(2017, 4, 20),
                        LocalDate.of(2016, 2, 29));
    }

    @Test
    void beginsAtTheDayWhereTheWordIsMissing() {
        assertThat(WrittenDate.in("từ 01/3/2017").get(0).start()).isEqualTo(3);
        assertThat(WrittenDate.in("hằng ngày, 01/3/2017").get(0).start()).isEqualTo(11);
    }

    @Test
    void readsTheDateAtADay() {
        String text = "ngày 01/3/2017";

        assertThat(WrittenDate.atDay(text, 5).start()).isZero();
        assertThat(WrittenDate.atDay(text, 0)).isNull();
        assertThat(WrittenDate.atDay(text, 6)).isNull();
        assertThat(WrittenDate.atDay(text, text.length())).isNull();
    }

    @Test
    void writesTheLongForm() {
        assertThat(WrittenDate.longForm(LocalDate.of(2017, 3, 7))).isEqualTo("ngày 07 tháng 3 năm 2017");
        assertThat(WrittenDate.longForm(LocalDate.of(2018, 2, 20))).isEqualTo("ngày 20 tháng 02 năm 2018");
        assertThat(WrittenDate.longForm(LocalDate.of(2018, 11, 1))).isEqualTo("ngày 01 tháng 11 năm 2018");
        assertThat(WrittenDate.longForm(LocalDate.of(16, 1, 15))).isEqualTo("ngày 15 tháng 01 năm 0016");
    }

    @Test
    void writesLatinDigitsUnderEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(WrittenDate.longForm(LocalDate.of(2017, 3, 7))).isEqualTo("ngày 07 tháng 3 năm 2017");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void readsBackEveryLongForm(@ForAll @IntRange(min = 1, max = 3_000_000) int day) {
        LocalDate date = LocalDate.of(1000, 1, 1).plusDays(day);
        WrittenDate read = WrittenDate.in(WrittenDate.longForm(date)).get(0);

        assertThat(read.date()).isEqualTo(date);
        assertThat(read.padded()).isTrue();
    }

    @Property
    void readsAnyTextWithoutAnException(@ForAll String text) {
        WrittenDate.in(text).forEach(WrittenDate::date);
    }
}
