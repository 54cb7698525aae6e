package io.github.huongdan.acceptance.shape;

import org.jspecify.annotations.Nullable;

/** Letters that look like digits stand in the number of the document: {@code l2/HD-SNV}. */
record WrongDigits() implements Shape {

    @Override
    public @Nullable String change(Original original) {
        String number = original.written("/header/code/text");
        if (number == null) {
            return null;
        }
        int digits = 0;
        while (digits < number.length() && Character.isDigit(number.charAt(digits))) {
            digits++;
        }
        String wrong = number.substring(0, digits).replace('1', 'l').replace('0', 'O') + number.substring(digits);
        return wrong.equals(number) ? null : original.text().replaceFirst(java.util.regex.Pattern.quote(number), wrong);
    }
}
