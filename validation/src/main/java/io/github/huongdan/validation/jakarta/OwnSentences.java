package io.github.huongdan.validation.jakarta;

import io.github.huongdan.validation.GuidanceValidator;
import jakarta.validation.MessageInterpolator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/**
 * Another interpolator, and the sentences of the rules that providers brought to a validator for what the other has none. The other tells the
 * language, in whatever way it finds it out.
 *
 * <p>Immutable and thread-safe where the other is.
 */
record OwnSentences(MessageInterpolator other, GuidanceValidator validator) implements MessageInterpolator {

    private static final String LANGUAGE = "{" + ConformsToValidator.KEY + "language}";

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, text -> other.interpolate(text, context));
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context, text -> other.interpolate(text, context, locale));
    }

    private String interpolate(String template, Context context, UnaryOperator<String> interpolation) {
        String text = interpolation.apply(template);
        if (!text.equals(template) || !isOwn(template)) {
            return text;
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        context.unwrap(HibernateMessageInterpolatorContext.class)
                .getMessageParameters()
                .forEach((name, value) -> arguments.put(name, unescaped(String.valueOf(value))));
        Locale language = Locale.forLanguageTag(interpolation.apply(LANGUAGE));
        String key = template.substring(ConformsToValidator.KEY.length() + 1, template.length() - 1);
        return validator.messages(language).sentence(key, arguments);
    }

    /** Hibernate Validator has put a backslash before each character that its own interpolation would take for more than a character. */
    private static String unescaped(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            boolean escape = value.charAt(i) == '\\' && i + 1 < value.length();
            i = escape ? i + 1 : i;
            out.append(value.charAt(i));
        }
        return out.toString();
    }

    private static boolean isOwn(String template) {
        return template.startsWith("{" + ConformsToValidator.KEY)
                && template.indexOf(':') > 0
                && template.endsWith("}");
    }
}
