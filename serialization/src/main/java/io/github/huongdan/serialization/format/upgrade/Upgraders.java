package io.github.huongdan.serialization.format.upgrade;

import io.github.huongdan.serialization.FormatVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The upgraders that readers have. Immutable and thread-safe. */
public final class Upgraders {

    /** Those of this library. There is no older format yet; the upgrader of the first one is entered here. */
    private static final Upgraders STANDARD = of(List.of());

    private final List<Upgrader> upgraders;

    private Upgraders(List<Upgrader> upgraders) {
        this.upgraders = upgraders;
    }

    public static Upgraders standard() {
        return STANDARD;
    }

    /** Makes a list in which each upgrader leads to a later version. */
    public static Upgraders of(List<? extends Upgrader> upgraders) {
        for (Upgrader upgrader : upgraders) {
            if (upgrader.to().compareTo(upgrader.from()) <= 0) {
                throw new IllegalArgumentException(
                        "An upgrader leads from " + upgrader.from() + " to " + upgrader.to() + ", which is not later");
            }
        }
        return new Upgraders(List.copyOf(upgraders));
    }

    /** Tells whether documents of a version can be led to the current one. */
    public boolean reachCurrent(FormatVersion version) {
        FormatVersion reached = version;
        for (Upgrader next = from(version); next != null; next = from(reached)) {
            reached = next.to();
        }
        return !reached.equals(version) && reached.equals(FormatVersion.CURRENT);
    }

    /** Changes a document of a version into one of the current version. */
    public void upgrade(WrittenPart document, FormatVersion version) {
        for (Upgrader next = from(version); next != null; next = from(next.to())) {
            next.upgrade(document);
        }
    }

    private @Nullable Upgrader from(FormatVersion version) {
        return upgraders.stream()
                .filter(upgrader -> upgrader.from().equals(version))
                .findFirst()
                .orElse(null);
    }
}
