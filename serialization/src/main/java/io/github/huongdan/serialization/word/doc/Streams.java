package io.github.huongdan.serialization.word.doc;

/** What is read of the streams of a file. Immutable. */
final class Streams {

    private final byte[] main;
    private final byte[] table;
    private final byte[] data;
    private final boolean macros;

    /**
     * Keeps streams.
     *
     * @param main the text and how it looks
     * @param table the tables that say where things are
     * @param data what was too long for the main stream; empty where there is none
     * @param macros whether the file has macros
     */
    Streams(byte[] main, byte[] table, byte[] data, boolean macros) {
        this.main = main;
        this.table = table;
        this.data = data;
        this.macros = macros;
    }

    byte[] main() {
        return main;
    }

    byte[] table() {
        return table;
    }

    byte[] data() {
        return data;
    }

    FileInformation information() {
        return new FileInformation(main);
    }

    boolean macros() {
        return macros;
    }
}
