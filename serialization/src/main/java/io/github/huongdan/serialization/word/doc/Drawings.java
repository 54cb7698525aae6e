package io.github.huongdan.serialization.word.doc;

import org.apache.poi.util.LittleEndian;

/** Writes what is drawn beside a text: straight lines, and boxes with their texts. Not thread-safe. */
final class Drawings {

    /** Writes letters from one to another as paragraphs. */
    interface TextWriter {
        void write(Boxes.Letters letters, Xml out);
    }

    private static final int DATA = 26;
    private static final double TWENTIETHS = 20;

    private final Plc anchors;
    private final int textStart;
    private final Shapes shapes;
    private final Boxes boxes;
    private final TextWriter writer;

    /**
     * Finds what is drawn.
     *
     * @param places the table of places where shapes are anchored
     * @param textStart where the text begins among all letters
     */
    Drawings(Plc places, int textStart, Shapes shapes, Boxes boxes, TextWriter writer) {
        this.anchors = places;
        this.textStart = textStart;
        this.shapes = shapes;
        this.boxes = boxes;
        this.writer = writer;
    }

    static Plc anchors(byte[] table, FileInformation information, int places) {
        return Plc.of(table, information, places, DATA);
    }

    /** Writes what is anchored at a letter. */
    void write(int letter, Xml out) {
        int anchor = anchors.at(letter - textStart);
        if (anchor < 0) {
            return;
        }
        int data = anchors.data(anchor);
        byte[] table = anchors.stream();
        int id = LittleEndian.getInt(table, data);
        double width = (double) LittleEndian.getInt(table, data + 12) - LittleEndian.getInt(table, data + 4);
        double height = (double) LittleEndian.getInt(table, data + 16) - LittleEndian.getInt(table, data + 8);
        out.raw("<w:pict>");
        Shape shape = shapes.take(id);
        if (shape == null) {
            writeBox(id, out);
        } else {
            write(shape, width / TWENTIETHS, height / TWENTIETHS, out);
        }
        out.raw("</w:pict>");
    }

    private void write(Shape shape, double width, double height, Xml out) {
        writeBox(shape.id(), out);
        if (shape.isLine()) {
            out.raw("<v:line from=\"0pt,0pt\" to=\"").points(Math.abs(width)).raw(",");
            out.points(Math.abs(height)).raw("\"/>");
        }
        double across = shape.groupWidth() == 0 ? 0 : width / shape.groupWidth();
        double down = shape.groupHeight() == 0 ? 0 : height / shape.groupHeight();
        for (Shape member : shape.members()) {
            write(member, member.width() * across, member.height() * down, out);
        }
    }

    private void writeBox(int shape, Xml out) {
        Boxes.Letters letters = boxes.take(shape);
        if (letters != null) {
            writeBox(letters, out);
        }
    }

    private void writeBox(Boxes.Letters letters, Xml out) {
        out.raw("<w:txbxContent>");
        writer.write(letters, out);
        out.raw("</w:txbxContent>");
    }

    /** Writes the boxes that no letter anchors, as if they were anchored at the end. */
    void writeLeft(Xml out) {
        for (Boxes.Letters letters : boxes.left()) {
            out.raw("<w:p><w:r><w:pict>");
            writeBox(letters, out);
            out.raw("</w:pict></w:r></w:p>");
        }
    }
}
