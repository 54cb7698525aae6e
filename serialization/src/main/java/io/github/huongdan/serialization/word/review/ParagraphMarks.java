package io.github.huongdan.serialization.word.review;

/** Marks about a whole paragraph. Not thread-safe. */
final class ParagraphMarks {

    private final ParagraphElement element;
    private final StringBuilder starts = new StringBuilder();
    private final StringBuilder ends = new StringBuilder();

    ParagraphMarks(ParagraphElement element) {
        this.element = element;
    }

    void about(String start, String end) {
        starts.append(start);
        ends.append(end);
    }

    void write(Edits edits) {
        if (element.empty) {
            String content = ">" + starts + ends + "</" + element.name + ">";
            edits.replace(element.contentStart - 2, element.contentStart, content);
        } else {
            edits.insert(element.contentStart, starts.toString());
            edits.insert(element.contentEnd, ends.toString());
        }
    }
}
