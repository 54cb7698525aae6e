package io.github.huongdan.cli;

import io.github.huongdan.source.ShownText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a run prints what it makes of each file. While many files are worked on a bar shows how far it is, if the error stream is a
 * terminal; what is printed stands above the bar.
 */
final class Screen implements AutoCloseable {

    private static final int MANY = 20;
    private static final int INTERVAL_MILLIS = 200;

    private final PrintWriter out;
    private final PrintWriter err;
    private final @Nullable BarLine line;
    private final @Nullable ProgressBar bar;
    private final BooleanSupplier terminal;
    private final boolean outIsTerminal;

    private Screen(
            PrintWriter out,
            PrintWriter err,
            BooleanSupplier terminal,
            @Nullable BarLine line,
            @Nullable ProgressBar bar) {
        this.out = out;
        this.err = err;
        this.line = line;
        this.bar = bar;
        this.terminal = terminal;
        outIsTerminal = line != null && terminal.getAsBoolean();
    }

    static Screen plain(PrintWriter out, PrintWriter err) {
        return plain(out, err, Screen::outputIsTerminal);
    }

    static Screen plain(PrintWriter out, PrintWriter err, BooleanSupplier terminal) {
        return new Screen(out, err, terminal, null, null);
    }

    static Screen withBar(PrintWriter out, PrintWriter err, int files, String task) {
        if (files < MANY || !Terminals.is(SystemStream.Error)) {
            return plain(out, err);
        }
        BarLine line =
                new BarLine(new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8));
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setConsumer(line)
                .clearDisplayOnFinish()
                .build();
        return new Screen(out, err, Screen::outputIsTerminal, line, bar);
    }

    /**
     * Prints whole lines.
     *
     * @throws IOException if nobody takes the output any more
     */
    void print(String lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        if (line != null && outIsTerminal) {
            line.above(() -> printNow(out, lines));
        } else {
            printNow(out, lines);
        }
        Output.verify(out);
    }

    /** Makes a text of others fit for the output: as it is, but on a terminal as such texts are shown. */
    String fit(String text) {
        String shown = ShownText.lines(text);
        return !shown.equals(text) && terminal.getAsBoolean() ? shown : text;
    }

    /** Takes whole lines to print. */
    Appendable lines() {
        return new Appendable() {
            @Override
            public Appendable append(CharSequence lines) throws IOException {
                print(lines.toString());
                return this;
            }

            @Override
            public Appendable append(CharSequence lines, int start, int end) throws IOException {
                return append(lines.subSequence(start, end));
            }

            @Override
            public Appendable append(char c) throws IOException {
                return append(String.valueOf(c));
            }
        };
    }

    /** Says on the error stream what went wrong. */
    void complain(String sentence) {
        say("huongdan: " + ShownText.line(sentence));
    }

    /** Prints a line on the error stream. */
    void say(String sentence) {
        String said = sentence + System.lineSeparator();
        if (line != null) {
            line.above(() -> printNow(err, said));
        } else {
            printNow(err, said);
        }
    }

    /** Moves the bar by one file. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static boolean outputIsTerminal() {
        return Terminals.is(SystemStream.Output);
    }

    private static void printNow(PrintWriter writer, String lines) {
        writer.print(lines);
        writer.flush();
    }
}
