package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.LaidSheet;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Laying;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A document whose text is these paragraphs, laid out as its regime prescribes but for what each of them is told. */
final class SetText {

    /**
     * A paragraph of the text.
     *
     * @param written the words, with what stands around them; a stretch in brackets, or the whole where there are none, has the style
     * @param style how its style differs
     * @param format how its format differs
     * @param place how it differs as a paragraph
     */
    record Paragraph(
            String written,
            UnaryOperator<TextStyle> style,
            UnaryOperator<ParagraphFormat> format,
            UnaryOperator<LaidParagraph> place) {

        static Paragraph of(String written) {
            return new Paragraph(written, UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
        }

        Paragraph style(UnaryOperator<TextStyle> other) {
            return new Paragraph(written, other, format, place);
        }

        Paragraph format(UnaryOperator<ParagraphFormat> other) {
            return new Paragraph(written, style, other, place);
        }

        Paragraph place(UnaryOperator<LaidParagraph> other) {
            return new Paragraph(written, style, format, other);
        }

        private String typed() {
            return written.replace("[", "").replace("]", "");
        }

        private String words() {
            return typed().strip();
        }
    }

    private SetText() {}

    static Example of(String rule, String regime, Paragraph... paragraphs) {
        return of(rule, regime, Set.of(), UnaryOperator.identity(), paragraphs);
    }

    static Example of(
            String rule, String regime, Set<String> doubtful, UnaryOperator<Layout> change, Paragraph... paragraphs) {
        List<Paragraph> text = List.of(paragraphs);
        Consumer<GuidanceDocumentBuilder> closing = doc -> doc.basis(basis -> basis.grounds(List.of()))
                .sections(List.of())
                .closing(text.stream().map(Paragraph::words).toList());
        Example plain = regime.startsWith("STATE")
                ? Example.state(rule, "is set otherwise", closing)
                : Example.party(rule, "is set otherwise", closing);
        LaidSheet sheet = LaidSheet.of(regime);
        return new Example(
                rule,
                plain.defect(),
                plain.clean(),
                plain.change(),
                typed -> written(typed, text),
                regime,
                plain.also(),
                doubtful,
                new Laying(LaidSheet::arranged, sheet::of, typed -> laid(sheet.of(typed), text, change)));
    }

    private static String written(String typed, List<Paragraph> text) {
        String written = typed;
        for (Paragraph paragraph : text) {
            written = written.replace("\n" + paragraph.words() + "\n", "\n" + paragraph.typed() + "\n");
        }
        return written;
    }

    private static ReadDocument laid(ReadDocument read, List<Paragraph> text, UnaryOperator<Layout> change) {
        String source = Objects.requireNonNull(read.source()).text();
        Layout layout = Objects.requireNonNull(read.layout());
        List<LaidParagraph> paragraphs = new ArrayList<>();
        List<StyledText> styles = new ArrayList<>();
        for (LaidParagraph laid : layout.paragraphs()) {
            Span span = laid.span();
            Paragraph own =
                    find(text, source.substring(span.start(), span.end()).strip());
            paragraphs.add(own == null ? laid : own.place().apply(formatted(laid, own)));
            for (StyledText styled : layout.stylesIn(span)) {
                styles.addAll(own == null || own.typed().isBlank() ? List.of(styled) : styled(styled, own));
            }
        }
        Layout set = change.apply(
                new Layout(layout.sections(), paragraphs, styles, layout.tables(), layout.lines(), layout.printed()));
        return new ReadDocument(read.document(), read.name(), read.sourceMap(), set, read.notes());
    }

    private static @Nullable Paragraph find(List<Paragraph> text, String words) {
        return text.stream()
                .filter(paragraph -> paragraph.words().equals(words))
                .findFirst()
                .orElse(null);
    }

    private static LaidParagraph formatted(LaidParagraph p, Paragraph own) {
        return new LaidParagraph(
                p.span(),
                p.number(),
                p.story(),
                p.cell(),
                p.page(),
                p.pageBreakBefore(),
                p.labelEnd(),
                own.format().apply(p.format()));
    }

    private static List<StyledText> styled(StyledText styled, Paragraph own) {
        TextStyle other = own.style().apply(styled.style());
        String marked = own.written().substring(own.written().lastIndexOf('\n') + 1);
        if (marked.indexOf('[') < 0) {
            return List.of(new StyledText(styled.span(), other));
        }
        List<StyledText> pieces = new ArrayList<>();
        int at = styled.span().start();
        boolean inside = false;
        for (String piece : marked.split("[\\[\\]]")) {
            if (!piece.isEmpty()) {
                pieces.add(new StyledText(new Span(at, at + piece.length()), inside ? other : styled.style()));
            }
            at += piece.length();
            inside = !inside;
        }
        return pieces;
    }
}
