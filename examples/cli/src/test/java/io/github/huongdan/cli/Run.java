package io.github.huongdan.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * One run of the command line.
 *
 * @param exit the exit code
 * @param out what it printed
 * @param err what it printed to the error stream
 */
record Run(int exit, String out, String err) {

    static final Path DOCUMENTS = Path.of("..", "documents");
    static final Path SOURCE = DOCUMENTS.resolve("81-hd-btgduk.txt");
    static final Path CLEAN = DOCUMENTS.resolve("81-hd-btgduk-clean.txt");

    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exit = Huongdan.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Run(exit, out.toString(), err.toString());
    }
}
