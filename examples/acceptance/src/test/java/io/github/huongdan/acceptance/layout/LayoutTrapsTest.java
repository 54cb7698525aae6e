package io.github.huongdan.acceptance.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.layout.DrawnLine;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.PrintedLine;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.source.PrintedPlace;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.LaidSheet;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a defect of the layout, and is none. */
class LayoutTrapsTest {

    private static final LaidSheet SHEET = LaidSheet.of("STATE_2020");

    @ParameterizedTest
    @CsvSource({
        "ỦY BAN NHÂN DÂN, TỈNH SƠN HẢI",
        "UỶ BAN NHÂN DÂN, PHƯỜNG MAI LÂM",
        "HỘI ĐỒNG NHÂN DÂN, THÀNH PHỐ SƠN HẢI"
    })
    void aNameOfTwoBoldLinesIsNoBoldSuperior(String first, String second) {
        ReadDocument bold = laid(
                document -> document.header(header -> header.superior(first).issuer(second)),
                SHEET.style(FormPart.SUPERIOR, bold()));

        assertThat(found(bold)).isEmpty();
        assertThat(found(throughWord(bold))).isEmpty();
    }

    @Test
    void organsOfAJointPaperAreBoldAlike() {
        Signatory other =
                Signatory.builder().position("TRƯỞNG BAN").name("Vũ Minh Đức").build();
        ReadDocument joint = laid(
                document -> document.header(header -> header.superior("BAN AN TOÀN GIAO THÔNG TỈNH"))
                        .signatory(other),
                SHEET.style(FormPart.SUPERIOR, bold()));

        assertThat(found(joint)).isEmpty();
    }

    @Test
    void aThemeNamesTheTypefaceForVietnamese() {
        byte[] file = WordFileOf.themed(laid(document -> {}, SHEET));

        assertThat(found(GuidanceWord.standard().read(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Times New Roman Bold", "Times New Roman", "TimesNewRoman"})
    void aFaceIsOfItsFamily(String family) {
        assertThat(found(throughWord(laid(document -> {}, SHEET.everywhere(family(family))))))
                .isEmpty();
    }

    @Test
    void paperInWholeTwipsIsA4() {
        LaidSheet rounded = SHEET.pages(
                page -> new PageSection(page.span(), 11907 / 20.0, 16840 / 20.0, page.margins(), page.pageNumber()));

        assertThat(found(throughWord(laid(document -> {}, rounded)))).isEmpty();
    }

    @Test
    void aFormWithoutLetterheadIsNotJudged() {
        ReadDocument form = laid(
                document -> document.header(Header.builder()
                                .system(IssuingSystem.STATE)
                                .title("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                                .motto("Độc lập - Tự do - Hạnh phúc")
                                .build())
                        .typeName(null)
                        .subject(null)
                        .recipients(List.of()),
                SHEET.style(FormPart.TITLE, size(18)).style(FormPart.BODY, size(11)));

        assertThat(found(form)).isEmpty();
        assertThat(found(throughWord(form))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Arial, 10", "Calibri, 11", "Verdana, 9"})
    void aCopyThatAPortalLaidOutAnewIsToldOnce(String family, double size) {
        LaidSheet portal = SHEET.everywhere(s -> size(size).apply(family(family).apply(s)))
                .format(
                        FormPart.BODY,
                        f -> new ParagraphFormat(f.alignment(), 0, 0, 0, 0, 0, LineSpacing.SINGLE, false, false));

        assertThat(found(throughWord(laid(document -> {}, portal)))).containsExactly("LAY-75");
    }

    @Test
    void aLineThatIsDrawnTwiceIsNoDefect() {
        LaidSheet lined = SHEET.layout(layout -> new Layout(
                layout.sections(),
                layout.paragraphs(),
                layout.styles(),
                layout.tables(),
                List.of(new DrawnLine(10, 40, true), new DrawnLine(10, 40, true))));

        assertThat(found(laid(document -> {}, lined))).isEmpty();
    }

    @Test
    void theSizeIsThatOfMostLetters() {
        LaidSheet mixed = SHEET.layout(layout -> {
            List<StyledText> styles = new ArrayList<>();
            for (StyledText styled : layout.styles()) {
                Span span = styled.span();
                int cut = span.start() + Math.min(3, span.length() / 3);
                styles.add(new StyledText(new Span(span.start(), cut), size(20).apply(styled.style())));
                styles.add(new StyledText(new Span(cut, span.end()), styled.style()));
            }
            styles.removeIf(styled -> styled.span().length() == 0);
            return new Layout(layout.sections(), layout.paragraphs(), styles, layout.tables(), layout.lines());
        });

        assertThat(found(throughWord(laid(document -> {}, mixed)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EXACTLY, 15", "EXACTLY, 18", "EXACTLY, 24", "AT_LEAST, 12", "MULTIPLE, 1.15", "MULTIPLE, 1.5"})
    void whatStateOfficesUseForLinesPasses(LineSpacing.Rule rule, double value) {
        LaidSheet spaced = SHEET.format(
                FormPart.BODY,
                f -> new ParagraphFormat(
                        f.alignment(), 0, 0, f.firstLineIndent(), 0, 6, new LineSpacing(rule, value), false, false));

        assertThat(found(throughWord(laid(document -> {}, spaced)))).isEmpty();
    }

    @Test
    void aNarrowBottomMarginIsToldThoughOthersHaveIt() {
        LaidSheet narrow = SHEET.pages(page -> new PageSection(
                page.span(),
                page.width(),
                page.height(),
                new io.github.huongdan.layout.Margins(
                        page.margins().top(),
                        12.5 * PageSection.POINTS_PER_MILLIMETRE,
                        page.margins().left(),
                        page.margins().right(),
                        0,
                        0),
                page.pageNumber()));

        assertThat(found(throughWord(laid(document -> {}, narrow)))).containsExactly("LAY-03");
    }

    /** As a machine that reads a scan guesses the sizes. */
    @Test
    void guessedSizesOfAScanAreNotJudged() {
        ReadDocument typed = laid(document -> {}, SHEET);
        Layout layout = Objects.requireNonNull(typed.layout());
        List<StyledText> styles = new ArrayList<>();
        List<PrintedLine> printed = new ArrayList<>();
        for (StyledText styled : layout.styles()) {
            double guessed = 10 + styles.size() % 9 / 2.0;
            styles.add(new StyledText(styled.span(), size(guessed).apply(styled.style())));
            printed.add(new PrintedLine(styled.span(), 1, new PrintedPlace(styles.size(), 85, 57, 540, 70)));
        }
        Layout scan =
                new Layout(layout.sections(), layout.paragraphs(), styles, layout.tables(), layout.lines(), printed);
        ReadDocument scanned = new ReadDocument(typed.document(), null, typed.sourceMap(), scan, List.of());

        assertThat(found(scanned)).isEmpty();
    }

    private static ReadDocument laid(Consumer<GuidanceDocumentBuilder> change, LaidSheet sheet) {
        GuidanceDocumentBuilder builder = CleanDocuments.state().toBuilder();
        change.accept(builder);
        GuidanceDocument document = builder.build();
        return sheet.of(Typescript.of(document, LaidSheet::arranged));
    }

    private static ReadDocument throughWord(ReadDocument laid) {
        return GuidanceWord.standard().read(WordFileOf.bytes(laid));
    }

    private static List<String> found(ReadDocument read) {
        return GuidanceValidator.standard().withRegime("STATE_2020").validate(read).findings().stream()
                .map(Finding::ruleId)
                .filter(id -> id.startsWith("LAY-"))
                .toList();
    }

    private static UnaryOperator<TextStyle> size(double points) {
        return s -> new TextStyle(
                s.family(), points, s.bold(), s.italic(), s.underline(), s.letterCase(), s.color(), s.hidden());
    }

    private static UnaryOperator<TextStyle> bold() {
        return s -> new TextStyle(
                s.family(), s.size(), true, s.italic(), s.underline(), s.letterCase(), s.color(), s.hidden());
    }

    private static UnaryOperator<TextStyle> family(String family) {
        return s -> new TextStyle(
                family, s.size(), s.bold(), s.italic(), s.underline(), s.letterCase(), s.color(), s.hidden());
    }
}
