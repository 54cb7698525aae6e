package io.github.huongdan.validation.message;

import java.util.Properties;

/** What the catalogue's rules are for and how to mend what they find, each language read when it is first asked for: few need it. */
final class ExplanationFiles {

    private static final class Vietnamese {
        static final Properties TEXTS = BundleFile.read("explanations_vi.properties");
    }

    private static final class English {
        static final Properties TEXTS = BundleFile.read("explanations_en.properties");
    }

    private ExplanationFiles() {}

    static Properties vietnamese() {
        return Vietnamese.TEXTS;
    }

    static Properties english() {
        return English.TEXTS;
    }
}
