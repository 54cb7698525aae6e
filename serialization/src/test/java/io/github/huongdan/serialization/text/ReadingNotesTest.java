package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import org.junit.jupiter.api.Test;

class ReadingNotesTest {

    @Test
    void saysWhatAPersonShouldLookAtAgain() {
        String text = """
                HỘI NHÀ VĂN
                TRƯỜNG VIẾT VĂN
                BAN GIÁM HIỆU
                Số    -HD/BGH

                Huế, ngày     tháng 8 năm 2025

                HƯỚNG DẪN
                viết nhật ký

                I. CÁCH VIẾT

                1. Viết mỗi ngày

                một trang.

                Nơi nhận:
                - Học viên.

                TRƯỞNG BAN

                (đã ký)

                Hồ Thị Sen
                """;

        ReadDocument read = GuidanceText.standard().read(text);

        assertThat(read.notes())
                .extracting(note -> note.doubt() + " " + note.pointer())
                .containsExactly(
                        "NUMBER_LEFT_BLANK /header/code/text",
                        "DATE_LEFT_BLANK /header/issuedOn",
                        "SUPERIOR_OF_SEVERAL_LINES /header/superior",
                        "NO_KNOWN_HEADING /sections/0",
                        "BROKEN_SENTENCE /sections/0/provisions/0/provisions/0/text",
                        "UNPLACED /unclassified/0",
                        "UNPLACED /unclassified/1");
        assertThat(read.notes())
                .allSatisfy(note -> assertThat(note.span()).as(note.pointer()).isNotNull());
    }

    @Test
    void aDocumentWithoutDoubtsHasNoNotes() {
        String text = PartyLayout.TEXT.replace("(đã ký)\n", "");

        assertThat(GuidanceText.standard().read(text).notes()).isEmpty();
    }
}
