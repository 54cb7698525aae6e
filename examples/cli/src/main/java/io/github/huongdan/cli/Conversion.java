package io.github.huongdan.cli;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.Export;
import io.github.huongdan.serialization.ExportNote;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Makes documents into another format, one after the other, and counts them. */
final class Conversion {

    private final Function<GuidanceDocument, Export> writer;
    private final Screen screen;
    private final Destination destination;
    private final Language language;
    private int written;
    private int failed;

    Conversion(Function<GuidanceDocument, Export> writer, Screen screen, Language language, Destination destination) {
        this.writer = writer;
        this.screen = screen;
        this.destination = destination;
        this.language = language;
    }

    /** Takes a document in its new format and says what to print for it. */
    interface Destination {
        String take(Input input, byte[] content) throws IOException, UnreadableFileException;
    }

    /** Returns the exit code. */
    int of(List<Input> inputs, int threads) throws IOException, InterruptedException {
        InOrder.work(inputs, threads, input -> Converted.to(writer, input), this::take);
        return failed == 0 ? Huongdan.OK : Huongdan.UNREADABLE;
    }

    /** Says how many files were written, and how many could not be. */
    String total() {
        return language.text(
                "read.total", String.valueOf(written + failed), String.valueOf(written), String.valueOf(failed));
    }

    private void take(Converted converted) throws IOException {
        Export export = converted.export();
        if (export == null) {
            fail(converted.refusal());
        } else {
            try {
                screen.print(destination.take(converted.input(), export.content()));
                written++;
                export.notes().forEach(note -> screen.complain(told(converted.input(), note)));
            } catch (UnreadableFileException e) {
                fail(e.sentence());
            }
        }
        screen.step();
    }

    private String told(Input input, ExportNote note) {
        return input.name() + ": " + note.pointer() + ": " + language.text("export." + note.doubt());
    }

    private void fail(String sentence) {
        screen.complain(sentence);
        failed++;
    }
}
