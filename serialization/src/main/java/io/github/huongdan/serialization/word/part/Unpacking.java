package io.github.huongdan.serialization.word.part;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;

/** Counts what is unpacked of a zip, part after part, and stops where it is more than a document has. Not thread-safe. */
final class Unpacking {

    /** Parts of tables that repeat themselves are packed to a hundredth; what zip can do at most is a thousandth. */
    static final int GREATEST_RATIO = 250;

    /** Below this size no ratio is harmful. */
    static final int HARMLESS = 4 * 1024 * 1024;

    private final int most;
    private long total;

    Unpacking(ReadLimits limits) {
        this.most = limits.maxUnpackedBytes();
    }

    /** Counts bytes of a part of which so many were packed and so many are unpacked so far. */
    void count(int bytes, long packed, long unpacked, String part) {
        total += bytes;
        if (total > most) {
            throw new MalformedDocumentException(
                    "The zip unpacks to more than the limit of " + most + " bytes", Place.at(part));
        }
        if (unpacked > HARMLESS && unpacked / GREATEST_RATIO > packed) {
            throw new MalformedDocumentException(
                    "The zip unpacks to more than " + GREATEST_RATIO + " times its size", Place.at(part));
        }
    }
}
