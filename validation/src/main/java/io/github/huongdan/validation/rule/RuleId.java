package io.github.huongdan.validation.rule;

import org.jspecify.annotations.Nullable;

/**
 * The id of a rule, taken apart: {@code HDR-01} of the catalogue, or {@code acme:LOGO-1} of somebody else.
 *
 * @param namespace whose rule it is; null for the catalogue's
 * @param group what the ids of its kin begin with, the namespace included: {@code HDR}, {@code acme:LOGO}
 */
record RuleId(@Nullable String namespace, String group) {

    /** Throws {@link IllegalArgumentException} where this is no id of a rule. */
    static RuleId of(String id) {
        int colon = id.indexOf(':');
        if (colon < 0) {
            return new RuleId(null, Part.of(id).prefix());
        }
        int hyphen = id.lastIndexOf('-');
        if (!isNamespace(id.substring(0, colon))
                || hyphen < colon
                || !isWord(id.substring(colon + 1, hyphen))
                || !isWord(id.substring(hyphen + 1))) {
            throw new IllegalArgumentException("No id of a rule: " + id + ", expected one such as acme:LOGO-1");
        }
        return new RuleId(id.substring(0, colon), id.substring(0, hyphen));
    }

    /** Tells whether this is a name for the rules of one owner: small letters and digits, a letter first. */
    static boolean isNamespace(String name) {
        return !name.isEmpty()
                && isSmallLetter(name.charAt(0))
                && name.chars().allMatch(c -> isSmallLetter(c) || isDigit(c));
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || isSmallLetter(c) || isDigit(c));
    }

    private static boolean isSmallLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
