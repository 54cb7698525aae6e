package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.source.Certainty;
import io.github.huongdan.source.SourceMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines by which parts are known, with letters that a scanner or an old typeface got wrong. */
class WrongLettersTest {

    private static final String TEXT = WholeText.lines(WholeText.HEAD, WholeText.BODY, WholeText.FOOT);

    @ParameterizedTest
    @ValueSource(strings = {"Căn cư", "Căn cử", "Can cu", "Cãn cứ", "C\u0103n c\u1ef1"})
    void aGroundIsKnownByItsLead(String lead) {
        ReadDocument read = read("Căn cứ", lead);

        assertThat(read.document().basis().grounds()).hasSize(1);
        assertThat(read.document().basis().grounds().get(0).citations()).hasSize(1);
        assertThat(certainty(read, "/basis/grounds/0/text")).isEqualTo(Certainty.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cần cù học tập", "Cần cử cán bộ", "Căn cước công dân", "Cánh cửa mở"})
    void otherWordsOpenNoGround(String words) {
        assertThat(read("Căn cứ", words).document().basis().grounds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kính gủi", "Kinh gửi", "Kính gưi", "KÍNH GUI"})
    void theAddresseesAreKnownByTheirLabel(String label) {
        String letter = WholeText.lines(
                WholeText.HEAD,
                List.of("V/v kiểm tra phòng máy", "", label + ": Trường Đại học Sông Lam", ""),
                WholeText.BODY.subList(2, WholeText.BODY.size()),
                WholeText.FOOT);
        GuidanceDocument document = WholeText.read(letter);

        assertThat(document.subject()).isEqualTo("kiểm tra phòng máy");
        assertThat(document.addressees()).containsExactly("Trường Đại học Sông Lam");
    }

    @ParameterizedTest
    @CsvSource({"l.,II.", "I.,Il.", "l.,ll.", "|.,lI."})
    void strokesOfARomanNumberMayBeOtherLetters(String first, String second) {
        GuidanceDocument document = WholeText.read(
                TEXT.replace("\nI. MỤC", "\n" + first + " MỤC").replace("\nII. TỔ", "\n" + second + " TỔ"));

        assertThat(document.sections()).extracting(section -> section.label()).containsExactly(first, second);
        assertThat(document.sections().get(1).heading()).isEqualTo("TỔ CHỨC THỰC HIỆN");
    }

    @ParameterizedTest
    @CsvSource({"MỤC ĐÍCH,MUC ĐICH", "TỔ CHỨC,TỔ CHƯC", "THỰC HIỆN,THỰC HlỆN"})
    void aHeadingTellsWhatItsSectionIsFor(String right, String wrong) {
        assertThat(read(right, wrong).document().sections())
                .extracting(section -> section.kind())
                .containsExactly(SectionKind.AIMS_AND_REQUIREMENTS, SectionKind.IMPLEMENTATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngay 14 tháng 5 năm", "ngày 14 thang 5 nam", "ngày l4 tháng 5 năm", "ngảy l4 tháng 5 năm"})
    void theDateIsKnownByItsWords(String date) {
        ReadDocument read = read("ngày 14 tháng 5 năm", date);

        assertThat(read.document().header().issuedOn()).isEqualTo(LocalDate.of(2024, 5, 14));
        assertThat(read.document().header().place()).isEqualTo("Hòa Phong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Luu: VT, TTra.", "Lưủ: VT, TTra.", "L\u01b0u: VT, TTra."})
    void theArchiveLineIsKnownByItsWord(String line) {
        GuidanceDocument document = read("Lưu: VT, TTra.", line).document();

        assertThat(document.recipients().get(1).archive()).isTrue();
        assertThat(document.recipients().get(1).name()).isEqualTo("VT, TTra");
    }

    @ParameterizedTest
    @CsvSource({
        "HƯỚNG DẪN,H\u01a2ỚNG DẪN,/typeName",
        "HƯỚNG DẪN,HƯỚNG DÂN,/typeName",
        "CỘNG HÒA,CỘNG HÕA,/header/title",
        "Độc lập,\u00d0ộc lập,/header/motto",
        "27/HD,2l/HD,/header/code/number",
        "14 tháng,l4 tháng,/header/issuedOn",
        "SỞ KHOA,SỞ KH\u041eA,/header/issuer",
        "PHÓ GIÁM ĐỐC,PHÓ GIÁM \u00d0ỐC,/signatories/0/position"
    })
    void aValueWithLettersWrongIsOnlyLikely(String right, String wrong, String pointer) {
        ReadDocument read = read(right, wrong);

        assertThat(certainty(read, pointer)).isEqualTo(Certainty.LIKELY);
        assertThat(read.notes())
                .extracting(ReadingNote::doubt)
                .containsOnly(io.github.huongdan.reading.ReadingDoubt.LETTERS_WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "'Hòa Phong, ngày','Địa chỉ 12 Lê Lợi, ngày',/header/place",
        "Lê Thị Mai,LTM 2,/signatories/0/name",
        "Quản lý phòng thí nghiệm,Quản lý phòng thí nghiệm gồm:,/subject"
    })
    void aValueUnlikeItsKindIsDoubtful(String right, String odd, String pointer) {
        ReadDocument read = read(right, odd);

        assertThat(read.document()).isNotNull();
        assertThat(placed(read, pointer) ? certainty(read, pointer) : Certainty.DOUBTFUL)
                .isEqualTo(Certainty.DOUBTFUL);
    }

    @Test
    void ofADocumentThatIsAsItShouldBeAllIsSure() {
        ReadDocument read = GuidanceText.standard().read(TEXT);
        SourceMap map = Objects.requireNonNull(read.sourceMap());

        assertThat(read.notes()).isEmpty();
        assertThat(map.pointers()).allMatch(pointer -> map.certainty(pointer) == Certainty.SURE);
    }

    private static ReadDocument read(String right, String wrong) {
        assertThat(TEXT).contains(right);
        return GuidanceText.standard().read(TEXT.replace(right, wrong));
    }

    private static boolean placed(ReadDocument read, String pointer) {
        return Objects.requireNonNull(read.sourceMap()).pointers().contains(pointer);
    }

    private static Certainty certainty(ReadDocument read, String pointer) {
        return Objects.requireNonNull(read.sourceMap()).certainty(pointer);
    }
}
