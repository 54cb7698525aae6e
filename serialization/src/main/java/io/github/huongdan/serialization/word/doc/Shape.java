package io.github.huongdan.serialization.word.doc;

import java.util.List;

/**
 * A drawn shape or a group of shapes.
 *
 * @param id its number
 * @param kind what form it has
 * @param width how wide it is, in the units of the group that it stands in; 0 where it stands in none
 * @param height how high it is, in the same units
 * @param groupWidth how wide a group is in its own units; 0 for other shapes
 * @param groupHeight how high a group is in its own units; 0 for other shapes
 * @param members the shapes of a group
 */
record Shape(
        int id, int kind, double width, double height, double groupWidth, double groupHeight, List<Shape> members) {

    private static final int LINE = 20;
    private static final int STRAIGHT_CONNECTOR = 32;

    boolean isLine() {
        return kind == LINE || kind == STRAIGHT_CONNECTOR;
    }
}
