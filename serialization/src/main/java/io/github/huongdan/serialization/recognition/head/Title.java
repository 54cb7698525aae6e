package io.github.huongdan.serialization.recognition.head;

import io.github.huongdan.serialization.recognition.line.RuleLine;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of the type and the subject below it.
 *
 * @param typeName the name of the type; null in a letter
 * @param subject the lines of the subject, joined; null where there are none
 * @param marks the lines drawn below
 */
public record Title(@Nullable Extract typeName, @Nullable Extract subject, List<Extract> marks) {

    public static Title read(List<TextLine> lines) {
        Extract typeName = lines.isEmpty() ? null : lines.get(0).words();
        List<Extract> subject = new ArrayList<>();
        List<Extract> marks = new ArrayList<>();
        for (TextLine line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            if (RuleLine.is(line.text())) {
                marks.add(line.words());
            } else {
                subject.add(line.words());
            }
        }
        return new Title(typeName, subject.isEmpty() ? null : Extract.join(subject), marks);
    }
}
