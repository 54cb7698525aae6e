package io.github.huongdan.serialization.word.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bytes of a file say, as they stand in it. */
class ModifiersTest {

    private static Said said(String hex) {
        return Said.of(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    private static List<Integer> codes(Said said) {
        List<Integer> codes = new ArrayList<>();
        Modifiers modifiers = said.modifiers();
        while (modifiers.advance()) {
            codes.add(modifiers.code());
        }
        return codes;
    }

    @Test
    void goesThroughModifiersOfEverySize() {
        assertThat(codes(said(
                        "3508 01  434A 1C00  7068 FF000000  4DC6 03 010203  08D6 0400 000000  20F6 010203  3608 00")))
                .containsExactly(0x0835, 0x4A43, 0x6870, 0xC64D, 0xD608, 0xF620, 0x0836);
    }

    @Test
    void stopsAtOneThatIsCutOff() {
        assertThat(codes(said("3508 01 434A 1C"))).containsExactly(0x0835);
        assertThat(codes(said("4DC6 FF 010203"))).isEmpty();
    }

    @Test
    void refusesOneThatIsTooShortForItsKind() {
        assertThatThrownBy(() -> RowModifiers.read(said("20D6 01 00"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "00, true, false",
        "01, false, true",
        "80, true, true",
        "80, false, false",
        "81, true, false",
        "81, false, true"
    })
    void switchesAsTheStyleDoesOrNot(String value, boolean below, boolean expected) {
        RunLook style = new RunLook();
        style.bold = below;
        RunLook look = new RunLook(style);

        RunModifiers.apply(said("3508" + value), look, style);

        assertThat(look.bold).isEqualTo(expected);
    }

    @Test
    void readsColours() {
        RunLook look = new RunLook();

        RunModifiers.apply(said("422A 06"), look, new RunLook());
        assertThat(look.color).isEqualTo("FF0000");
        RunModifiers.apply(said("7068 01020A00"), look, new RunLook());
        assertThat(look.color).isEqualTo("01020A");
        RunModifiers.apply(said("7068 000000FF"), look, new RunLook());
        assertThat(look.color).isEqualTo("auto");
    }

    @Test
    void addsTabsAndTakesThemAway() {
        ParagraphLook look = new ParagraphLook();

        ParagraphModifiers.apply(said("0DC6 08 00 02 D002 A005 01 02"), look);
        assertThat(look.tabs).containsEntry(720, 1).containsEntry(1440, 2);
        ParagraphModifiers.apply(said("0DC6 04 01 D002 00"), look);
        assertThat(look.tabs).containsOnlyKeys(1440);
    }

    @Test
    void readsCellsOfARow() {
        String bare = "00".repeat(18);
        RowLook row =
                RowModifiers.read(said("08D6 4600 03 0000 D002 A005 7008 6000" + bare + "0100" + bare + "0200" + bare));

        assertThat(row.edges).containsExactly(0, 720, 1440, 2160);
        assertThat(row.cell(0).beginsDown).isTrue();
        assertThat(row.cell(0).goesOnDown).isFalse();
        assertThat(row.cell(1).goesOnAcross).isFalse();
        assertThat(row.cell(2).goesOnAcross).isTrue();
        assertThat(row.cell(0).bordered).isNull();
    }

    @Test
    void bordersOfCellsGoBeforeThoseOfTheRow() {
        String bare = "00".repeat(20);
        RowLook row = RowModifiers.read(
                said("05D6 18" + "04010000".repeat(6) + "08D6 1A00 01 0000 D002" + bare + "20D6 07 00 01 0F 00000000"));

        assertThat(row.bordered).isTrue();
        assertThat(row.cell(0).bordered).isFalse();
    }
}
