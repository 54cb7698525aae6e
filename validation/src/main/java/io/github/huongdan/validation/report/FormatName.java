package io.github.huongdan.validation.report;

import java.util.Locale;

/** What formats for programs call the constants of an enum: {@code SOURCE_TEXT} is {@code sourceText}. */
final class FormatName {

    private FormatName() {}

    static String of(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
