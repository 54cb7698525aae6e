package io.github.huongdan.validation.message;

import java.util.Map;

/** A sentence with places for arguments, such as {@code {actual}}. What an argument holds is never read as a template. */
final class Template {

    private Template() {}

    static String fill(String template, Map<String, String> arguments) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            out.append(template, at, open).append(arguments.getOrDefault(name, ""));
            at = close + 1;
        }
        return out.append(template, at, template.length()).toString();
    }
}
