package io.github.huongdan.validation;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.Margins;
import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.PageForm;
import io.github.huongdan.regime.PageForm.Side;
import io.github.huongdan.regime.Range;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.layout.LaidComponents;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lays a typed document out as its regime prescribes, on A4 of two pages, with the letterhead and the foot in tables of two columns; then
 * changes what it is told to.
 */
public final class LaidSheet {

    private static final double POINTS = PageSection.POINTS_PER_MILLIMETRE;

    private final PageForm form;
    private final Map<FormPart, UnaryOperator<TextStyle>> styles;
    private final Map<FormPart, UnaryOperator<ParagraphFormat>> formats;
    private final UnaryOperator<Layout> change;

    private LaidSheet(
            PageForm form,
            Map<FormPart, UnaryOperator<TextStyle>> styles,
            Map<FormPart, UnaryOperator<ParagraphFormat>> formats,
            UnaryOperator<Layout> change) {
        this.form = form;
        this.styles = styles;
        this.formats = formats;
        this.change = change;
    }

    /** Begins a sheet as a regime prescribes it. */
    public static LaidSheet of(String regime) {
        PageForm form = Regimes.standard().byId(regime).orElseThrow().page();
        return new LaidSheet(form, Map.of(), Map.of(), UnaryOperator.identity());
    }

    /** Gives a part another style. */
    public LaidSheet style(FormPart part, UnaryOperator<TextStyle> other) {
        Map<FormPart, UnaryOperator<TextStyle>> more = new HashMap<>(styles);
        more.put(part, other);
        return new LaidSheet(form, more, formats, change);
    }

    /** Gives every part another style. */
    public LaidSheet everywhere(UnaryOperator<TextStyle> other) {
        LaidSheet sheet = this;
        for (FormPart part : FormPart.values()) {
            sheet = sheet.style(part, other);
        }
        return sheet;
    }

    /** Gives a part another paragraph. */
    public LaidSheet format(FormPart part, UnaryOperator<ParagraphFormat> other) {
        Map<FormPart, UnaryOperator<ParagraphFormat>> more = new HashMap<>(formats);
        more.put(part, other);
        return new LaidSheet(form, styles, more, change);
    }

    /** Changes the pages. */
    public LaidSheet pages(UnaryOperator<PageSection> other) {
        return layout(layout -> new Layout(
                layout.sections().stream().map(other).toList(),
                layout.paragraphs(),
                layout.styles(),
                layout.tables(),
                layout.lines()));
    }

    /** Changes the layout as a whole. */
    public LaidSheet layout(UnaryOperator<Layout> other) {
        return new LaidSheet(form, styles, formats, layout -> other.apply(change.apply(layout)));
    }

    /**
     * Brings the typed lines into the order in which the cells of a Word file tell them, without blank lines: the issuer's column, then the
     * title's.
     */
    public static String arranged(String typed) {
        List<String> lines = new ArrayList<>(List.of(typed.strip().split("\n\n")));
        int title = 0;
        while (title < lines.size() && !lines.get(title).matches("ĐẢNG CỘNG SẢN.*|CỘNG HÒA XÃ HỘI.*")) {
            title++;
        }
        int date = title;
        while (date < lines.size() && !lines.get(date).contains(", ngày ")) {
            date++;
        }
        if (date < lines.size() && title < date) {
            int count = lines.get(title + 1).startsWith("Độc lập") ? 2 : 1;
            List<String> moved = new ArrayList<>(lines.subList(title, title + count));
            lines.subList(title, title + count).clear();
            lines.addAll(date - count, moved);
        }
        return String.join("\n", lines) + "\n";
    }

    /** Lays a typed document out. */
    public ReadDocument of(ReadDocument typed) {
        SourceMap map = Objects.requireNonNull(typed.sourceMap());
        Map<Integer, FormPart> parts = parts(typed, map);
        List<LaidParagraph> paragraphs = new ArrayList<>();
        List<StyledText> stretches = new ArrayList<>();
        int second = map.span("/sections/1").map(Span::start).orElse(Integer.MAX_VALUE);
        for (LaidParagraph plain : Plain.paragraphs(map.source())) {
            Span span = plain.span();
            FormPart part = parts.getOrDefault(span.start(), FormPart.BODY);
            TextStyle style =
                    styles.getOrDefault(part, UnaryOperator.identity()).apply(style(part));
            ParagraphFormat format =
                    formats.getOrDefault(part, UnaryOperator.identity()).apply(format(part));
            paragraphs.add(new LaidParagraph(
                    span,
                    plain.number(),
                    Story.BODY,
                    cell(map, span),
                    span.start() < second ? 1 : 2,
                    false,
                    0,
                    format));
            if (span.length() > 0) {
                stretches.add(new StyledText(span, style));
            }
        }
        Layout layout = change.apply(
                new Layout(List.of(section(map.source())), paragraphs, stretches, tables(paragraphs), List.of()));
        return new ReadDocument(typed.document(), typed.name(), map, layout, typed.notes());
    }

    private static Map<Integer, FormPart> parts(ReadDocument typed, SourceMap map) {
        Layout plain = new Layout(List.of(), Plain.paragraphs(map.source()), List.of(), List.of(), List.of());
        Map<Integer, FormPart> parts = new HashMap<>();
        for (LaidComponent component :
                LaidComponents.of(new ReadDocument(typed.document(), null, map, plain, List.of()))) {
            component
                    .paragraphs()
                    .forEach(paragraph -> parts.put(paragraph.span().start(), component.part()));
        }
        return parts;
    }

    private TextStyle style(FormPart part) {
        TextForm due = Optional.ofNullable(form.part(part)).orElse(form.part(FormPart.BODY));
        Range size = due == null ? null : due.size();
        return new TextStyle(
                form.font(),
                size == null ? 14 : size.least(),
                due != null && Boolean.TRUE.equals(due.bold()),
                due != null && Boolean.TRUE.equals(due.italic()),
                due != null && Boolean.TRUE.equals(due.underlined()),
                LetterCase.AS_WRITTEN,
                null,
                false);
    }

    private ParagraphFormat format(FormPart part) {
        boolean text = part == FormPart.BODY || part == FormPart.GROUND;
        TextForm due = form.part(text ? FormPart.BODY : part);
        Alignment alignment = due == null || due.alignment() == null ? Alignment.LEFT : due.alignment();
        Range gap = form.gap();
        Range pitch = form.pitch();
        return new ParagraphFormat(
                alignment,
                0,
                0,
                text && !form.indents().isEmpty() ? form.indents().get(0).least() * POINTS : 0,
                0,
                text && gap != null ? gap.least() : 0,
                pitch == null ? LineSpacing.SINGLE : new LineSpacing(LineSpacing.Rule.EXACTLY, pitch.least()),
                false,
                false);
    }

    private static @Nullable CellPlace cell(SourceMap map, Span paragraph) {
        int title = map.span("/header/title").map(Span::start).orElse(0);
        int date = end(map, "/header/issuedOn");
        if (paragraph.start() < date) {
            return new CellPlace(1, 1, paragraph.start() < title ? 1 : 2, 1, 1, null);
        }
        int recipients = map.span("/recipients").map(Span::start).orElse(Integer.MAX_VALUE);
        int signature = map.span("/signatories/0/authorities/0/prefix")
                .or(() -> map.span("/signatories/0/position"))
                .map(Span::start)
                .orElse(Integer.MAX_VALUE);
        int name = end(map, "/signatories/0/name");
        return paragraph.start() >= recipients && paragraph.start() < name
                ? new CellPlace(2, 1, paragraph.start() < signature ? 1 : 2, 1, 1, null)
                : null;
    }

    private static int end(SourceMap map, String pointer) {
        return map.span(pointer).map(Span::end).orElse(0);
    }

    private static List<LaidTable> tables(List<LaidParagraph> paragraphs) {
        Map<Integer, Span> spans = new HashMap<>();
        for (LaidParagraph paragraph : paragraphs) {
            if (paragraph.cell() != null) {
                spans.merge(
                        paragraph.cell().table(), paragraph.span(), (one, other) -> new Span(one.start(), other.end()));
            }
        }
        List<LaidTable> tables = new ArrayList<>();
        spans.forEach((number, span) -> tables.add(new LaidTable(number, span, 1, 2, 0, false, null)));
        return tables;
    }

    private PageSection section(SourceText source) {
        Map<Side, Double> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            sides.put(side, Objects.requireNonNull(form.margins().get(side)).least() * POINTS);
        }
        Margins margins = new Margins(
                sides.get(Side.TOP),
                sides.get(Side.BOTTOM),
                sides.get(Side.LEFT),
                sides.get(Side.RIGHT),
                10 * POINTS,
                10 * POINTS);
        PageNumber number = new PageNumber(true, Alignment.CENTER, false, style(FormPart.PAGE_NUMBER));
        return new PageSection(new Span(0, source.text().length() - 1), 210 * POINTS, 297 * POINTS, margins, number);
    }

    /** The paragraphs of a text without formats, one for each line. */
    private static final class Plain {

        private Plain() {}

        static List<LaidParagraph> paragraphs(SourceText source) {
            List<LaidParagraph> paragraphs = new ArrayList<>();
            int number = 0;
            for (int line = 1; line <= source.lineCount(); line++) {
                Span span = source.line(line);
                if (span.start() < source.text().length()) {
                    number += source.text(span).isBlank() ? 0 : 1;
                    paragraphs.add(
                            new LaidParagraph(span, number, Story.BODY, null, null, false, 0, ParagraphFormat.PLAIN));
                }
            }
            return paragraphs;
        }
    }
}
