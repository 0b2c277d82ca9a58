package org.estrade.transfer.source;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.estrade.transfer.encoding.PageText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.source.format.LongLines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No changed page makes the import fail. {@code ./mvnw -Pslow test -Dtest=ImportFuzzTest -Dfuzz.seconds=600} runs longer, and
 * {@code -Dfuzz.seed=…} repeats a run. The output names the slowest page.
 */
@Tag("slow")
class ImportFuzzTest {

    /** The stack of a thread of the program is 1 MB; the tests start with more. */
    private static final int STACK_BYTES = 1 << 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long seed = Long.getLong("fuzz.seed", System.nanoTime());
    private int read;
    private int refused;
    private long slowest;
    private String slowestPage = "";
    private @Nullable Throwable failure;
    private String page = "";

    @Test
    void everyChangedPageIsReadOrRefused() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Integer.getInteger("fuzz.seconds", 30));
        Thread thread = new Thread(null, () -> readUntil(end), "fuzz", STACK_BYTES);
        thread.start();
        thread.join();
        System.out.printf(
                "Seed %d: %d pages read, %d refused; the slowest took %d ms for %d characters: %s%n",
                seed, read, refused, slowest / 1_000_000, slowestPage.length(), beginning(slowestPage));
        assertNull(failure, () -> "seed " + seed + ", page:\n" + page);
        assertTrue(read > 100, "too few pages were read: " + read);
    }

    private void readUntil(long end) {
        try {
            MutatedPages pages = new MutatedPages(seed);
            while (System.nanoTime() < end) {
                page = pages.next();
                long start = threads.getCurrentThreadCpuTime();
                read(page);
                long time = threads.getCurrentThreadCpuTime() - start;
                if (time > slowest) {
                    slowest = time;
                    slowestPage = page;
                }
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError thrown) {
            failure = thrown;
        }
    }

    private void read(String text) {
        try {
            PageReader.read(LongLines.breakLines(PageText.pasted(text).text()));
            read++;
        } catch (UnreadablePage reason) {
            refused++;
        }
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(300, text.length())).replace("\n", "⏎");
    }
}
