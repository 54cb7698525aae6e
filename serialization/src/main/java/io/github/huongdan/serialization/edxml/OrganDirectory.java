package io.github.huongdan.serialization.edxml;

import java.util.Map;
import java.util.Optional;

/**
 * Finds organs by the names that documents write. The library knows no identifiers: the network's directory or a table of the application's own is plugged in.
 *
 * <pre>{@code
 * OrganDirectory directory = OrganDirectory.of(Map.of("Ban Tuyên giáo Thành ủy", EdxmlOrgan.of("A05.BTG", "Ban Tuyên giáo Thành ủy")));
 * }</pre>
 */
@FunctionalInterface
public interface OrganDirectory {

    /** Knows no organ. */
    OrganDirectory EMPTY = name -> Optional.empty();

    /** Finds an organ; empty where none is known by the name. */
    Optional<EdxmlOrgan> find(String name);

    /** Returns a directory of a table. */
    static OrganDirectory of(Map<String, EdxmlOrgan> organs) {
        Map<String, EdxmlOrgan> copy = Map.copyOf(organs);
        return name -> Optional.ofNullable(copy.get(name));
    }
}
