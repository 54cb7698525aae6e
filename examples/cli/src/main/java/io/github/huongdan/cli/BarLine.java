package io.github.huongdan.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;

/** The last line of a terminal, which holds the bar; what is printed meanwhile appears above it. */
final class BarLine extends ConsoleProgressBarConsumer {

    private final PrintStream terminal;
    private String bar = "";

    BarLine(PrintStream terminal) {
        super(terminal);
        this.terminal = terminal;
    }

    BarLine(PrintStream terminal, int width) {
        super(terminal, width);
        this.terminal = terminal;
    }

    @Override
    public synchronized void accept(String drawn) {
        super.accept(drawn);
        terminal.flush();
        bar = drawn;
    }

    @Override
    public synchronized void clear() {
        super.clear();
        bar = "";
    }

    /** Leaves the line as it is: cleared, it is where the next output goes. */
    @Override
    public synchronized void close() {
        terminal.flush();
    }

    /** Prints whole lines where the bar stands, and the bar below them. */
    synchronized void above(Runnable printing) {
        String drawn = bar;
        if (drawn.isEmpty()) {
            printing.run();
            return;
        }
        clear();
        printing.run();
        accept(drawn);
    }
}
