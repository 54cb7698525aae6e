package io.github.huongdan.serialization.format.upgrade;

import io.github.huongdan.serialization.FormatVersion;

/**
 * Turns a document of one version into the next, by changing the tree of its parts. It changes what it knows and leaves the rest, also
 * what is faulty, to the reader of the newest version. Has no state.
 */
public interface Upgrader {

    /** Returns the version that it takes. */
    FormatVersion from();

    /** Returns the version that it gives, later than {@link #from()}. */
    FormatVersion to();

    /** Changes a document: in JSON the whole object but the key {@code format}, in XML the root element. */
    void upgrade(WrittenPart document);
}
