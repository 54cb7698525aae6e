package io.github.huongdan.serialization.format.upgrade;

import io.github.huongdan.serialization.Place;
import io.github.huongdan.source.Position;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where in the input a part stands; told in words only when it is asked for.
 *
 * @param owner the part around it; null for the whole
 * @param step what its path adds to that of its owner: {@code /header}, {@code /task[2]}
 * @param position its line and column
 */
public record Origin(@Nullable Origin owner, String step, Supplier<@Nullable Position> position) {

    /** Returns the path and the position. */
    public Place place() {
        StringBuilder path = new StringBuilder();
        for (Origin at = this; at != null; at = at.owner) {
            path.insert(0, at.step);
        }
        return new Place(path.toString(), position.get());
    }
}
