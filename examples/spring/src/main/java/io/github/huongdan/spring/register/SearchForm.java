package io.github.huongdan.spring.register;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of the search, as it was typed.
 *
 * @param office a part of the issuer's name
 * @param year the year of issue; what is no number is the year of no document
 * @param number the number, or the beginning of number and symbol
 * @param rule the id of a rule
 */
record SearchForm(
        @Nullable String office,
        @Nullable String year,
        @Nullable String number,
        @Nullable String rule) {

    Search search() {
        boolean any = year != null && !year.isBlank();
        return new Search(office, any ? Integer.valueOf(number(year, -1)) : null, number, rule);
    }

    static int number(@Nullable String typed, int otherwise) {
        try {
            return typed == null ? otherwise : Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
