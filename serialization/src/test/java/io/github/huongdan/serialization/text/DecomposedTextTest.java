package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.recognition.source.ComposedText;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DecomposedTextTest {

    private static final GuidanceText TEXT = GuidanceText.standard();
    private static final String DECOMPOSED = Normalizer.normalize(PartyLayout.TEXT, Form.NFD);

    @Test
    void decomposedTextGivesAnEqualDocument() {
        assertThat(TEXT.read(DECOMPOSED).document())
                .isEqualTo(TEXT.read(PartyLayout.TEXT).document());
    }

    @Test
    void everyValueLeadsBackToItsDecomposedLetters() {
        ReadDocument read = TEXT.read(DECOMPOSED);
        SourceMap map = read.sourceMap();

        assertThat(map.source().text()).isEqualTo(DECOMPOSED);
        for (Passage passage : Passages.of(read.document())) {
            if (!passage.pointer().equals("/subject")) {
                assertThat(map.span(passage.pointer()).map(span -> composed(map, span)))
                        .as(passage.pointer())
                        .hasValue(passage.text());
            }
        }
        assertThat(map.pointers())
                .containsExactlyElementsOf(
                        TEXT.read(PartyLayout.TEXT).sourceMap().pointers());
    }

    @Test
    void everyLetterOfAJoinedSubjectLeadsBack() {
        ReadDocument read = TEXT.read(DECOMPOSED);
        String subject = read.document().subject();
        assertThat(subject).isEqualTo("về tuyên truyền ngày sách và văn hóa đọc");

        for (int i = 0; i < subject.length(); i++) {
            Span span = read.sourceMap().span("/subject", i, i + 1).orElseThrow();
            String letter = composed(read.sourceMap(), span);
            assertThat(letter.isEmpty() || letter.isBlank() ? " " : letter).isEqualTo(subject.substring(i, i + 1));
        }
    }

    @Test
    void notesLeadBackToTheDecomposedLetters() {
        String blankDate = "Huế, ngày     tháng 8 năm 2025\n\nHƯỚNG DẪN\nviết nhật ký\n";
        String decomposed = Normalizer.normalize(blankDate, Form.NFD);

        assertThat(TEXT.read(decomposed).notes()).first().satisfies(note -> {
            assertThat(note.doubt()).isEqualTo(ReadingDoubt.DATE_LEFT_BLANK);
            assertThat(Normalizer.normalize(
                            decomposed.substring(
                                    note.span().start(), note.span().end()),
                            Form.NFC))
                    .isEqualTo("ngày     tháng 8 năm 2025");
        });
    }

    @Property(tries = 300)
    void textOfMixedFormsGivesAnEqualDocument(@ForAll("mixed") String mixed) {
        ReadDocument usual = TEXT.read(PartyLayout.TEXT);

        ReadDocument read = TEXT.read(mixed);

        assertThat(read.document()).isEqualTo(usual.document());
        for (String pointer : read.sourceMap().pointers()) {
            Span span = read.sourceMap().span(pointer).orElseThrow();
            Span there = usual.sourceMap().span(pointer).orElseThrow();
            assertThat(composed(read.sourceMap(), span))
                    .isEqualTo(PartyLayout.TEXT.substring(there.start(), there.end()));
        }
    }

    /** Each letter by chance composed, decomposed, or with its tone alone apart. */
    @Provide
    Arbitrary<String> mixed() {
        int length = PartyLayout.TEXT.length();
        return Arbitraries.integers().between(0, 2).list().ofSize(length).map(forms -> {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < length; i++) {
                String letter = PartyLayout.TEXT.substring(i, i + 1);
                String apart = Normalizer.normalize(letter, Form.NFD);
                int last = apart.length() - 1;
                String half = Normalizer.normalize(apart.substring(0, last), Form.NFC) + apart.substring(last);
                out.append(forms.get(i) == 0 ? letter : forms.get(i) == 1 ? apart : half);
            }
            return out.toString();
        });
    }

    @Property(tries = 3000)
    void composesAnyTextAsUnicodeDoes(@ForAll("unicode") String text) {
        ComposedText composed = ComposedText.of(SourceText.of(text));

        assertThat(composed.composed().text()).isEqualTo(Normalizer.normalize(text, Form.NFC));
    }

    @Property(tries = 2000)
    void everyPieceOfAnyTextComposesToWhatItWas(@ForAll("unicode") String text) {
        ComposedText composed = ComposedText.of(SourceText.of(text));
        String whole = composed.composed().text();
        List<SourceMap.Piece> pieces =
                composed.toOriginal(List.of(new SourceMap.Piece(0, new Span(0, whole.length()))));

        int at = 0;
        StringBuilder again = new StringBuilder();
        for (SourceMap.Piece piece : pieces) {
            assertThat(piece.source().start()).isEqualTo(at);
            assertThat(piece.valueStart()).isEqualTo(again.length());
            again.append(Normalizer.normalize(composed.original().text(piece.source()), Form.NFC));
            at = piece.source().end();
        }
        assertThat(at).isEqualTo(text.length());
        assertThat(again).hasToString(whole);
    }

    @Provide
    Arbitrary<String> unicode() {
        Arbitrary<String> marked = Arbitraries.of(
                "a",
                "e\u0323",
                "o\u0302",
                "\u0301",
                "\u0323",
                "\u0300",
                "ư",
                "ơ\u0309",
                " ",
                "\u0340",
                "\u0344",
                "\u1100",
                "\u1161",
                "\u11A8",
                "\u212B",
                "\u0958",
                "\u0DD9\u0DCF",
                "\u2000",
                "\uD834\uDD5E",
                "\uD804\uDD31\uD804\uDD27",
                "\uD81B\uDD63",
                "\uD81B\uDD67",
                "\uD83D\uDE00",
                "\uD800",
                "\uDC00",
                "\n",
                "\u3099",
                "\u30AB",
                "\uF900");
        return Arbitraries.oneOf(marked, marked, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Test
    void composedTextIsNotCopied() {
        SourceText source = SourceText.of(PartyLayout.TEXT + "😀 日本");

        assertThat(ComposedText.of(source).composed()).isSameAs(source);
    }

    @Test
    void aMarkThatWasTornFromItsLetterStays() {
        ReadDocument read = TEXT.read("HƯỚNG DẪN\nvề tin ho \u0323c, đô \u0323ng\n");

        assertThat(read.document().subject()).isEqualTo("về tin ho \u0323c, đô \u0323ng");
    }

    @Test
    void aMarkAtTheStartOfALineStays() {
        ReadDocument read = TEXT.read("HƯỚNG DẪN\nvề tin ho \n\u0323c\n");

        assertThat(read.document().subject()).isEqualTo("về tin ho \u0323c");
    }

    @Test
    void anEmptyPieceLeadsBackToItsPlace() {
        ComposedText text = ComposedText.of(SourceText.of("e\u0323 x"));

        assertThat(text.toOriginal(List.of(new SourceMap.Piece(0, new Span(1, 1)))))
                .containsExactly(new SourceMap.Piece(0, new Span(2, 2)));
        assertThat(text.toOriginal(List.of(new SourceMap.Piece(0, new Span(0, 0)))))
                .containsExactly(new SourceMap.Piece(0, new Span(0, 0)));
        assertThat(text.toOriginal(List.of(new SourceMap.Piece(0, new Span(3, 3)))))
                .containsExactly(new SourceMap.Piece(0, new Span(4, 4)));
    }

    @Test
    void aPlaceWithinALetterThatGrewLeadsBackToTheLetter() {
        ComposedText text = ComposedText.of(SourceText.of("x\u0958"));

        assertThat(text.composed().text()).isEqualTo("x\u0915\u093c");
        assertThat(text.toOriginal(List.of(new SourceMap.Piece(0, new Span(2, 2)))))
                .containsExactly(new SourceMap.Piece(0, new Span(1, 1)));
        assertThat(text.toOriginal(List.of(new SourceMap.Piece(0, new Span(2, 3)))))
                .containsExactly(new SourceMap.Piece(0, new Span(1, 2)));
    }

    @Test
    void refusesAMillionMarksOutOfOrder() {
        String hostile = "a\nb" + "\u0301".repeat(500_000) + "\u0323".repeat(500_000);

        MalformedDocumentException refusal =
                catchThrowableOfType(MalformedDocumentException.class, () -> TEXT.read(hostile));

        assertThat(refusal).isNotNull();
        assertThat(refusal.place().position()).isEqualTo(new Position(2, 500_002));
    }

    @Test
    void takesAMillionMarksInOrder() {
        String row = "ho" + "\u0323".repeat(1_000_000);

        List<Passage> passages = Passages.of(TEXT.read(row).document());

        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).text().equals("họ" + "\u0323".repeat(999_999)))
                .isTrue();
    }

    private static String composed(SourceMap map, Span span) {
        return Normalizer.normalize(map.source().text(span), Form.NFC);
    }
}
