package io.github.huongdan.serialization.html.style;

/** Whether lines are drawn around something. */
final class Borders {

    private static final String[] SIDES = {"border", "border-top", "border-bottom", "border-left", "border-right"};

    private Borders() {}

    static boolean drawn(Declarations own) {
        for (String side : SIDES) {
            if (drawn(own, side)) {
                return true;
            }
        }
        String style = own.value("border-style");
        return !style.isEmpty() && !style.startsWith("none");
    }

    /** A border without a style is not drawn. */
    static boolean drawn(Declarations own, String side) {
        String value = own.value(side);
        boolean styled = value.contains("solid")
                || value.contains("double")
                || value.contains("dotted")
                || value.contains("dashed")
                || value.contains("ridge")
                || value.contains("inset")
                || value.contains("groove");
        boolean zero = value.startsWith("0 ") || value.startsWith("0px") || value.startsWith("0pt");
        return styled && !zero;
    }
}
