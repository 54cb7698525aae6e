package io.github.huongdan.serialization.word.part;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;

/** Files that come along under the names of Word files and are none. */
final class OtherFiles {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
    private static final int OWNER_FILE_LENGTH = 162;
    private static final int OWNER_SECOND_NAME = 54;

    private OtherFiles() {}

    /** Whether a file is of a kind that comes along under the names of Word files, or is one. */
    static boolean areLike(byte[] bytes) {
        return startsWith(bytes, ZIP)
                || startsWith(bytes, EMPTY_ZIP)
                || startsWith(bytes, COMPOUND)
                || startsWith(bytes, RTF)
                || isOwnerFile(bytes);
    }

    /** Whether a file holds streams as old files of Office do, or is RTF, which comes along under their names. */
    static boolean areOld(byte[] bytes) {
        return startsWith(bytes, COMPOUND) || startsWith(bytes, RTF);
    }

    /** Says what a file is that is neither a zip nor holds streams. */
    static void refuse(byte[] bytes) {
        if (startsWith(bytes, COMPOUND) || startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) {
            return;
        }
        throw new MalformedDocumentException(reason(bytes), Place.UNKNOWN);
    }

    private static String reason(byte[] bytes) {
        if (bytes.length == 0) {
            return "The file is empty";
        }
        if (startsWith(bytes, RTF)) {
            return "The file is RTF, whatever its name: it can be read after it is saved as .docx";
        }
        return isOwnerFile(bytes)
                ? "The file is no document: it is the note that Word makes beside a document while somebody has it open"
                : "The file is no Word file: it is no zip";
    }

    /** The name of whoever has the document open stands there twice, each time after its length. */
    private static boolean isOwnerFile(byte[] bytes) {
        return bytes.length == OWNER_FILE_LENGTH
                && bytes[0] > 0
                && bytes[0] < OWNER_SECOND_NAME
                && bytes[0] == bytes[OWNER_SECOND_NAME]
                && bytes[OWNER_SECOND_NAME + 1] == 0;
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
