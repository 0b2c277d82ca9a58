package org.estrade.account.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashingPoolTest {

    private final HashingPool pool = new HashingPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        end.countDown();
        callers.shutdown();
        pool.stop();
    }

    @Test
    void oneAddressHasFourAtATimeAndAnotherIsServed() {
        List<CompletableFuture<Integer>> waiting = new ArrayList<>();
        for (int i = 0; i < HashingPool.MOST_OF_ADDRESS; i++) {
            waiting.add(CompletableFuture.supplyAsync(() -> pool.run("192.0.2.1", this::hash), callers));
        }
        while (pool.waiting("192.0.2.1") < HashingPool.MOST_OF_ADDRESS) {
            Thread.onSpinWait();
        }
        assertThrows(HashingBusy.class, () -> pool.run("192.0.2.1", this::hash));
        CompletableFuture<Integer> other =
                CompletableFuture.supplyAsync(() -> pool.run("192.0.2.2", this::hash), callers);
        end.countDown();
        assertEquals(1, other.join());
        waiting.forEach(CompletableFuture::join);
        assertEquals(0, pool.waiting("192.0.2.1"));
    }

    @Test
    void ofManyAddressesTheQueueIsBounded() {
        List<CompletableFuture<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String network = "192.0.2." + i;
            all.add(CompletableFuture.supplyAsync(() -> pool.run(network, this::hash), callers));
        }
        long refused = 0;
        while (refused < 100 - 40) {
            refused = all.stream()
                    .filter(CompletableFuture::isCompletedExceptionally)
                    .count();
        }
        end.countDown();
        assertTrue(all.stream().filter(one -> !one.isCompletedExceptionally()).count() >= 32);
    }

    @Test
    void aFailureOfTheWorkIsTheCallers() {
        IllegalStateException failure = new IllegalStateException();
        assertEquals(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> pool.run("192.0.2.1", () -> {
                            throw failure;
                        })));
    }

    private int hash() {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return 1;
    }
}
