package io.github.huongdan.serialization.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.annotation.TextFormatting;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that is read once gives the copies that it gives when it is read for each. */
class OpenedWordTest {

    private static final GuidanceWord WORD = GuidanceWord.standard();

    private final byte[] file = Docx.body(
                    Docx.p("Căn cứ Luật A &amp; B;"),
                    Docx.table(Docx.row(Docx.cell(Docx.p("Số: 01")), Docx.cell(Docx.p("Hà Nội")))),
                    Docx.p("Nội dung của văn bản."))
            .bytes();
    private final ReadFile opened = WORD.open(file);

    private List<Annotation> said(String words) {
        int at = AnnotatedWord.text(file).indexOf(words);
        Span span = new Span(at, at + words.length());
        return List.of(
                new Annotation(span, "said", "khác"),
                new Annotation(
                        null, "size", null, List.of(TextFormatting.of(span).withBold(true))));
    }

    @Test
    void givesTheDocument() {
        assertSame(opened.document(), WORD.read(file));
    }

    @Test
    void givesTheSameCopiesAgainAndAgain() {
        for (String words : List.of("Luật A & B", "dung", "Luật A & B")) {
            AnnotatedCopy copy = WORD.annotate(file, said(words), Reviewer.HUONGDAN);

            assertThat(opened.annotate(said(words), Reviewer.HUONGDAN).content())
                    .isEqualTo(copy.content());
            assertThat(opened.replace(said(words)).content())
                    .isEqualTo(WORD.replace(file, said(words)).content())
                    .isNotEqualTo(copy.content());
        }
    }

    @Test
    void isNamedAmongAllFormats() {
        ReadFile named = GuidanceFormats.standard().open(file, "a.docx");

        assertThat(named.document().name()).isEqualTo("a.docx");
        assertSame(named.document(), opened.document());
        assertThat(named.annotate(said("dung"), Reviewer.HUONGDAN).content())
                .isEqualTo(WORD.annotate(file, said("dung"), Reviewer.HUONGDAN).content());
    }

    @Test
    void isNoneOfTheOldFormat() {
        byte[] old = RawDoc.of("many-forms").bytes();

        assertThatExceptionOfType(MalformedDocumentException.class).isThrownBy(() -> WORD.open(old));
    }

    private static void assertSame(ReadDocument one, ReadDocument other) {
        assertThat(one.document()).isEqualTo(other.document());
        assertThat(one.layout()).isEqualTo(other.layout());
        assertThat(one.notes()).isEqualTo(other.notes());
        assertThat(one.source().text()).isEqualTo(other.source().text());
    }
}
