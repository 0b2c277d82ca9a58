package org.estrade.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.estrade.vault.pdf.PdfContent;
import org.estrade.vault.pdf.PdfProcess;

/**
 * What the process that reads a PDF gave, and what it needed.
 *
 * @param milliseconds the time from its start to its end
 * @param memory the most memory that it had, in bytes, as the operating system counts it
 */
record ReadingFigures(PdfContent content, long milliseconds, long memory) {

    /** The most memory that a process may need, in bytes. */
    static final long MOST_MEMORY = 256L << 20;

    private static final String PEAK = "VmHWM:";
    private static final String PROGRAM = "PdfProgram";

    /**
     * Reads a file.
     *
     * @param folder an empty folder
     */
    static ReadingFigures of(Path pdf, Path folder) {
        AtomicLong peak = new AtomicLong();
        Thread watch = new Thread(() -> watch(peak));
        watch.setDaemon(true);
        watch.start();
        long start = System.nanoTime();
        PdfContent content = PdfProcess.read(pdf, folder);
        long took = (System.nanoTime() - start) / 1_000_000;
        watch.interrupt();
        return new ReadingFigures(content, took, peak.get());
    }

    private static void watch(AtomicLong peak) {
        try {
            while (true) {
                ProcessHandle.current()
                        .children()
                        .forEach(child -> peak.accumulateAndGet(memory(child.pid()), Math::max));
                Thread.sleep(10);
            }
        } catch (InterruptedException read) {
            Thread.currentThread().interrupt();
        }
    }

    private static long memory(long process) {
        Path figures = Path.of("/proc/" + process);
        try {
            // until it runs its own program, a new process has the memory of the one that starts it
            boolean runs = Files.readString(figures.resolve("cmdline"), StandardCharsets.ISO_8859_1)
                    .contains(PROGRAM);
            return runs ? peak(figures) : 0;
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    private static long peak(Path figures) throws IOException {
        try (Stream<String> lines = Files.lines(figures.resolve("status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10)
                    .findFirst()
                    .orElse(0L);
        }
    }

    /** The outcome in a word. */
    String outcome() {
        if (content.problem() != null) {
            return content.pictures().isEmpty() ? "" + content.problem() : content.problem() + " with cover";
        }
        boolean hasText = content.pages().stream().anyMatch(page -> !page.text().isEmpty());
        return hasText ? "cover and text" : "cover, no text";
    }
}
