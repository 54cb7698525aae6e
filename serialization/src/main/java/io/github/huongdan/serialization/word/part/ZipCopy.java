package io.github.huongdan.serialization.word.part;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes a copy of a zip in which some entries have another content. The others are copied as they are packed. */
final class ZipCopy {

    private ZipCopy() {}

    /**
     * Writes a copy.
     *
     * @param contents the contents of entries that are other ones in the copy, or new, by their names
     */
    static byte[] of(Zip zip, Map<String, byte[]> contents) {
        ZipOutput copy = new ZipOutput();
        Set<String> written = new HashSet<>();
        for (ZipEntry entry : zip.entries()) {
            Map.Entry<String, byte[]> changed = contents.entrySet().stream()
                    .filter(content -> ZipDirectory.key(content.getKey()).equals(ZipDirectory.key(entry.name())))
                    .findFirst()
                    .orElse(null);
            if (changed == null) {
                copy.put(entry, zip.packed(entry));
            } else {
                written.add(changed.getKey());
                copy.put(entry.name(), changed.getValue());
            }
        }
        contents.forEach((name, content) -> {
            if (!written.contains(name)) {
                copy.put(name, content);
            }
        });
        return copy.end();
    }
}
