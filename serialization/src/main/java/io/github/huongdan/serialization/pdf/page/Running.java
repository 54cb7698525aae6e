package io.github.huongdan.serialization.pdf.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what runs along the pages: their numbers, and what stands again at the same height of others. */
public final class Running {

    private static final double ZONE = 0.13;
    private static final int MOST_ROWS = 3;
    private static final int MOST_DIGITS = 4;
    private static final int STEP = 4;
    private static final int LONGEST_NUMBER = 16;

    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> frames = new HashMap<>();
    private final int pages;

    Running(List<RowsOfPage> all) {
        pages = all.size();
        for (RowsOfPage page : all) {
            page.grids().stream().map(Running::key).distinct().forEach(key -> frames.merge(key, 1, Integer::sum));
        }
        for (RowsOfPage page : all) {
            Set<String> own = new HashSet<>();
            for (int index = 0; index < page.rows().size(); index++) {
                if (!isEnd(page, index)) {
                    continue;
                }
                String key = key(page.rows().get(index));
                for (int near = -1; near <= 1; near++) {
                    own.add(key + "@" + (height(page, index) + near));
                }
            }
            own.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
    }

    /** Whether a row of a page is a number of it, or stands again on others. */
    boolean runs(RowsOfPage page, int index) {
        if (!isEnd(page, index)) {
            return false;
        }
        Row row = page.rows().get(index);
        String text = text(row);
        if (isNumber(text, page.page())) {
            return true;
        }
        int count = seen.getOrDefault(key(row) + "@" + height(page, index), 0);
        return text.chars().anyMatch(Character::isLetter) && count >= 2 && count * 2 >= pages;
    }

    private static int height(RowsOfPage page, int index) {
        return (int) Math.round(page.rows().get(index).baseline() / STEP);
    }

    /** Whether a row is one of the first or the last, near the upper or the lower edge, and in no table but one that runs along the pages itself. */
    private boolean isEnd(RowsOfPage page, int index) {
        boolean outer = index < MOST_ROWS || index >= page.rows().size() - MOST_ROWS;
        Row row = page.rows().get(index);
        double at = row.baseline() / page.height();
        return outer && (at < ZONE || at > 1 - ZONE) && !isOfTable(page, row);
    }

    private boolean isOfTable(RowsOfPage page, Row row) {
        for (Grid grid : page.grids()) {
            int count = frames.getOrDefault(key(grid), 0);
            boolean outer = grid.bottom() < page.height() * ZONE || grid.top() > page.height() * (1 - ZONE);
            boolean runs = outer && count >= 2 && count * 2 >= pages;
            if (!runs && grid.holds(row)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Row row) {
        StringBuilder text = new StringBuilder();
        for (Stretch stretch : row.stretches()) {
            text.append(text.isEmpty() ? "" : " ").append(stretch.text().strip());
        }
        return text.toString();
    }

    private static String key(Grid grid) {
        return Math.round(grid.top() / STEP) + "-" + Math.round(grid.bottom() / STEP);
    }

    /** The text of a row, but for the numbers in it. */
    private static String key(Row row) {
        StringBuilder key = new StringBuilder();
        for (char c : text(row).toCharArray()) {
            if (!Character.isDigit(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** {@code 2}, {@code - 2 -}, {@code 2/5}, {@code Trang 2}. */
    public static boolean isNumber(String text, int page) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length() && text.charAt(i) != '/'; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits.append(c);
            } else if (Character.isLetter(c)) {
                letters.append(c);
            }
        }
        boolean word = letters.isEmpty() || letters.toString().equalsIgnoreCase("trang");
        return word
                && !digits.isEmpty()
                && digits.length() < MOST_DIGITS
                && Math.abs(Integer.parseInt(digits.toString()) - page) <= 3;
    }
}
