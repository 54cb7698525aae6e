package io.github.huongdan.cli;

import java.io.IOException;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** Tells which streams of this process are a terminal; Java itself tells it of input and output together only. */
final class Terminals {

    private Terminals() {}

    static boolean is(SystemStream stream) {
        try {
            return TerminalProvider.load("exec").isSystemStream(stream);
        } catch (IOException e) {
            return false;
        }
    }
}
