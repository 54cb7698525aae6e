package io.github.huongdan.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.huongdan.vietnamese.Words;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyTextCitationsTest {

    private static final String[] PIECES = {
        "Quyết định",
        "kết luận",
        "Luật",
        "Thông báo Kết luận",
        "Điều lệ",
        "Đảng",
        "Kế hoạch",
        "văn bản",
        "Hiến pháp",
        "số",
        "Số:",
        "16",
        "16-KL/TW",
        "- HD/BTGTW",
        "30/2020/NĐ-CP",
        "/KH-UBND",
        "ngày",
        "14/02/2012",
        "07 tháng 3 năm 2017",
        "năm",
        "2017",
        "của",
        "Bộ Chính trị",
        "Ban Chỉ đạo",
        "Chính phủ",
        "các",
        "khóa",
        "XI",
        "(khóa XI)",
        "về",
        "về việc",
        "và",
        "được sửa đổi, bổ sung",
        "quy định",
        "điểm a",
        "khoản 3",
        "Điều 5",
        "“",
        "”",
        "\"",
        "'",
        "(",
        ")",
        ",",
        ";",
        ".",
        ":",
        "…",
        "...",
        "\n",
        "\n\n",
        "\r\n- ",
        "TP.",
        "u\u0309y",
        "\ud800",
        "\u00a0",
        "Đại hội",
        "Quy chế làm việc"
    };

    @Property
    void readsAnyString(@ForAll String text) {
        assertThatCode(() -> Citations.in(text)).doesNotThrowAnyException();
    }

    @Property(tries = 5000)
    void givesSpansInOrderThatNestOrStandApart(@ForAll("texts") String text) {
        List<CitationOccurrence> found = Citations.in(text);

        for (int i = 0; i < found.size(); i++) {
            CitationOccurrence act = found.get(i);
            assertThat(act.citation().text())
                    .isEqualTo(text.substring(act.span().start(), act.span().end()))
                    .isEqualTo(act.citation().text().strip());
            for (CitationOccurrence later : found.subList(i + 1, found.size())) {
                assertThat(later.span().start()).isGreaterThan(act.span().start());
                assertThat(later.span().start() >= act.span().end()
                                || later.span().end() <= act.span().end())
                        .isTrue();
            }
        }
    }

    @Property(tries = 5000)
    void passesOverNoTextThatCitesAnAct(@ForAll("texts") String text) {
        Tokens tokens = Tokens.of(text, Words.of(text));
        List<CitationOccurrence> found = new CitationFinder(tokens)
                .find().stream().map(act -> act.occurrence(tokens)).toList();

        assertThat(Citations.in(text)).isEqualTo(found);
    }

    @Property(tries = 5000, seed = "20170307")
    void inventsNothing(@ForAll("texts") String text) {
        for (CitationOccurrence found : Citations.in(text)) {
            Citation citation = found.citation();
            if (citation.subject() != null) {
                assertThat(citation.text()).contains(citation.subject());
            }
            if (citation.code() != null) {
                assertThat(citation.text()).contains(citation.code().text());
            }
            if (citation.issuer() != null) {
                assertThat(text).contains(citation.issuer());
            }
            if (found.pinpoint() != null) {
                assertThat(text).contains(found.pinpoint());
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> space = Arbitraries.of(" ", " ", " ", "", "\n");
        return Arbitraries.of(PIECES)
                .flatMap(piece -> space.map(gap -> piece + gap))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }
}
