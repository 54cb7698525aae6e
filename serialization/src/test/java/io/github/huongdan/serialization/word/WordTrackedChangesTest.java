package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.cell;
import static io.github.huongdan.serialization.word.Docx.p;
import static io.github.huongdan.serialization.word.Docx.r;
import static io.github.huongdan.serialization.word.Docx.row;
import static io.github.huongdan.serialization.word.Docx.table;
import static io.github.huongdan.serialization.word.ReadWord.doubts;
import static io.github.huongdan.serialization.word.ReadWord.paragraph;
import static io.github.huongdan.serialization.word.ReadWord.read;
import static io.github.huongdan.serialization.word.ReadWord.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import org.junit.jupiter.api.Test;

class WordTrackedChangesTest {

    private static final String ENDED_NO_MORE = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";

    @Test
    void readsChangesAsAcceptedAndTellsWhereTheFirstIs() {
        WordText word = read(body(
                p("Không đổi"),
                "<w:p>" + r("Giữ ") + "<w:ins>" + r("thêm ")
                        + "</w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>" + "<w:moveTo>" + r("đến")
                        + "</w:moveTo><w:moveFrom>" + r("đi") + "</w:moveFrom></w:p>"));

        assertThat(word.source().text()).isEqualTo("Không đổi\nGiữ thêm đến\n");
        assertThat(word.notes())
                .containsExactly(new ReadingNote(
                        ReadingDoubt.TRACKED_CHANGES, "", paragraph(word, "Giữ").span()));
    }

    @Test
    void joinsParagraphsWhoseEndWasTakenAway() {
        WordText word = read(body(
                p("<w:jc w:val=\"center\"/>" + ENDED_NO_MORE, r("một ")),
                p("<w:jc w:val=\"right\"/>" + ENDED_NO_MORE, r("<w:b/>", "hai ")),
                p("<w:jc w:val=\"both\"/>", r("ba")),
                p("bốn")));

        assertThat(word.source().text()).isEqualTo("một hai ba\nbốn\n");
        assertThat(paragraph(word, "hai").format().alignment()).isEqualTo(Alignment.JUSTIFY);
        assertThat(ReadWord.style(word, "hai ").bold()).isTrue();
        assertThat(ReadWord.style(word, "ba").bold()).isFalse();
    }

    @Test
    void putsALabelBeforeWhatIsJoined() {
        String list = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
        WordText word = read(body(p(ENDED_NO_MORE, r("<w:b/>", "một ")), p(list, r("hai")), p(list, r("ba")))
                .numbering("<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
                        + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"));

        assertThat(word.source().text()).isEqualTo("1.\tmột hai\n2.\tba\n");
        assertThat(word.layout().paragraphs())
                .extracting(LaidParagraph::labelEnd)
                .containsExactly(3, 3);
        assertThat(ReadWord.style(word, "một ").bold()).isTrue();
        assertThat(ReadWord.style(word, "1.").bold()).isFalse();
    }

    @Test
    void endsAParagraphWithItsCellEvenWhereItsEndWasTakenAway() {
        assertThat(text(body(table(row(cell(p(ENDED_NO_MORE, r("A"))), cell(p("B")))))))
                .isEqualTo("A\nB\n");
    }

    @Test
    void leavesRowsAndCellsOutThatWereTakenAway() {
        String gone = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell(p("bỏ")) + "</w:tr>";
        WordText word =
                read(body(table(row(cell(p("A"))), gone, row(cell("<w:cellDel w:id=\"2\"/>", p("bỏ")), cell(p("B"))))));

        assertThat(word.source().text()).isEqualTo("A\nB\n");
        assertThat(paragraph(word, "B").cell().row()).isEqualTo(2);
        assertThat(doubts(word)).containsExactly(ReadingDoubt.TRACKED_CHANGES);
    }

    @Test
    void takesThePresentPropertiesOfWhatWasChanged() {
        WordText word = read(body(p(
                "<w:jc w:val=\"center\"/><w:pPrChange><w:pPr><w:jc w:val=\"left\"/></w:pPr></w:pPrChange>",
                r("<w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange>", "A"))));

        assertThat(paragraph(word, "A").format().alignment()).isEqualTo(Alignment.CENTER);
        assertThat(ReadWord.style(word, "A").bold()).isTrue();
        assertThat(ReadWord.style(word, "A").italic()).isFalse();
    }
}
