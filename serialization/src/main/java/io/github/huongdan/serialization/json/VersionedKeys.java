package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.Problem;
import io.github.huongdan.serialization.faults.Faults;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.FormatName;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the version of a document has. Its name may come after parts that an older version lacks, for the keys of a JSON object have no order; the
 * first such part is remembered until then. Not thread-safe.
 */
final class VersionedKeys {

    private final Faults faults;
    private FormatVersion version;
    private boolean named;
    private @Nullable Problem early;

    /** Begins with the version where it is known; null where the document is to name it. */
    VersionedKeys(@Nullable FormatVersion version, Faults faults) {
        this.faults = faults;
        this.version = version == null ? FormatVersion.CURRENT : version;
        this.named = version != null;
    }

    /** Tells whether the version has what came with another; while it is not known, it has everything. */
    boolean has(FormatVersion since, String part, Supplier<Place> place) {
        if (!named && early == null) {
            early = new Problem("The document is of an older format, which has no " + part, place.get());
        }
        return since.compareTo(version) <= 0;
    }

    /** Takes in the value of the key {@code format}: the current version or an older one, or what is known already. */
    void name(String format, Supplier<Place> place) {
        if (named) {
            if (!format.equals(FormatName.json(version))) {
                faults.note(FormatName.unknown(format, FormatFields.FORMAT), place);
            }
            return;
        }
        named = true;
        FormatVersion found = FormatName.inJson(format);
        if (found == null || !(found.equals(FormatVersion.CURRENT) || found.olderMinor())) {
            faults.note(FormatName.unknown(format, FormatFields.FORMAT), place);
            return;
        }
        version = found;
        if (found.olderMinor() && early != null) {
            faults.note(early.reason(), early::place);
        }
    }
}
