/**
 * Judges guidance documents: the rules of form, the findings they give, reports for people, the door for Jakarta Validation, and
 * assertions for tests. The assertions need AssertJ, which is not required here: tests on the module path add {@code --add-reads
 * io.github.huongdan.validation=ALL-UNNAMED}.
 */
module io.github.huongdan.validation {
    requires transitive io.github.huongdan.core;
    requires transitive jakarta.validation;
    requires transitive org.hibernate.validator;
    requires java.xml;
    requires static com.samskivert.jmustache;
    requires static org.jspecify;
    requires static tools.jackson.core;

    exports io.github.huongdan.validation;
    exports io.github.huongdan.validation.assertj;
    exports io.github.huongdan.validation.baseline;
    exports io.github.huongdan.validation.configuration;
    exports io.github.huongdan.validation.fix;
    exports io.github.huongdan.validation.fixtures;
    exports io.github.huongdan.validation.jakarta;
    exports io.github.huongdan.validation.layout;
    exports io.github.huongdan.validation.message;
    exports io.github.huongdan.validation.registry;
    exports io.github.huongdan.validation.report;
    exports io.github.huongdan.validation.review;
    exports io.github.huongdan.validation.rule;

    uses io.github.huongdan.validation.rule.RuleProvider;

    // For the proxies of soft assertions, where the virtual machine lets nobody define classes unasked.
    opens io.github.huongdan.validation.assertj;
}
