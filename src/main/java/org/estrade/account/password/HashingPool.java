package org.estrade.account.password;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The threads that hash passwords. Hashing is slow on purpose: on threads of its own, it cannot take all processors from
 * readers, and those who wait for it cannot take all threads from editors.
 */
@Singleton
public class HashingPool {

    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int MOST_WAITING = 32;

    /** The most passwords from one network address that are hashed or wait at the same time. */
    static final int MOST_OF_ADDRESS = 4;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), HashingPool::thread);
    private final Map<String, Integer> waiting = new HashMap<>();

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "password-hashing");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs the work for a request, and waits for its result.
     *
     * @param network the network address that the request comes from
     * @throws HashingBusy if too much work waits already, of all together or of this network address
     */
    public <T> T run(String network, Supplier<T> work) {
        enter(network);
        try {
            return CompletableFuture.supplyAsync(work, threads).join();
        } catch (RejectedExecutionException full) {
            throw new HashingBusy();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            leave(network);
        }
    }

    private synchronized void enter(String network) {
        int present = waiting.getOrDefault(network, 0);
        if (present >= MOST_OF_ADDRESS) {
            throw new HashingBusy();
        }
        waiting.put(network, present + 1);
    }

    /** How many passwords from a network address are hashed or wait. */
    synchronized int waiting(String network) {
        return waiting.getOrDefault(network, 0);
    }

    private synchronized void leave(String network) {
        waiting.computeIfPresent(network, (same, present) -> present == 1 ? null : present - 1);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
