/**
 * The model of Vietnamese guidance documents (hướng dẫn): parts, document codes, citations, regimes, source spans and the words that mark them. Needs
 * nothing at run time; the annotations of JSpecify, Jakarta Validation and Jackson count only for who has them.
 */
// The module that files are opened to is compiled later.
@SuppressWarnings("module")
module io.github.huongdan.core {
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static org.jspecify;

    exports io.github.huongdan.annotation;
    exports io.github.huongdan.citation;
    exports io.github.huongdan.code;
    exports io.github.huongdan.files to
            io.github.huongdan.validation;
    exports io.github.huongdan.layout;
    exports io.github.huongdan.lexicon;
    exports io.github.huongdan.metadata;
    exports io.github.huongdan.model;
    exports io.github.huongdan.reading;
    exports io.github.huongdan.regime;
    exports io.github.huongdan.settings;
    exports io.github.huongdan.source;
    exports io.github.huongdan.vietnamese;

    opens io.github.huongdan.model;
}
