package io.github.huongdan.acceptance.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shapes of pages: what stands where one ends. {@code %d} is the number of the next. */
enum PageShapes implements Shape {
    NUMBERS("%d"),
    NUMBERS_BETWEEN_DASHES("- %d -"),
    NUMBERS_AFTER_A_WORD("                              Trang %d/9"),
    NUMBERS_APART("\n                                   %d\n"),
    FOOTERS("Tài liệu lưu hành trong ngành, không phổ biến trên mạng"),
    FOOTERS_APART("\n     Tài liệu lưu hành trong ngành, không phổ biến trên mạng\n                         %d\n"),
    FORM_FEEDS("\f"),
    FORM_FEEDS_AND_NUMBERS("\n                     %d\n\f");

    private static final int LENGTH = 40;

    private final String between;

    PageShapes(String between) {
        this.between = between;
    }

    @Override
    public String change(Original original) {
        List<String> lines = new ArrayList<>();
        int page = 1;
        for (int i = 0; i < original.lines().size(); i++) {
            if (i > 0 && i % LENGTH == 0) {
                page++;
                boolean ownLine = !between.endsWith("\f");
                String mark = String.format(Locale.ROOT, between, page);
                lines.add(ownLine ? mark : mark + original.lines().get(i));
                if (!ownLine) {
                    continue;
                }
            }
            lines.add(original.lines().get(i));
        }
        return String.join("\n", lines);
    }
}
