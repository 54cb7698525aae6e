package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rules.marks.Paragraphs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names in small letters are marked beside the same phrase with a capital. */
class CapitalsMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            chủ trương của Đảng; chủ trương của đảng ⇒ chủ trương của Đảng; chủ trương của [đảng]
            chủ trương của đảng; chủ trương của Đảng ⇒ chủ trương của [đảng]; chủ trương của Đảng
            chủ trương của Đảng ¶ chủ trương của đảng ¶ chủ trương của đảng ⇒ chủ trương của Đảng ¶ chủ trương của [đảng] ¶ chủ trương của đảng
            lợi ích của Nhân dân, lợi ích của nhân dân ⇒ lợi ích của Nhân dân, lợi ích của [nhân dân]
            tài sản của Nhà nước, tài sản của nhà nước ta ⇒ tài sản của Nhà nước, tài sản của [nhà nước] ta
            trương của Đảng ¶ trương của đảng ⇒ trương của Đảng ¶ trương của [đảng]
            của Đảng ¶ của đảng ⇒ -
            chủ trương của Đảng; chủ trương của Đảng ⇒ -
            chủ trương của đảng; chủ trương của đảng ⇒ -
            chủ trương của Đảng; đường lối của đảng ⇒ -
            chủ trương của Đảng; lợi ích của nhân dân ⇒ -
            """)
    void inTheSamePhrase(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-15", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            chủ trương của Đảng; chủ trương của đảng bộ ⇒ -
            lòng tin của Nhân dân; lòng tin của nhân dân ủy thác ⇒ lòng tin của Nhân dân; lòng tin của [nhân dân] ủy thác
            theo Ủy ban Nhân dân; theo ủy ban nhân dân ⇒ -
            về quản lý Nhà nước; về quản lý nhà nước ⇒ -
            về quản trị Nhà nước; về quản trị nhà nước ⇒ về quản trị Nhà nước; về quản trị [nhà nước]
            """)
    void partsOfOtherNames(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-15", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            chủ trương của ĐẢNG; chủ trương của Đảng ⇒ -
            chủ trương của ĐẢNG ta đã nêu; chủ trương của Đảng ⇒ -
            chủ trương của ĐẢNG; chủ trương của đảng ⇒ -
            lợi ích của NHÂN DÂN; lợi ích của Nhân dân ⇒ -
            """)
    void capitalsThroughout(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-15", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            chủ trương của Đảng; chủ trương  của đảng ⇒ -
            chủ trương của Đảng; chủ trương, của đảng ⇒ -
            chủ trương của Đảng; chủ trương của “đảng” ⇒ -
            chủ trương của Đảng; chủ trương của-đảng ⇒ -
            chủ, trương của Đảng; chủ, trương của đảng ⇒ chủ, trương của Đảng; chủ, trương của [đảng]
            """)
    void wordsThatStandTogether(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-15", text)).isEqualTo(marked);
    }
}
