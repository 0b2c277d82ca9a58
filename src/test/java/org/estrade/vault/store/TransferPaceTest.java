package org.estrade.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TransferPaceTest {

    private static final int PORTION = 16 << 10;
    private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

    @Test
    void aFastMachineTransfersNoMoreThanTheRate() {
        // a 1024th of a second each, the work included
        assertEquals(976_562, TransferPace.pauseAfter(PORTION, 0));
        assertEquals(876_562, TransferPace.pauseAfter(PORTION, MILLISECOND / 10));
    }

    @Test
    void aSlowMachineRestsAsLongAsItWorks() {
        assertEquals(MILLISECOND * 5, TransferPace.pauseAfter(PORTION, MILLISECOND * 5));
    }
}
