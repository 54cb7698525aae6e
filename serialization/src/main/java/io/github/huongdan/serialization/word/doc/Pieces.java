package io.github.huongdan.serialization.word.doc;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.LittleEndian;

/** The text of a file, put together of its pieces. */
final class Pieces {

    private static final byte PROPERTIES = 1;
    private static final byte TABLE = 2;
    private static final int DATA = 8;
    private static final int COMPRESSED = 0x40000000;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final byte[] main;
    private final byte[] table;
    private final List<Said> properties = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Pieces(byte[] main, byte[] table) {
        this.main = main;
        this.table = table;
    }

    static Pieces of(byte[] main, byte[] table, FileInformation information) {
        Pieces pieces = new Pieces(main, table);
        pieces.read(information.start(FileInformation.PIECES));
        return pieces;
    }

    /** Lists the pieces in the order of the text. */
    List<Piece> list() {
        return pieces;
    }

    /** Returns all letters of all texts. */
    String text() {
        return text.toString();
    }

    private void read(int start) {
        int at = start;
        while (table[at] == PROPERTIES) {
            int size = LittleEndian.getUShort(table, at + 1);
            properties.add(Said.of(table, at + 3, size));
            at += 3 + size;
        }
        if (table[at] != TABLE) {
            throw new IllegalArgumentException("There is no table of pieces");
        }
        Plc plc = Plc.of(table, at + 5, LittleEndian.getInt(table, at + 1), DATA);
        long bytes = 0;
        for (int i = 0; i < plc.size(); i++) {
            Piece piece = piece(plc, i);
            bytes += (long) (piece.end() - piece.start()) * piece.width();
            if (piece.start() != text.length() || piece.end() < piece.start() || bytes > main.length) {
                throw new IllegalArgumentException("The pieces do not make a text");
            }
            append(piece);
            pieces.add(piece);
        }
    }

    private Piece piece(Plc plc, int index) {
        int data = plc.data(index);
        int place = LittleEndian.getInt(table, data + 2);
        int modifier = LittleEndian.getUShort(table, data + 6);
        boolean compressed = (place & COMPRESSED) != 0;
        int offset = place & ~COMPRESSED;
        return new Piece(
                plc.place(index),
                plc.place(index + 1),
                compressed ? offset / 2 : offset,
                compressed ? 1 : 2,
                (modifier & 1) != 0 && (modifier >> 1) < properties.size()
                        ? properties.get(modifier >> 1)
                        : Said.NOTHING);
    }

    private void append(Piece piece) {
        if (piece.width() == 1) {
            text.append(new String(main, piece.offset(), piece.end() - piece.start(), WINDOWS_1252));
            return;
        }
        for (int at = piece.offset(); at < piece.endOffset(); at += 2) {
            text.append((char) LittleEndian.getUShort(main, at));
        }
    }
}
