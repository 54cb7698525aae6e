package io.github.huongdan.acceptance.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines drawn around the title: {@code =====} above the name of the type, {@code -----} below the subject. */
record RuledTitle(char above, char below) implements Shape {

    @Override
    public @Nullable String change(Original original) {
        int type = original.lineOf("/typeName");
        int body = original.firstBelowTitle();
        if (type < 0 || body <= type) {
            return null;
        }
        List<String> lines = new ArrayList<>(original.lines());
        lines.add(body, String.valueOf(below).repeat(20));
        lines.add(type, String.valueOf(above).repeat(60));
        return String.join("\n", lines);
    }
}
