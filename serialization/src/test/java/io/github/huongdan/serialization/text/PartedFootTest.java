package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recipients and signatures as extractors leave them. */
class PartedFootTest {

    @Test
    void joinsAnAuthorityWithTheLineBelow() {
        Signatory signatory = read("Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTL.\nBỘ TRƯỞNG CHÁNH VĂN PHÒNG Lê Thị B\n")
                .signatories()
                .get(0);

        assertThat(signatory.authorities().get(0).onBehalfOf()).isEqualTo("BỘ TRƯỞNG");
        assertThat(signatory.position()).isEqualTo("CHÁNH VĂN PHÒNG");
        assertThat(signatory.name()).isEqualTo("Lê Thị B");
    }

    @Test
    void joinsADeputyWithThePositionBelow() {
        Signatory signatory = read("Nơi nhận:\n- Như trên;\n- Lưu VP.\nK/T TRƯỞNG BAN\nPHÓ\nTRƯỞNG BAN\nLê Thị Bình\n")
                .signatories()
                .get(0);

        assertThat(signatory.position()).isEqualTo("PHÓ TRƯỞNG BAN");
        assertThat(signatory.name()).isEqualTo("Lê Thị Bình");
    }

    @Test
    void twoWhoSignBesideEachOtherMayNameTheirOrgansBelowTheirPositions() {
        List<Signatory> signatories = read("""
                   GIÁM ĐỐC                       GIÁM ĐỐC
                   SỞ Y TẾ                        SỞ KHOA HỌC


                   Trần Thị Hoa                   Lê Văn Núi

                Nơi nhận:
                - Lưu: VT.
                """).signatories();

        assertThat(signatories).extracting(Signatory::name).containsExactly("Trần Thị Hoa", "Lê Văn Núi");
        assertThat(signatories)
                .extracting(signatory -> signatory.authorities().get(0).onBehalfOf())
                .containsExactly("SỞ Y TẾ", "SỞ KHOA HỌC");
    }

    @Test
    void theArchiveLineIsARecipientOfItsOwnWithoutABullet() {
        GuidanceDocument document = read("Nơi nhận:\nSở Y tế (b/c)\nCác phòng\nLưu: VT\nTRƯỞNG BAN\nLê Thị Bình\n");

        assertThat(document.recipients()).extracting(Recipient::name).containsExactly("Sở Y tế", "Các phòng", "VT");
    }

    @Test
    void thePathOfAFileIsNoRecipient() {
        GuidanceDocument document =
                read("Nơi nhận:\n- Sở Y tế;\n- Lưu: VT.\nD:\\CV\\2019.doc\nTRƯỞNG BAN\nLê Thị Bình\n");

        assertThat(document.recipients()).hasSize(2);
        assertThat(document.unclassified()).contains("D:\\CV\\2019.doc");
    }

    @Test
    void partsRecipientsThatStandOnOneLine() {
        GuidanceDocument document = read(
                "Nơi nhận:\n- Ban Bí thư, - Các vụ, cục,\n  đơn vị trong Ban, - Lưu VP, TH.\nTRƯỞNG BAN\nLê Thị Bình\n");

        assertThat(document.recipients())
                .extracting(Recipient::name)
                .containsExactly("Ban Bí thư", "Các vụ, cục, đơn vị trong Ban", "VP, TH");
    }

    @Test
    void goesOnWithTheListBelowASubheadingBehindTheSignature() {
        GuidanceDocument document = read(
                "Nơi nhận:\n- Lưu: VT.\n\nTRƯỞNG PHÒNG\n\nBản điện tử:\n- Các trường;\n- Như trên.\nLê Thị Bình\n");

        assertThat(document.recipients()).extracting(Recipient::name).containsExactly("VT", "Các trường", "Như trên");
        assertThat(document.signatories().get(0).name()).isEqualTo("Lê Thị Bình");
    }

    @Test
    void takesAPurposeInAColumnOfItsOwn() {
        GuidanceDocument document = read(
                "Nơi nhận:                              BÍ THƯ\n- Tỉnh đoàn;          (để b/cáo)\n- Các chi đoàn        (để t/h)\n- Lưu VP.                      Lê Thị Bình\n");

        assertThat(document.recipients()).extracting(Recipient::purpose).containsExactly("để b/cáo", "để t/h", null);
    }

    @Test
    void takesNeitherAPageNumberNorAListBelowTheSignatureForRecipients() {
        GuidanceDocument document = read(
                "Nơi nhận:\n- Như Điều 3;\n- Lãnh đạo Phòng\n\nTRƯỞNG PHÒNG\n\nLê Thị Bình\n3\nDANH SÁCH\nBan tổ chức\n(Kèm theo Quyết định số 16/QĐ-PGD)\n1. Trần Văn Cường\n");

        assertThat(document.recipients()).extracting(Recipient::name).containsExactly("Như Điều 3", "Lãnh đạo Phòng");
        assertThat(document.appendices()).hasSize(1);
    }

    private static GuidanceDocument read(String foot) {
        return GuidanceText.standard()
                .read("I. NỘI DUNG\n1. Mở sổ.\n2. Nộp lưu.\n\n" + foot)
                .document();
    }
}
