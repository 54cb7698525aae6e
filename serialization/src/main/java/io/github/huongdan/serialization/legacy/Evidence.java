package io.github.huongdan.serialization.legacy;

/**
 * What speaks for an encoding in a text, and what against it.
 *
 * @param pro what reads as Vietnamese in that encoding alone
 * @param contra what cannot stand in text of that encoding
 */
record Evidence(int pro, int contra) {

    /** Between 0 and 1; with little evidence it stays away from 1. */
    double confidence() {
        return pro / (pro + contra + 1.0);
    }
}
