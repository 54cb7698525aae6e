package io.github.huongdan.acceptance.shape;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shapes of pages: what stands where one ends. {@code %d} is a number that counts them; a text that has such numbers gets no others. */
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
    public @Nullable String change(Original original) {
        boolean numbered =
                original.lines().stream().anyMatch(line -> line.matches("\\s*[-–]?\\s*\\d{1,2}\\s*[-–]?\\s*"));
        if (numbered && between.contains("%d")) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        int page = 1;
        for (int i = 0; i < original.lines().size(); i++) {
            if (i > 0 && i % LENGTH == 0) {
                page++;
                text.append(mark(page)).append(between.endsWith("\f") ? "" : "\n");
            }
            text.append(original.lines().get(i)).append('\n');
        }
        boolean last = page > 1 && this != FORM_FEEDS && this != FORM_FEEDS_AND_NUMBERS;
        return last ? text.append(mark(page + 1)).append('\n').toString() : text.toString();
    }

    private String mark(int page) {
        return String.format(Locale.ROOT, between, page);
    }
}
