package io.github.huongdan.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many inputs at once and hands the results on one by one, in the order of the inputs. Only a few results wait at any time,
 * however many inputs there are.
 */
final class InOrder {

    private static final int AHEAD_PER_THREAD = 4;

    private InOrder() {}

    /** Takes a result on the thread that asked for the work. */
    interface Receiver<R> {
        void take(R result) throws IOException;
    }

    static <R> void work(List<Input> inputs, int threads, Function<Input, R> task, Receiver<R> receiver)
            throws IOException, InterruptedException {
        if (threads == 1) {
            for (Input input : inputs) {
                receiver.take(task.apply(input));
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            for (Input input : inputs) {
                if (waiting.size() == threads * AHEAD_PER_THREAD) {
                    receiver.take(result(waiting.remove()));
                }
                waiting.add(workers.submit(() -> task.apply(input)));
            }
            while (!waiting.isEmpty()) {
                receiver.take(result(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }
}
