package io.github.huongdan.serialization.word.doc;

import org.apache.poi.hwpf.model.FontTable;
import org.jspecify.annotations.Nullable;

/** The names of the typefaces that a file numbers. */
final class Typefaces {

    private final @Nullable FontTable fonts;

    Typefaces(byte[] table, FileInformation information) {
        int length = information.length(FileInformation.TYPEFACES);
        this.fonts = length == 0 ? null : new FontTable(table, information.start(FileInformation.TYPEFACES), length);
    }

    /** Returns a typeface's name; null where there is none of the number. */
    @Nullable
    String name(int number) {
        return fonts == null || number < 0 || number >= fonts.getFontNames().length ? null : fonts.getMainFont(number);
    }
}
