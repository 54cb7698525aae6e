package io.github.huongdan.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings rules of an application or of another library, with their sentences. {@link
 * io.github.huongdan.validation.GuidanceValidator#withProvidedRules} finds it by {@link java.util.ServiceLoader}: it is named in {@code
 * META-INF/services/io.github.huongdan.validation.rule.RuleProvider}, and in {@code module-info} by {@code provides}.
 *
 * <p>Must answer the same each time; is asked once for each validator that takes its rules.
 */
public interface RuleProvider {

    /** Names whose rules these are, such as {@code acme}: small letters of ASCII and digits, a letter first. */
    String namespace();

    /** Lists the rules. Their ids begin with the namespace and a colon: {@code acme:LOGO-1}. */
    List<Rule> rules();

    /**
     * Returns the sentences of the rules in a language. The keys leave the namespace out: {@code LOGO-1.title} says what the rule checks, {@code
     * LOGO-1.message} what a finding says, {@code LOGO-1.message.VARIANT} what a finding of a variant says; the places for arguments are
     * written {@code {name}}. {@code LOGO-1.why}, {@code LOGO-1.mend} and {@code LOGO-1.limits} may explain the rule. Both languages must
     * have the same keys, and each rule a title and a message.
     *
     * @param language {@code vi} or {@code en}
     */
    Map<String, String> sentences(Locale language);
}
