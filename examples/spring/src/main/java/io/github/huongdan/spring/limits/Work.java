package io.github.huongdan.spring.limits;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Works on so many documents at the same time, and waits for each no longer than it may take. */
@Service
public class Work implements DisposableBean {

    private final ExecutorService workers;
    private final Duration limit;

    Work(ServiceLimits limits) {
        this.workers = Executors.newFixedThreadPool(limits.workers());
        this.limit = limits.time();
    }

    /**
     * Does a piece of work and gives its result. Work that takes too long keeps its thread until it has ended, so that no more is begun than the threads can do.
     *
     * @throws TooLongException if it is not done in time
     */
    public <T> T on(Supplier<T> task) {
        Future<T> result = workers.submit(task::get);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new TooLongException(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooLongException(limit);
        } catch (ExecutionException e) {
            throw asItWas(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static RuntimeException asItWas(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failed ? failed : new IllegalStateException(cause);
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
