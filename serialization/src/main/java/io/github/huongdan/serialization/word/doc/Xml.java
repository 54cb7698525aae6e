package io.github.huongdan.serialization.word.doc;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import java.nio.charset.StandardCharsets;

/** XML of a part while it is written. Not thread-safe. */
final class Xml {

    /** Counts what all parts of a file have. Not thread-safe. */
    static final class Budget {

        /** What even files of many small runs are never written at. */
        private static final int GREATEST_RATIO = 250;

        /** Below this size no ratio is harmful. */
        private static final int HARMLESS = 4 * 1024 * 1024;

        /** A property takes a byte or two of a file, and many stretches share those that are the same. */
        private static final int MOST_READINGS = 500;

        private final long most;
        private final long mostSaid;
        private long taken;
        private long said;

        /**
         * Begins to count.
         *
         * @param size how many bytes the file has
         * @param limit how many may be written at most
         */
        Budget(int size, int limit) {
            this.most = Math.min(limit, HARMLESS + (long) GREATEST_RATIO * size);
            this.mostSaid = HARMLESS + (long) MOST_READINGS * size;
        }

        /** Counts properties that are read. */
        void read(Said properties) {
            said += properties.end() - properties.start();
            if (said > mostSaid) {
                throw new IllegalArgumentException("The same properties are named too often");
            }
        }

        private void take(int letters) {
            taken += letters;
            if (taken > most) {
                throw new MalformedDocumentException(
                        "The file unpacks to more than the limit of " + most + " bytes", Place.UNKNOWN);
            }
        }
    }

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out;
    private final Budget budget;

    Xml(Budget budget) {
        this(budget, 256);
    }

    /** Begins a part of about so many characters. */
    Xml(Budget budget, int about) {
        this.out = new StringBuilder(about);
        this.budget = budget;
    }

    /** Writes markup. */
    Xml raw(CharSequence markup) {
        budget.take(markup.length());
        out.append(markup);
        return this;
    }

    Xml number(int value) {
        out.append(value);
        return this;
    }

    /** Writes a length that is not negative in points. */
    Xml points(double value) {
        long hundredths = Math.round(value * 100);
        out.append(hundredths / 100)
                .append('.')
                .append(hundredths / 10 % 10)
                .append(hundredths % 10)
                .append("pt");
        return this;
    }

    /** Writes text, or the value of an attribute. What XML cannot hold is left out, half a letter replaced. */
    Xml text(CharSequence text, int start, int end) {
        budget.take(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < end && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (pair) {
                    out.append(c).append(text.charAt(++i));
                } else {
                    out.append(REPLACEMENT);
                }
            } else {
                letter(c);
            }
        }
        return this;
    }

    Xml text(CharSequence text) {
        return text(text, 0, text.length());
    }

    private void letter(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> {
                if (c >= ' ' && c < '\uFFFE') {
                    out.append(c);
                }
            }
        }
    }

    /** Writes what another has. */
    void append(Xml other) {
        out.append(other.out);
    }

    boolean isEmpty() {
        return out.length() == 0;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
