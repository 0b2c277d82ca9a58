package org.estrade.vault.pdf;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;

/** Starts a process for one PDF, and reads what it says. At most one process runs at a time. */
public final class PdfProcess {

    /** The time of a processor that a process may take; then it is killed. */
    public static final Duration DEADLINE = Duration.ofSeconds(10);

    /** The time until a process is killed in any case. On a busy machine, a less urgent process may wait for long. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    /** The width of the cover in pixels. */
    public static final int COVER_WIDTH = 640;

    /** The width of the picture of a page in pixels. */
    public static final int PAGE_WIDTH = 1280;

    private static final Logger LOG = Logger.getLogger(PdfProcess.class);
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    /** The commands that make a process less urgent, where the system has them: readers of pages come first. */
    private static final Path CHRT = Path.of("/usr/bin/chrt");

    private static final Path NICE = Path.of("/usr/bin/nice");

    // with what Java itself needs, the process stays under 256 MB
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xmx160m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=48m",
            "-XX:ReservedCodeCacheSize=24m",
            "-XX:MaxDirectMemorySize=8m",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Dorg.jboss.logging.provider=jdk");

    private PdfProcess() {}

    /**
     * The cover, the number of pages, the texts and the links. Waits while another process runs. The process runs only while
     * nothing else wants a processor.
     *
     * @param folder an empty folder, which the process may fill
     * @throws PdfNotReadYet when others took the processors for so long that the file should be read later
     */
    public static PdfContent read(Path pdf, Path folder) {
        return read(pdf, folder, LONGEST);
    }

    static PdfContent read(Path pdf, Path folder, Duration longest) {
        List<String> command = Files.isExecutable(CHRT) ? List.of(CHRT.toString(), "--idle", "0") : lessUrgent();
        Outcome outcome = run(command, arguments(pdf, 1, 1, COVER_WIDTH, true), folder, longest);
        if (outcome.isLate()) {
            throw new PdfNotReadYet();
        }
        return outcome.content();
    }

    /**
     * The pictures of some pages. Waits while another process runs.
     *
     * @param folder an empty folder, which the process may fill
     * @param first the number of the first page, from 1
     */
    public static PdfContent draw(Path pdf, Path folder, int first, int count) {
        return run(lessUrgent(), arguments(pdf, first, count, PAGE_WIDTH, false), folder, LONGEST)
                .content();
    }

    /** What a process said, and whether it was ended although it had used little time of the processors. */
    private record Outcome(PdfContent content, boolean isLate) {}

    private static List<String> lessUrgent() {
        return Files.isExecutable(NICE) ? List.of(NICE.toString(), "-n", "19") : List.of();
    }

    private static List<String> arguments(Path pdf, int first, int count, int width, boolean withTexts) {
        return List.of(
                pdf.toAbsolutePath().toString(),
                "" + first,
                "" + count,
                "" + width,
                "" + LONGEST.plus(BETWEEN_LOOKS.multipliedBy(50)).toMillis(),
                "" + withTexts);
    }

    private static Outcome run(List<String> command, List<String> arguments, Path folder, Duration longest) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            return start(command, arguments, folder.toAbsolutePath(), longest);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static Outcome start(List<String> urgency, List<String> arguments, Path folder, Duration longest)
            throws IOException {
        List<String> command = Stream.of(
                        urgency.stream(),
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        JAVA_OPTIONS.stream(),
                        Stream.of(
                                "-Djava.io.tmpdir=" + folder,
                                "-Duser.home=" + folder,
                                "-Dpdfbox.fontcache=" + folder,
                                "-XX:ErrorFile=" + folder.resolve("crash"),
                                // a file that does not exist: no host has an address
                                "-Djdk.net.hosts.file=" + folder.resolve("hosts"),
                                "-cp",
                                classPath(),
                                PdfProgram.class.getName()),
                        arguments.stream())
                .flatMap(part -> part)
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // passwords of the database may be in it
        builder.environment().clear();
        Process process = builder.start();
        AtomicBoolean isLate = new AtomicBoolean();
        Thread watch = new Thread(() -> endInTime(process, longest, isLate), "pdf-deadline");
        watch.setDaemon(true);
        watch.start();
        PdfContent content;
        try (InputStream frames = process.getInputStream()) {
            process.getOutputStream().close();
            content = PdfFrames.read(frames);
        } finally {
            process.destroyForcibly();
            waitFor(process);
        }
        return new Outcome(content, isLate.get());
    }

    private static void endInTime(Process process, Duration longest, AtomicBoolean isLate) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (!process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
                if (used.compareTo(DEADLINE) >= 0) {
                    process.destroyForcibly();
                } else if (System.nanoTime() - end >= 0) {
                    isLate.set(true);
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void waitFor(Process process) {
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                LOG.warn("A process that reads a PDF does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where this program and its library are, packaged or not. */
    private static String classPath() {
        return Stream.of(
                        PdfProgram.class,
                        PDDocument.class,
                        RandomAccessRead.class,
                        TrueTypeFont.class,
                        LogFactory.class,
                        Logger.class)
                .map(PdfProcess::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException neverOfAFile) {
            throw new IllegalStateException(neverOfAFile);
        }
    }
}
