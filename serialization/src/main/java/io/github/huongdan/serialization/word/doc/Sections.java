package io.github.huongdan.serialization.word.doc;

import org.apache.poi.util.LittleEndian;

/** The sections of the body. */
final class Sections {

    private static final int DATA = 12;
    private static final int NONE = -1;

    private final Plc plc;
    private final byte[] main;

    Sections(byte[] main, byte[] table, FileInformation information) {
        this.main = main;
        this.plc = Plc.of(table, information, FileInformation.SECTIONS, DATA);
    }

    int count() {
        return plc.size();
    }

    /** Returns the number of the section that a letter ends, other than the last; negative where it ends none. */
    int endedBy(int letter) {
        int next = plc.at(letter + 1);
        return next > 0 ? next - 1 : NONE;
    }

    /** Returns what the file says of a section. */
    SectionLook look(int section) {
        if (section >= plc.size()) {
            return SectionLook.of(Said.NOTHING);
        }
        int at = LittleEndian.getInt(plc.stream(), plc.data(section) + 2);
        return SectionLook.of(
                at < 0 || at > main.length - 2
                        ? Said.NOTHING
                        : Said.of(main, at + 2, LittleEndian.getUShort(main, at)));
    }
}
