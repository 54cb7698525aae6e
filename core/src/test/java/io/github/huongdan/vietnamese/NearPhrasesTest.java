package io.github.huongdan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearPhrasesTest {

    private static final NearPhrases TYPES = NearPhrases.of(
            List.of("Hướng dẫn", "Quyết định", "Tờ trình", "Án", "Báo cáo", "Cộng hòa xã hội chủ nghĩa Việt Nam"));

    @ParameterizedTest
    @CsvSource({
        "HUỚNG DẪN,0",
        "HƯỚNG DÂN,0",
        "HUONG DAN,0",
        "HƯ ỚNG D ẪN,0",
        "H\u01a2ỚNG DẪN,0",
        "QUYẾT Ð\u1ecaNH,0",
        "Hu\u031bo\u031b\u0301ng da\u0302\u0303n,0",
        "QUY\u1ebeT D\u1eca1NH,1",
        "HƯỚNG DẪNG,1",
        "HƯỚMG DẪN,1",
        "HƯNG DẪN,1",
        "BÁO CÁ0,0",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHÍA VIỆT NAN,1"
    })
    void areKnownWithLettersWrong(String text, int errors) {
        assertThat(TYPES.errors(text)).isEqualTo(errors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HƯỚNG", "HƯỚNG DẪN VIÊN", "KẾ HOẠCH", "AN NINH", "ÁNG", "HÀNG BÁN", "BÁO CHÍ"})
    void areNotKnownInOtherWords(String text) {
        assertThat(TYPES.isWhole(text)).isFalse();
    }

    @Test
    void openAText() {
        assertThat(TYPES.opening("HUỚNG DẪN CÔNG TÁC")).isEqualTo("HUỚNG DẪN".length());
        assertThat(TYPES.opening("Hướng dân: công tác")).isEqualTo("Hướng dân".length());
        assertThat(TYPES.opening("CÔNG TÁC HUỚNG DẪN")).isEqualTo(-1);
        assertThat(TYPES.opening("ÁN")).isEqualTo(2);
        assertThat(TYPES.opening("ÁNH")).isEqualTo(-1);
    }

    @Test
    void mayHaveOnlyTheirMarksWrong() {
        NearPhrases lead = NearPhrases.withMarksWrong(List.of("Căn cứ", "Tổ chức thực hiện"));

        assertThat(lead.opening("Can cử Luật")).isEqualTo("Căn cứ".length());
        assertThat(lead.isWhole("TÔ CHƯC THUC HIÊN")).isTrue();
        assertThat(lead.isWhole("TỔ CHỨC THỰC HIỆM")).isFalse();
        assertThat(lead.opening("Căn cước công dân")).isEqualTo(-1);
    }
}
