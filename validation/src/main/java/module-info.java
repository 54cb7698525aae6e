/**
 * Judges guidance documents: the rules of form, the findings they give, reports for people, and the door for Jakarta Validation.
 */
module io.github.huongdan.validation {
    requires transitive io.github.huongdan.core;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static org.jspecify;

    exports io.github.huongdan.validation;
    exports io.github.huongdan.validation.jakarta;
    exports io.github.huongdan.validation.message;
    exports io.github.huongdan.validation.registry;
    exports io.github.huongdan.validation.report;
    exports io.github.huongdan.validation.rule;
}
