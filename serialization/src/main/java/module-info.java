/** Readers and writers of guidance documents: JSON, XML and plain text. */
module io.github.huongdan.serialization {
    requires transitive io.github.huongdan.core;
    requires static org.jspecify;

    exports io.github.huongdan.serialization.text;
}
