package io.github.huongdan.serialization.word.review;

import org.jspecify.annotations.Nullable;

/** Marks about a whole paragraph. Not thread-safe. */
final class ParagraphMarks {

    private final ParagraphElement element;
    private final StringBuilder starts = new StringBuilder();
    private final StringBuilder ends = new StringBuilder();

    /** The properties as they are to be; null where they stay. */
    private @Nullable String properties;

    ParagraphMarks(ParagraphElement element) {
        this.element = element;
    }

    void about(String start, String end) {
        starts.append(start);
        ends.append(end);
    }

    void properties(String written) {
        properties = written;
    }

    void write(Edits edits) {
        if (element.empty) {
            String content = ">" + (properties == null ? "" : properties) + starts + ends + "</" + element.name + ">";
            edits.replace(element.contentStart - 2, element.contentStart, content);
        } else {
            PropertiesElement old = element.properties;
            if (properties != null && old != null) {
                edits.replace(old.start, old.end, properties);
            } else if (properties != null) {
                edits.insert(element.contentStart, properties);
            }
            edits.insert(element.contentStart, starts.toString());
            edits.insert(element.contentEnd, ends.toString());
        }
    }
}
