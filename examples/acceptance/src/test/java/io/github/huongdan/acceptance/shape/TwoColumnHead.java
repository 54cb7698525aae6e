package io.github.huongdan.acceptance.shape;

import io.github.huongdan.model.Header;
import io.github.huongdan.vietnamese.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The letterhead of a document as the form has it.
 *
 * @param left superior, issuer, number, and the subject of a letter
 * @param right title, motto, place and date
 */
record TwoColumnHead(List<String> left, List<String> right) {

    /** The letterhead of a document; null where not all of it stands above the body, or it lacks number, title or date. */
    static @Nullable TwoColumnHead of(Original original) {
        Header header = original.document().header();
        String number = original.written("/header/code");
        boolean above = original.lastHeaderLine() < original.bodyLine();
        if (!above || number == null || header.title() == null || header.issuer() == null || header.place() == null) {
            return null;
        }
        if (header.issuedOn() == null) {
            return null;
        }
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        if (header.superior() != null) {
            left.add(header.superior());
        }
        left.add(header.issuer());
        left.add(number.replaceAll("\\s+", " "));
        String subject = original.document().subject();
        if (original.document().typeName() == null && subject != null) {
            left.add("V/v " + subject);
        }
        right.add(Objects.requireNonNull(header.title()));
        if (header.motto() != null) {
            right.add(header.motto());
        }
        right.add(header.place() + ", " + WrittenDate.longForm(Objects.requireNonNull(header.issuedOn())));
        return new TwoColumnHead(left, right);
    }

    int height() {
        return Math.max(left.size(), right.size());
    }

    int leftWidth() {
        return left.stream().mapToInt(String::length).max().orElse(0);
    }

    int rightWidth() {
        return right.stream().mapToInt(String::length).max().orElse(0);
    }

    /** A line of the left column; the number stands beside place and date, as low as the longer column. */
    String leftAt(int line) {
        return line < left.size() ? left.get(line) : "";
    }

    String rightAt(int line) {
        return line < right.size() ? right.get(line) : "";
    }
}
