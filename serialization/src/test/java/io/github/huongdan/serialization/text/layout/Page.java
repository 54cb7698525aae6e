package io.github.huongdan.serialization.text.layout;

import io.github.huongdan.model.GuidanceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document laid out.
 *
 * @param text its text, as an extractor gives it
 * @param document what a careful person reads there
 * @param furniture page numbers and stamps, which belong to the page and not to the document
 */
public record Page(String text, GuidanceDocument document, List<String> furniture) {

    private static final int NARROW = 60;

    /** Lays a document out in a style. */
    public static Page of(MadeDocument made, PageStyle style) {
        List<String> lines = new ArrayList<>(HeadLayout.lines(made, style.head()));
        lines.add("");
        List<String> marks = new ArrayList<>(HeadLayout.marks(made, style.head()));
        title(made.document(), style, lines, marks);
        addressees(made.document().addressees(), lines);
        List<String> furniture = new ArrayList<>(body(made.document(), style, lines));
        lines.add("");
        lines.addAll(FootLayout.lines(made, style.foot()));
        furniture.add(style.foot().stamp());
        GuidanceDocument expected = made.document().toBuilder()
                .header(header -> header.marks(marks))
                .build();
        return new Page(String.join("\n", lines) + "\n", expected, furniture);
    }

    private static void title(GuidanceDocument document, PageStyle style, List<String> lines, List<String> marks) {
        if (document.typeName() == null) {
            return;
        }
        int width = style.lines().width() == 0 ? 0 : NARROW;
        lines.add(TwoColumns.centre(document.typeName(), style.lines().width()));
        Wrapping.lines(String.valueOf(document.subject()), width)
                .forEach(line -> lines.add(TwoColumns.centre(line, style.lines().width())));
        if (style.habits().ruledSubject()) {
            lines.add(TwoColumns.centre("-----", style.lines().width()));
            marks.add("-----");
        }
        lines.add("");
    }

    private static void addressees(List<String> addressees, List<String> lines) {
        if (addressees.size() == 1) {
            lines.add("Kính gửi: " + addressees.get(0));
        } else if (!addressees.isEmpty()) {
            lines.add("Kính gửi:");
            addressees.forEach(addressee -> lines.add("- " + addressee + ";"));
        }
        lines.add("");
    }

    private static List<String> body(GuidanceDocument document, PageStyle style, List<String> lines) {
        List<String> furniture = new ArrayList<>();
        PageStyle.Lines look = style.lines();
        int onPage = lines.size();
        for (String paragraph : BodyLayout.paragraphs(document, style.habits())) {
            List<String> wrapped =
                    Wrapping.lines(paragraph, look.width(), " ".repeat(look.margin()), look.indent().written);
            for (String line : wrapped) {
                boolean full = onPage >= style.pages().length() && style.pages().mark() != PageStyle.Mark.NONE;
                String mark = full ? mark(style.pages().mark(), furniture) : "";
                lines.add(mark + line);
                onPage = full ? 1 : onPage + 1;
            }
            if (look.spaced()) {
                lines.add("");
            }
        }
        return furniture;
    }

    private static String mark(PageStyle.Mark mark, List<String> furniture) {
        String written = String.format(Locale.ROOT, mark.written, furniture.size() + 2);
        furniture.add(written.strip());
        return written;
    }
}
