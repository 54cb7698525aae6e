package io.github.huongdan.lexicon;

/** Paths of files, which word processors print at the foot of a page: {@code D:\\CV\\2019.doc}. */
public final class FilePaths {

    private FilePaths() {}

    /** Tells whether a text opens with the path of a file on a drive or on another machine. */
    public static boolean opens(String text) {
        return text.startsWith(":\\", 1) || text.startsWith("\\\\");
    }
}
