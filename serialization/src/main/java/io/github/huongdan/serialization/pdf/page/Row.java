package io.github.huongdan.serialization.pdf.page;

import java.util.List;

/**
 * What stands on one height of a page, from left to right.
 *
 * @param stretches the stretches; at least one
 */
record Row(List<Stretch> stretches) {

    double baseline() {
        return stretches.get(0).baseline();
    }

    double size() {
        double size = 0;
        for (Stretch stretch : stretches) {
            size = Math.max(size, stretch.size());
        }
        return size;
    }

    double left() {
        return stretches.get(0).left();
    }

    double right() {
        double right = 0;
        for (Stretch stretch : stretches) {
            right = Math.max(right, stretch.right());
        }
        return right;
    }

    boolean split() {
        return stretches.size() > 1;
    }
}
