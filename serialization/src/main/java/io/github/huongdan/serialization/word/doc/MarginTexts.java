package io.github.huongdan.serialization.word.doc;

/** Writes what stands above and below the text of pages, and refers to it from the sections. */
final class MarginTexts {

    private static final int NOTE_TEXTS = 6;
    private static final int OF_SECTION = 6;
    private static final String[] KINDS = {"header", "header", "footer", "footer", "header", "footer"};
    private static final String[] PAGES = {"even", "default", "even", "default", "first", "first"};

    private final OldFile file;
    private final Plc plc;
    private final int start;
    private final int length;
    private final References references;
    private final WrittenParts out;

    /** Where the last text ended: a letter belongs to one text only. */
    private int end;

    MarginTexts(OldFile file, byte[] table, FileInformation information, References references, WrittenParts out) {
        this.file = file;
        this.plc = Plc.of(table, information, FileInformation.MARGIN_TEXTS, 0);
        this.start = information.textStart(TextPart.MARGINS);
        this.length = information.textLength(TextPart.MARGINS);
        this.references = references;
        this.out = out;
    }

    /** Writes the texts of a section; returns what refers to them. One that is empty is that of the section before. */
    String write(int section) {
        StringBuilder refer = new StringBuilder();
        for (int i = 0; i < OF_SECTION; i++) {
            int story = NOTE_TEXTS + section * OF_SECTION + i;
            if (story >= plc.size()) {
                break;
            }
            int from = Math.max(plc.place(story), end);
            int to = Math.min(plc.place(story + 1), length);
            end = Math.max(end, to);
            if (from < to) {
                String id = write(KINDS[i], start + from, start + to);
                refer.append("<w:")
                        .append(KINDS[i])
                        .append("Reference w:type=\"")
                        .append(PAGES[i]);
                refer.append("\" r:id=\"").append(id).append("\"/>");
            }
        }
        return refer.toString();
    }

    private String write(String kind, int from, int to) {
        Xml xml = new Xml(file.budget());
        String root = kind.equals("header") ? "w:hdr" : "w:ftr";
        xml.raw("<").raw(root).raw(WrittenParts.ROOT);
        new Paragraphs(file, references, null, xml).write(from, file.unguarded(from, to));
        xml.raw("</").raw(root).raw(">");
        return out.add(kind, xml);
    }
}
