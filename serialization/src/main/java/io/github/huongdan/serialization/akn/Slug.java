package io.github.huongdan.serialization.akn;

import java.text.Normalizer;
import java.util.Locale;

/** Words as identifiers have them: small letters and digits, with a hyphen for whatever stands between. */
final class Slug {

    private Slug() {}

    /** Takes all marks off: {@code Hướng dẫn} is {@code huong-dan}. */
    static String of(String text) {
        return joined(Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD), false);
    }

    /** Keeps the letter đ, which labels tell from d: {@code đ)} is {@code đ}. */
    static String ofLabel(String label) {
        return joined(Normalizer.normalize(label, Normalizer.Form.NFD), true);
    }

    private static String joined(String decomposed, boolean keepsD) {
        StringBuilder slug = new StringBuilder();
        String small = decomposed.toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (keepsD && c == 'đ')) {
                slug.append(gap && !slug.isEmpty() ? "-" : "").append(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return slug.toString();
    }
}
