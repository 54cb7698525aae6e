package io.github.huongdan.serialization.text.layout;

import io.github.huongdan.model.Header;
import io.github.huongdan.vietnamese.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a letterhead out. */
final class HeadLayout {

    static final String RULE = "----------";
    static final String STAR = "*";
    private static final int COLUMN = 40;

    private HeadLayout() {}

    static List<String> lines(MadeDocument made, PageStyle.Head style) {
        List<String> left = left(made);
        List<String> right = right(made.document().header(), style.ruled());
        String date = right.remove(right.size() - 1);
        while (style.low() && right.size() < left.size() - 1) {
            right.add("");
        }
        right.add(date);
        return TwoColumns.lines(left, right, style.columns(), style.centred());
    }

    /** The lines drawn, in the order in which a reader comes across them. */
    static List<String> marks(MadeDocument made, PageStyle.Head style) {
        List<String> marks = new ArrayList<>();
        if (style.ruled()) {
            marks.add(RULE);
        }
        if (made.office().party()) {
            marks.add(style.columns() == PageStyle.Columns.RIGHT_FIRST ? marks.size() : 0, STAR);
        }
        return marks;
    }

    private static List<String> left(MadeDocument made) {
        Header header = made.document().header();
        List<String> left = new ArrayList<>();
        addBroken(left, made.office().superior());
        addBroken(left, made.office().issuer());
        if (made.office().party()) {
            left.add(STAR);
        }
        left.add((made.office().party() ? "Số " : "Số: ") + header.code());
        if (made.document().typeName() == null) {
            left.addAll(Wrapping.lines("V/v " + made.document().subject(), COLUMN));
        }
        return left;
    }

    private static List<String> right(Header header, boolean ruled) {
        List<String> right = new ArrayList<>();
        right.add(header.title());
        if (header.motto() != null) {
            right.add(header.motto());
        }
        if (ruled) {
            right.add(RULE);
        }
        right.add(header.place() + ", " + WrittenDate.longForm(header.issuedOn()));
        return right;
    }

    private static void addBroken(List<String> lines, @Nullable String name) {
        if (name != null) {
            lines.addAll(List.of(name.split("\\|")));
        }
    }
}
