package io.github.huongdan.serialization.word.doc;

/** Writes the notes below pages or after the text. */
final class Notes {

    private Notes() {}

    /**
     * Writes notes as a part.
     *
     * @param name what a note is: {@code footnote} or {@code endnote}
     * @param places the table of places where notes begin
     */
    static void write(
            OldFile file,
            byte[] table,
            FileInformation information,
            String name,
            int places,
            TextPart text,
            WrittenParts out) {
        Plc plc = Plc.of(table, information, places, 0);
        int start = information.textStart(text);
        int length = information.textLength(text);
        Xml xml = new Xml(file.budget());
        xml.raw("<w:").raw(name).raw("s").raw(WrittenParts.ROOT);
        int end = 0;
        for (int i = 0; i < plc.size(); i++) {
            int from = Math.max(plc.place(i), end);
            int to = Math.min(plc.place(i + 1), length);
            end = Math.max(end, to);
            if (from < to) {
                xml.raw("<w:").raw(name).raw(" w:id=\"").number(i).raw("\">");
                new Paragraphs(file, References.NONE, null, xml)
                        .write(start + from, file.unguarded(start + from, start + to));
                xml.raw("</w:").raw(name).raw(">");
            }
        }
        xml.raw("</w:").raw(name).raw("s>");
        out.add(name + "s", xml);
    }
}
