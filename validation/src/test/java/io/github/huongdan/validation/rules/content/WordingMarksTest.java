package io.github.huongdan.validation.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rules.marks.MarkedParagraphs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked of names that are written in several ways, of mottoes and of sentences without a predicate. */
class WordingMarksTest {

    /** Behind the arrow the first way of writing the name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mời Ban Tuyên giáo Tỉnh ủy và [ban Tuyên giáo Tỉnh ủy→Ban Tuyên giáo Tỉnh ủy].",
                "Mời Ban Tuyên giáo Tỉnh ủy | Báo cáo [Ban tuyên giáo Tỉnh ủy→Ban Tuyên giáo Tỉnh ủy]",
                "Mời Ban Tuyên giáo Tỉnh ủy và ban Tuyên giáo tỉnh",
                "Mời Ban Tuyên giáo Tỉnh ủy, [ban Tuyên giáo Tỉnh ủy→Ban Tuyên giáo Tỉnh ủy], ban tuyên giáo tỉnh ủy.",
                "Mời ban Tuyên giáo Tỉnh ủy. Ban Tuyên giáo Tỉnh ủy họp.",
                "Mời ban Tuyên giáo Tỉnh ủy. [Ban tuyên giáo Tỉnh ủy→ban Tuyên giáo Tỉnh ủy] họp.",
                "Mời ban Tuyên giáo Tỉnh ủy | Ban Tuyên giáo Tỉnh ủy họp",
                "Mời ban Tuyên giáo Tỉnh ủy |  Ban Tuyên giáo Tỉnh ủy họp",
                "Ban tuyên giáo Tỉnh ủy họp | Mời Ban Tuyên giáo Tỉnh ủy",
                "Ban tuyên giáo Tỉnh ủy họp | Mời Ban Tuyên giáo Tỉnh ủy và [ban Tuyên giáo Tỉnh ủy→Ban Tuyên giáo Tỉnh ủy]",
                "Mời ban Tuyên giáo Tỉnh ủy, [Ban Tuyên giáo Tỉnh ủy→ban Tuyên giáo Tỉnh ủy].",
                "Mời Ban Tuyên giáo Tỉnh ủy và Ban Tuyên giáo Tỉnh uỷ, Ban Tuyên giáo Huyện ủy.",
                "Mời Ban Tuyên giáo Tỉnh ủy và ban Tuyên giáo Huyện ủy, ban Tổ chức Tỉnh ủy.",
                "Mời Ban Tổ chức Tỉnh ủy, [ban Tổ chức Tỉnh ủy→Ban Tổ chức Tỉnh ủy].",
                "Mời Ban Tuyên giáo và ban Tuyên giáo."
            })
    void anOrganInTwoWays(String text) {
        assertThat(MarkedParagraphs.of("CNT-13").telling("first").again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mời Sở GD&ĐT, các phòng [GDĐT→GD&ĐT].",
                "Mời Sở GD&ĐT | Các phòng [GDĐT→GD&ĐT] | Các phòng GDĐT, GD-ĐT",
                "Mời Sở GDĐT | Các phòng [GD-ĐT→GDĐT]",
                "Mời Sở GD-ĐT; phòng [GD & ĐT→GD-ĐT]",
                "Mời phòng GDĐT và Sở [GD&ĐT→GDĐT]",
                "GDĐT | Các phòng [GD&ĐT→GDĐT]",
                "Mời Sở TT&TT; phòng [TTTT→TT&TT]",
                "Mời Sở TT-TT: phòng [TTTT→TT-TT]: họp",
                "Mời Sở TTTT (phòng [TT-TT→TTTT])",
                "Mời Sở GD&ĐT, Sở TTTT, phòng [GDĐT→GD&ĐT], phòng [TT-TT→TTTT]",
                "Mời Sở GD&ĐT, văn bản số 45/GDĐT, 46/GDĐT-VP, GDĐT-VP",
                "Mời Sở GD&ĐT, văn bản số 45/GDĐT và phòng [GDĐT→GD&ĐT]",
                "Mời Sở GD&ĐT và GD&ĐT",
                "Mời Sở GD&ĐT và GDĐTX"
            })
    void anAbbreviationInTwoWays(String text) {
        assertThat(MarkedParagraphs.of("CNT-13").telling("first").again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện phương châm “[chính xác, kịp thời, linh hoạt, phù hợp với từng đối tượng]”.",
                "Thực hiện phương châm là: “[chính xác, kịp thời, sinh động, phù hợp từng đối tượng]”.",
                "Thực hiện phương châm \"[chính xác, kịp thời, sinh động, phù hợp với mọi người]\".",
                "Thực hiện phương châm «[chính xác, kịp thời, sinh động, phù hợp với dân]»",
                "Phương châm “[chính xác, kịp thời, sinh động, phù hợp với từng đối tượng cụ thể]”",
                "Thực hiện phương châm “chính xác, kịp thời, sinh động, phù hợp với từng đối tượng”.",
                "Thực hiện phương châm “Chính xác - kịp thời - sinh động, phù hợp với từng đối tượng”.",
                "Thực hiện phương châm “[chính xác, kịp thời, sinh động, phù hợp]”.",
                "Thực hiện phương châm “chính xác, kịp thời, sinh động, phù”.",
                "Thực hiện phương châm “dân biết, dân bàn, dân làm, dân kiểm tra”.",
                "Thực hiện phương châm chính xác, kịp thời, linh hoạt, phù hợp với từng đối tượng.",
                "Thực hiện phương châm, “chính xác, kịp thời, linh hoạt, phù hợp với từng đối tượng”.",
                "Thực hiện phương châm “chính xác, kịp thời, linh hoạt, phù hợp với từng đối tượng",
                "Thực hiện “chính xác, kịp thời, linh hoạt, phù hợp với từng đối tượng”.",
                "Thực hiện đúng phương châm",
                "Thực hiện đúng phương châm: “"
            })
    void aMottoInOtherWords(String text) {
        assertThat(MarkedParagraphs.of("CNT-14").again(text)).isEqualTo(text);
    }

    /** Behind the arrow the beginning of the sentence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Kết quả 5 năm bảo vệ rừng.→Kết quả 5 năm bảo vệ rừng.]",
                "[Kết quả năm năm bảo vệ rừng trên địa bàn tỉnh.→Kết quả năm năm bảo vệ rừng trên địa bàn]",
                "Rừng xanh. [Kết quả bảo vệ rừng.→Kết quả bảo vệ rừng.] Rừng xanh.",
                "Rừng xanh.   [Kết quả 1.5 ha rừng.→Kết quả 1.5 ha rừng.]",
                "[Kết quả một.→Kết quả một.] [Kết quả hai.→Kết quả hai.]",
                "Kết quả bảo vệ rừng",
                "Kết quả bảo vệ rừng;",
                "Kết quả bảo vệ rừng đạt cao.",
                "Kết quả bảo vệ rừng góp phần giữ nước.",
                "Kết quả gồm: rừng xanh.",
                "Các kết quả bảo vệ rừng.",
                ".",
                "Rừng xanh. "
            })
    void aSentenceWithoutAPredicate(String text) {
        assertThat(MarkedParagraphs.of("CNT-09").telling("actual").again(text)).isEqualTo(text);
    }
}
