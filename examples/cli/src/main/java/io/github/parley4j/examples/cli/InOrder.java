package io.github.parley4j.examples.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Does tasks on several threads and hands their results on in the order of the tasks, whatever their number. Only a few
 * results wait at a time, so that memory does not grow with the number of tasks.
 */
final class InOrder<R> implements AutoCloseable {
    /** Takes a result. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    private static final int WAITING_PER_THREAD = 4;

    private final Deque<CompletableFuture<R>> waiting = new ArrayDeque<>();
    private final ExecutorService workers;
    private final int most;
    private final Taker<R> taker;

    /** With one thread each task is done at once, where it is given. */
    InOrder(int threads, Taker<R> taker) {
        this.taker = taker;
        this.most = threads == 1 ? 0 : threads * WAITING_PER_THREAD;
        this.workers = Executors.newFixedThreadPool(threads);
    }

    /** Gives a task; hands on the results for which it must wait to have room. */
    void give(Supplier<R> task) throws IOException {
        waiting.add(
                most == 0
                        ? CompletableFuture.completedFuture(task.get())
                        : CompletableFuture.supplyAsync(task, workers));
        takeAllBut(most);
    }

    /** Hands on all results. */
    void finish() throws IOException {
        takeAllBut(0);
    }

    private void takeAllBut(int left) throws IOException {
        while (waiting.size() > left) {
            try {
                taker.take(waiting.remove().join());
            } catch (CompletionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw e;
            }
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
