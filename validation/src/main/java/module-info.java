/**
 * Judges guidance documents: the rules of form, the findings they give, reports for people, and the door for Jakarta Validation.
 */
module io.github.huongdan.validation {
    requires transitive io.github.huongdan.core;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires java.xml;
    requires static com.samskivert.jmustache;
    requires static org.jspecify;
    requires static tools.jackson.core;

    exports io.github.huongdan.validation;
    exports io.github.huongdan.validation.jakarta;
    exports io.github.huongdan.validation.message;
    exports io.github.huongdan.validation.report;
    exports io.github.huongdan.validation.rule;
}
