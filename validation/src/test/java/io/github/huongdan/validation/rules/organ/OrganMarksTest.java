package io.github.huongdan.validation.rules.organ;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which symbols the name of an organ gives, and which take the place of a wrong one. */
class OrganMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            BAN TUYÊN GIÁO, TỈNH ỦY SƠN HẢI | BTGTU BTG | true
            Ban Tuyên giáo Đảng ủy Khối | BTGĐUK BTGĐU BTG | true
            BAN TUYÊN GIÁO | BTG | false
            TỈNH ỦY SƠN HẢI | TU | false
            Hội Nông dân | HND | false
            """)
    void symbolsOfThePartysOrgans(String name, String symbols, boolean certain) {
        IssuerSymbol symbol = IssuerSymbol.ofPartyOrgan(name);

        assertThat(symbol.accepted()).containsExactly(symbols.split(" "));
        assertThat(symbol.certain()).isEqualTo(certain);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            SỞ GIÁO DỤC VÀ ĐÀO TẠO | SGDĐT
            Sở Giáo dục và Đào tạo, tỉnh Sơn Hải | SGDĐT
            Ủy ban nhân dân xã của các dân tộc | UBNDXDT
            Ô tô Ấn Độ | OTAĐ
            """)
    void symbolsOfTheStatesOrgans(String name, String symbol) {
        assertThat(IssuerSymbol.ofStateOrgan(name)).isEqualTo(new IssuerSymbol(List.of(symbol), false));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", nullValues = "-", textBlock = """
            Ban Tuyên giáo Đảng ủy Khối | BTGĐUK | -
            Ban Tuyên giáo Đảng ủy Khối | BTGĐU | -
            Ban Tuyên giáo Đảng ủy Khối | BTG | -
            Ban Tuyên giáo Đảng ủy Khối | BTGĐUK-VP | -
            Ban Tuyên giáo Đảng ủy Khối | BTGDUK | BTGĐUK
            Ban Tuyên giáo Đảng ủy Khối | BTGDU | BTGĐU
            Ban Tuyên giáo Đảng ủy Khối | BTGđUK | BTGĐUK
            Ban Tuyên giáo Đảng ủy Khối | BTGÐUK | -
            Ban Tuyên giáo Đảng ủy Khối | BTGƉUK | -
            Ban Tuyên giáo Đảng ủy Khối | BTC | BTGĐUK
            Ban Tuyên giáo Đảng ủy Khối | BTGĐUKVP | BTGĐUK
            Ban Tuyên giáo | BTC | -
            Ban Tuyên giáo | btg | BTG
            """)
    void whatTakesThePlaceOfASymbol(String name, String written, @Nullable String correction) {
        assertThat(IssuerSymbol.ofPartyOrgan(name).correctionOf(written)).isEqualTo(correction);
    }

    @ParameterizedTest
    @CsvSource({"BTGĐU, BTGDU, true", "BTGDU, BTGĐU, true", "BTGĐU, BTGĐU, true", "BTGĐU, BTGTU, false"})
    void symbolsThatDifferInTheStrokeAlone(String one, String other, boolean alike) {
        assertThat(IssuerSymbol.differInStroke(one, other)).isEqualTo(alike);
    }
}
