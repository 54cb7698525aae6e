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

    void write(String part, Edits edits) {
        if (element.empty) {
            int name = element.start + 1;
            int nameEnd = name;
            while (!Character.isWhitespace(part.charAt(nameEnd)) && part.charAt(nameEnd) != '/') {
                nameEnd++;
            }
            String closing = "></" + part.substring(name, nameEnd) + ">";
            edits.replace(element.contentStart - 2, element.contentStart, ">" + starts + ends + closing.substring(1));
        } else {
            edits.insert(element.contentStart, starts.toString());
            edits.insert(element.contentEnd, ends.toString());
        }
    }
}
