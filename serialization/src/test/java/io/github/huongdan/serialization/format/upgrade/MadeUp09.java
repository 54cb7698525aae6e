package io.github.huongdan.serialization.format.upgrade;

import io.github.huongdan.serialization.FormatVersion;
import java.util.List;

/** Upgraders of formats that never were: 0.8 had {@code title} for {@code subject}, 0.9 a string for the code of the header. */
public final class MadeUp09 {

    private static final FormatVersion V08 = new FormatVersion(0, 8);
    private static final FormatVersion V09 = new FormatVersion(0, 9);

    private MadeUp09() {}

    public static Upgraders upgraders() {
        return Upgraders.of(List.of(new FromCodeAsString(), new FromTitle()));
    }

    private static final class FromTitle implements Upgrader {

        @Override
        public FormatVersion from() {
            return V08;
        }

        @Override
        public FormatVersion to() {
            return V09;
        }

        @Override
        public void upgrade(WrittenPart document) {
            document.rename("title", "subject");
        }
    }

    private static final class FromCodeAsString implements Upgrader {

        @Override
        public FormatVersion from() {
            return V09;
        }

        @Override
        public FormatVersion to() {
            return FormatVersion.CURRENT;
        }

        @Override
        public void upgrade(WrittenPart document) {
            document.parts("header").stream()
                    .flatMap(header -> header.parts("code").stream())
                    .forEach(code -> code.wrap("text"));
        }
    }
}
