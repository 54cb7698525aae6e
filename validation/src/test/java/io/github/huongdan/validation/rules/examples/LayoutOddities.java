package io.github.huongdan.validation.rules.examples;

import static io.github.huongdan.validation.rules.examples.LayoutExamples.laid;
import static io.github.huongdan.validation.rules.examples.Restyled.bold;
import static io.github.huongdan.validation.rules.examples.Restyled.family;
import static io.github.huongdan.validation.rules.examples.Restyled.italic;
import static io.github.huongdan.validation.rules.examples.Restyled.margins;
import static io.github.huongdan.validation.rules.examples.Restyled.size;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.Story;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Provision;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.validation.LaidSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Examples of what is set in a way of its own: tables, letters, articles, appendices, copies. */
public final class LayoutOddities {

    private static final String APPENDIX =
            "Phụ lục\nDANH MỤC CÁC TUYẾN ĐƯỜNG\n(Kèm theo Hướng dẫn của Sở)\nĐường số 1.\n";
    private static final String CLOSING =
            "Trên đây là hướng dẫn tuyên truyền an toàn giao thông (có các Phụ lục kèm theo), đề nghị các đơn vị thực hiện./.";
    private static final String LONG =
            "Trên đây là hướng dẫn tuyên truyền an toàn giao thông; đề nghị các trường trực thuộc tổ chức thực hiện nghiêm túc, thường xuyên trao đổi với Sở Giáo dục và Đào tạo những khó khăn, vướng mắc trong quá trình thực hiện để được hướng dẫn kịp thời./.";
    private static final String BOX = "Tài liệu này được lưu hành nội bộ trong các trường.";

    private LayoutOddities() {}

    public static List<Example> all() {
        String state = "STATE_2020";
        List<Example> examples = new ArrayList<>(List.of(
                laid("LAY-28", "has its letterhead outside a table", state, withoutTable(1)),
                laid("LAY-52", "has its foot outside a table", state, withoutTable(2)),
                laid("LAY-29", "has lines around its letterhead", state, sheet -> sheet.layout(LayoutOddities::lined)),
                laid(
                        letter("LAY-33", "has a bold subject of its letter"),
                        sheet -> sheet.style(FormPart.LETTER_SUBJECT, bold(true))),
                laid(
                        sections("LAY-41", "has a light line of its chapter", "Chương I"),
                        sheet -> sheet.style(FormPart.DIVISION, bold(false))),
                laid(
                        sections("LAY-43", "has light articles", "Điều 1."),
                        sheet -> sheet.style(FormPart.ARTICLE, bold(false))),
                appended(state),
                laid(
                        Example.state("LAY-72", "has a tab for an indent", document -> {})
                                .typed("Trên đây", "\tTrên đây"),
                        sheet -> sheet.format(FormPart.BODY, f -> f)),
                laid(
                        Example.state("LAY-71", "has blank paragraphs for a gap", document -> {})
                                .typed("\nII. ", "\n\n\n\nII. "),
                        UnaryOperator.identity()),
                laid(
                        Example.state("LAY-75", "was laid out anew by a portal", document -> {}),
                        sheet -> sheet.everywhere(family("Arial").andThen(size(10))::apply)
                                .pages(margins(10, 10, 30, 20)))));
        examples.add(marked("LAY-60", "has a light mark of urgency", "KHẨN", FormPart.URGENCY, bold(false), state));
        examples.add(
                marked("LAY-61", "has an upright mark", "Dự thảo lần 2", FormPart.DRAFT, italic(false), "PARTY_2018"));
        examples.add(laid(
                Example.state("LAY-36", "has a long bold paragraph", document -> {})
                        .insteadOf(document -> document.closing(List.of(LONG))),
                sheet -> sheet.style(FormPart.BODY, bold(true))));
        examples.add(numbered(state));
        examples.addAll(traces(state));
        examples.add(labelled(state));
        examples.add(boxed(state));
        examples.add(partyLetter("PARTY_2018"));
        return examples;
    }

    private static Example marked(
            String ruleId, String defect, String mark, FormPart part, UnaryOperator<TextStyle> change, String regime) {
        boolean state = regime.startsWith("STATE");
        Example typed =
                state ? Example.state(ruleId, defect, document -> {}) : Example.party(ruleId, defect, document -> {});
        LaidSheet good = LaidSheet.of(regime);
        UnaryOperator<String> below = text -> {
            String without = LaidSheet.arranged(text).replace(mark + "\n", "");
            int number = without.indexOf('\n', without.indexOf("Số"));
            return without.substring(0, number + 1) + mark + "\n" + without.substring(number + 1);
        };
        return typed.insteadOf(document -> document.header(header -> header.mark(mark)))
                .under(regime)
                .laid(new Laying(below, good::of, good.style(part, change)::of));
    }

    private static Example numbered(String regime) {
        Consumer<GuidanceDocumentBuilder> roman = document ->
                document.closing(List.of(CLOSING)).appendices(List.of(appendix("Phụ lục I"), appendix("Phụ lục II")));
        LaidSheet good = LaidSheet.of(regime);
        return Example.state(
                        "LAY-64",
                        "numbers its appendices in Arabic",
                        document -> document.appendices(List.of(appendix("Phụ lục 1"), appendix("Phụ lục 2"))))
                .insteadOf(roman)
                .under(regime)
                .laid(new Laying(
                        text -> LaidSheet.arranged(text)
                                + "Phụ lục I\nBẢNG SỐ LIỆU\nĐường số 1.\nPhụ lục II\nBẢNG SỐ LIỆU\nĐường số 1.\n",
                        good::of,
                        good::of))
                .typed("Phụ lục II\n", "Phụ lục 2\n")
                .typed("Phụ lục I\n", "Phụ lục 1\n");
    }

    private static Appendix appendix(String label) {
        return Appendix.builder()
                .label(label)
                .title("BẢNG SỐ LIỆU")
                .paragraph("Đường số 1.")
                .build();
    }

    private static UnaryOperator<LaidSheet> withoutTable(int table) {
        return sheet -> sheet.layout(layout -> with(
                layout,
                layout.paragraphs().stream()
                        .map(p -> p.cell() == null || p.cell().table() != table ? p : outside(p))
                        .toList(),
                layout.tables().stream().filter(t -> t.number() != table).toList()));
    }

    private static LaidParagraph outside(LaidParagraph p) {
        return new LaidParagraph(
                p.span(), p.number(), p.story(), null, p.page(), p.pageBreakBefore(), p.labelEnd(), p.format());
    }

    private static Layout lined(Layout layout) {
        return with(
                layout,
                layout.paragraphs(),
                layout.tables().stream()
                        .map(t -> new LaidTable(
                                t.number(),
                                t.span(),
                                t.rows(),
                                t.columns(),
                                t.headerRows(),
                                t.number() == 1,
                                t.within()))
                        .toList());
    }

    private static Layout with(Layout layout, List<LaidParagraph> paragraphs, List<LaidTable> tables) {
        return new Layout(layout.sections(), paragraphs, layout.styles(), tables, layout.lines());
    }

    private static Example letter(String ruleId, String defect) {
        return Example.state(ruleId, defect, document -> {})
                .insteadOf(document -> document.header(header -> header.code("112/SGDĐT-CTTT"))
                        .typeName(null)
                        .subject("V/v tuyên truyền an toàn giao thông")
                        .addressees(List.of("Các trường trực thuộc")));
    }

    /** The subject of a Party letter stands below its number. */
    private static Example partyLetter(String regime) {
        String subject = "V/v tuyên truyền công tác bảo vệ rừng";
        LaidSheet good = LaidSheet.of(regime);
        LaidSheet bad = good.style(FormPart.LETTER_SUBJECT, italic(false));
        UnaryOperator<String> below = text -> LaidSheet.arranged(text)
                .replace(subject + "\n-----\n", "")
                .replace("BTGTU\n", "BTGTU\n" + subject + "\n");
        return Example.party("LAY-33", "has an upright subject of its letter", document -> {})
                .insteadOf(document -> document.header(header -> header.code("45-CV/BTGTU"))
                        .typeName(null)
                        .subject(subject)
                        .addressees(List.of("Các huyện ủy")))
                .under(regime)
                .laid(new Laying(below, good::of, bad::of));
    }

    private static Example sections(String ruleId, String defect, String label) {
        return Example.state(ruleId, defect, document -> {})
                .insteadOf(document -> document.sections(List.of(OtherSection.builder()
                        .label(label)
                        .heading("Quy tắc giao thông")
                        .provision("1.", "Đi bên phải theo chiều đi của mình.")
                        .provision("2.", "Đi đúng phần đường, làn đường quy định.")
                        .build())));
    }

    private static Example appended(String regime) {
        Appendix appendix = Appendix.builder()
                .label("Phụ lục")
                .title("DANH MỤC CÁC TUYẾN ĐƯỜNG")
                .note("(Kèm theo Hướng dẫn của Sở)")
                .paragraph("Đường số 1.")
                .build();
        Example typed = Example.state("LAY-63", "has a small label of its appendix", document -> {})
                .insteadOf(
                        document -> document.appendix(appendix)
                                .closing(
                                        List.of(
                                                "Trên đây là hướng dẫn tuyên truyền an toàn giao thông (có Phụ lục kèm theo), đề nghị các đơn vị thực hiện./.")))
                .under(regime);
        LaidSheet good = LaidSheet.of(regime);
        LaidSheet bad = good.style(FormPart.APPENDIX_LABEL, size(12));
        return typed.laid(new Laying(text -> LaidSheet.arranged(text) + APPENDIX, good::of, bad::of));
    }

    private static List<Example> traces(String regime) {
        List<Example> examples = new ArrayList<>();
        for (ReadingDoubt doubt :
                List.of(ReadingDoubt.TRACKED_CHANGES, ReadingDoubt.COMMENTS, ReadingDoubt.HIDDEN_TEXT)) {
            LaidSheet good = LaidSheet.of(regime);
            examples.add(Example.state("LAY-70", "still has " + doubt, document -> {})
                    .laid(new Laying(LaidSheet::arranged, good::of, typed -> noted(good.of(typed), doubt))));
        }
        return examples;
    }

    private static ReadDocument noted(ReadDocument read, ReadingDoubt doubt) {
        return new ReadDocument(
                read.document(),
                read.name(),
                read.sourceMap(),
                read.layout(),
                List.of(new ReadingNote(doubt, "/closing/0", null)));
    }

    /** Items whose letters Word counts: the fifth is e) there. */
    private static Example labelled(String regime) {
        LaidSheet good = LaidSheet.of(regime);
        Example typed = Example.state("LAY-45", "has items with automatic letters", document -> {})
                .insteadOf(document -> document.sections(List.of(OtherSection.builder()
                        .label("I.")
                        .heading("QUY TẮC GIAO THÔNG")
                        .provision(Provision.builder()
                                .label("1.")
                                .text("Người đi bộ thực hiện các quy tắc sau:")
                                .provision(Provision.of("a)", "Đi trên hè phố."))
                                .provision(Provision.of("b)", "Đi đúng tín hiệu."))
                                .provision(Provision.of("c)", "Quan sát trước khi qua đường."))
                                .provision(Provision.of("d)", "Không vượt dải phân cách."))
                                .provision(Provision.of("e)", "Không đu bám phương tiện."))
                                .build())
                        .build())))
                .under(regime);
        return typed.laid(new Laying(LaidSheet::arranged, good::of, plain -> automatic(good.of(plain))));
    }

    private static ReadDocument automatic(ReadDocument read) {
        String text = Objects.requireNonNull(read.source()).text();
        Layout layout = Objects.requireNonNull(read.layout());
        List<LaidParagraph> paragraphs = layout.paragraphs().stream()
                .map(p -> text.startsWith(") ", p.span().start() + 1)
                        ? new LaidParagraph(
                                p.span(), p.number(), p.story(), null, p.page(), p.pageBreakBefore(), 3, p.format())
                        : p)
                .toList();
        return new ReadDocument(
                read.document(), null, read.sourceMap(), with(layout, paragraphs, layout.tables()), read.notes());
    }

    private static Example boxed(String regime) {
        LaidSheet good = LaidSheet.of(regime);
        LaidSheet bad = good.layout(layout -> with(
                layout,
                layout.paragraphs().stream()
                        .map(p -> p.span().end() - p.span().start() == BOX.length()
                                        && p.number() == last(layout).number()
                                ? new LaidParagraph(
                                        p.span(), p.number(), Story.TEXT_BOX, null, p.page(), false, 0, p.format())
                                : p)
                        .toList(),
                layout.tables()));
        Example typed = Example.state("LAY-74", "has text in a box", document -> {})
                .insteadOf(document -> document.unclassified(BOX))
                .under(regime);
        return typed.laid(new Laying(LaidSheet::arranged, good::of, bad::of));
    }

    private static LaidParagraph last(Layout layout) {
        return layout.paragraphs().get(layout.paragraphs().size() - 1);
    }
}
