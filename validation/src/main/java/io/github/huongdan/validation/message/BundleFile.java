package io.github.huongdan.validation.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** A file of this package with texts of one language, by key. */
final class BundleFile {

    private BundleFile() {}

    static Properties read(String name) {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(BundleFile.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
