package io.github.huongdan.cli;

import java.util.concurrent.Semaphore;

/** When the user stops the program (Ctrl-C), lets the file that is being written be finished and none be begun. */
final class StopGate implements AutoCloseable {

    private final Semaphore writing = new Semaphore(1);
    private final Thread onStop = new Thread(writing::acquireUninterruptibly);

    private StopGate() {}

    static StopGate open() {
        StopGate gate = new StopGate();
        Runtime.getRuntime().addShutdownHook(gate.onStop);
        return gate;
    }

    /** Waits, while the program stops for ever, for the right to write; {@link #leave} gives it back. */
    void enter() {
        writing.acquireUninterruptibly();
    }

    void leave() {
        writing.release();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onStop);
        } catch (IllegalStateException e) {
            // The program is stopping: the gate has done its work.
            enter();
        }
    }
}
