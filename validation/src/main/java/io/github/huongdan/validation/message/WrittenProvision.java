package io.github.huongdan.validation.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What a rule rests on, from its short form: words ({@code practice}) and references ({@code 66-QĐ/TW, 15.9}), separated by semicolons. A
 * reference's place is an article and its clause ({@code 15.9}), an appendix of a decree ({@code I.II.3c}), an appendix of
 * another act and its number there ({@code P3.9}), or a part of another act.
 */
final class WrittenProvision {

    private static final String KEY = "provision.";

    private WrittenProvision() {}

    static String of(String provision, Properties texts) {
        List<String> parts = new ArrayList<>();
        for (String part : provision.split(";", -1)) {
            parts.add(part(part.strip(), texts));
        }
        return String.join("; ", parts);
    }

    private static String part(String part, Properties texts) {
        String word = texts.getProperty(KEY + part.replace(' ', '_'));
        if (word != null) {
            return word;
        }
        int comma = part.indexOf(", ");
        String code = comma < 0 ? part : part.substring(0, comma);
        String type = texts.getProperty(KEY + "act." + code);
        String act = type == null ? code : type + " " + code;
        return comma < 0 ? act : place(act, part.substring(comma + 2), texts);
    }

    private static String place(String act, String place, Properties texts) {
        int dot = place.indexOf('.');
        String first = dot < 0 ? place : place.substring(0, dot);
        String rest = dot < 0 ? "" : place.substring(dot + 1);
        if (place.startsWith("P") && dot > 0) {
            return Template.fill(
                    texts.getProperty(KEY + "annex", "{act}, {place}"),
                    Map.of("act", act, "place", place, "first", first.substring(1), "rest", rest));
        }
        String kind = Character.isDigit(place.charAt(0)) ? "article" : act.endsWith("NĐ-CP") ? "appendix" : "part";
        boolean whole = rest.isEmpty() || kind.equals("part");
        String template = texts.getProperty(KEY + kind + (whole ? "" : ".inner"), "{act}, {place}");
        return Template.fill(template, Map.of("act", act, "place", place, "first", first, "rest", rest));
    }
}
