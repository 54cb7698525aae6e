package io.github.huongdan.cli;

import java.io.IOException;
import java.util.List;

/** Makes documents into another format, one after the other, and counts them. */
final class Conversion {

    private final OutputFormat format;
    private final Screen screen;
    private final Destination destination;
    private int written;
    private int failed;

    Conversion(OutputFormat format, Screen screen, Destination destination) {
        this.format = format;
        this.screen = screen;
        this.destination = destination;
    }

    /** Takes a document in its new format and says what to print for it. */
    interface Destination {
        String take(Converted converted) throws IOException, UnreadableFileException;
    }

    /** Returns the exit code. */
    int of(List<Input> inputs, int threads) throws IOException, InterruptedException {
        InOrder.work(inputs, threads, input -> Converted.to(format, input), this::take);
        return failed == 0 ? Huongdan.OK : Huongdan.UNREADABLE;
    }

    /** Says how many files were written, and how many could not be. */
    String total(Language language) {
        return language.text(
                "read.total", String.valueOf(written + failed), String.valueOf(written), String.valueOf(failed));
    }

    private void take(Converted converted) throws IOException {
        if (converted.done()) {
            try {
                screen.print(destination.take(converted));
                written++;
            } catch (UnreadableFileException e) {
                fail(e.sentence());
            }
        } else {
            fail(converted.text());
        }
        screen.step();
    }

    private void fail(String sentence) {
        screen.complain(sentence);
        failed++;
    }
}
