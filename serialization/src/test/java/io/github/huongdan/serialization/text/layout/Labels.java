package io.github.huongdan.serialization.text.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * How a document marks its divisions and the items below them.
 *
 * @param division the style of the divisions' labels
 * @param levels the styles of the items' labels, from the outside in
 */
record Labels(Style division, List<Style> levels) {

    enum Style {
        PART("Phần thứ "),
        ARTICLE("Điều ."),
        ROMAN_DOT("."),
        ROMAN_HYPHEN("-"),
        ROMAN_SLASH("/"),
        ARABIC_DOT("."),
        ARABIC_HYPHEN("-"),
        ARABIC_PARENTHESIS(")"),
        LETTER_PARENTHESIS(")"),
        LETTER_DOT("."),
        HYPHEN("-"),
        DASH("–"),
        PLUS("+"),
        DOT("•"),
        STAR("*");

        private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");
        private static final List<String> ORDINALS = List.of("nhất", "hai", "ba", "tư", "năm", "sáu");
        private static final List<String> LETTERS = List.of("a", "b", "c", "d", "đ", "e");

        private final String sign;

        Style(String sign) {
            this.sign = sign;
        }

        /** The label of the item at an index from 0 to 5. */
        String at(int index) {
            return switch (this) {
                case PART -> sign + ORDINALS.get(index);
                case ARTICLE -> "Điều " + (index + 1) + ".";
                case ROMAN_DOT, ROMAN_HYPHEN, ROMAN_SLASH -> ROMAN.get(index) + sign;
                case ARABIC_DOT, ARABIC_HYPHEN, ARABIC_PARENTHESIS -> (index + 1) + sign;
                case LETTER_PARENTHESIS, LETTER_DOT -> LETTERS.get(index) + sign;
                case HYPHEN, DASH, PLUS, DOT, STAR -> sign;
            };
        }

        boolean bullet() {
            return ordinal() >= HYPHEN.ordinal();
        }
    }

    static Labels any(Chance chance) {
        Style division = chance.of(List.of(
                Style.ROMAN_DOT, Style.ROMAN_HYPHEN, Style.ROMAN_SLASH, Style.ARABIC_DOT, Style.PART, Style.ARTICLE));
        List<Style> numbers = List.of(Style.ARABIC_DOT, Style.ARABIC_HYPHEN, Style.ARABIC_PARENTHESIS);
        List<Style> letters = List.of(Style.LETTER_PARENTHESIS, Style.LETTER_DOT);
        List<Style> first = List.of(Style.HYPHEN, Style.DASH);
        List<Style> second = List.of(Style.PLUS, Style.DOT, Style.STAR);
        List<Style> levels = new ArrayList<>();
        if (division != Style.ARABIC_DOT && !chance.oneIn(4)) {
            levels.add(chance.of(numbers));
        }
        if (chance.oneIn(2)) {
            levels.add(chance.of(letters));
        }
        levels.add(chance.of(first));
        levels.add(chance.of(second));
        return new Labels(division, levels);
    }
}
