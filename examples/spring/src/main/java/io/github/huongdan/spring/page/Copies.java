package io.github.huongdan.spring.page;

import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.spring.judging.Correcting;

/**
 * Which copies of a file can be made.
 *
 * @param reviewed whether findings can be written into it
 * @param tracked whether corrections can be tracked in it
 * @param corrected whether corrections can be written into it at all
 */
record Copies(boolean reviewed, boolean tracked, boolean corrected) {

    static Copies of(GuidanceFormat format) {
        return new Copies(format.annotatable(), format.replaceable(), Correcting.takes(format));
    }
}
