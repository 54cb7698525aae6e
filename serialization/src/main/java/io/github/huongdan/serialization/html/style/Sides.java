package io.github.huongdan.serialization.html.style;

/** The four sides of a margin in points; 0 where nothing is known. */
record Sides(double top, double right, double bottom, double left) {

    /**
     * Reads a property and those of its sides.
     *
     * @param em what {@code em} is of; 0 where that is not known
     */
    static Sides of(Declarations own, String property, double em) {
        String all = own.value(property);
        String[] parts = all.isEmpty() ? new String[0] : all.split(" +", 5);
        double top = part(parts, 0, em);
        double right = parts.length > 1 ? part(parts, 1, em) : top;
        double bottom = parts.length > 2 ? part(parts, 2, em) : top;
        double left = parts.length > 3 ? part(parts, 3, em) : right;
        return new Sides(
                side(own, property + "-top", em, top),
                side(own, property + "-right", em, right),
                side(own, property + "-bottom", em, bottom),
                side(own, property + "-left", em, left));
    }

    private static double part(String[] parts, int index, double em) {
        return index < parts.length ? known(CssLength.points(parts[index], em), 0) : 0;
    }

    private static double side(Declarations own, String property, double em, double otherwise) {
        String value = own.value(property);
        return value.isEmpty() ? otherwise : known(CssLength.points(value, em), otherwise);
    }

    private static double known(double points, double otherwise) {
        return Double.isNaN(points) ? otherwise : points;
    }
}
