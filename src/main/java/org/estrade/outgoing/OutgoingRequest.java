package org.estrade.outgoing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to another host.
 *
 * @param purpose why the program sends it; shown to the speaker
 * @param address an http or https address
 * @param isHead whether only the head of the answer is asked for
 * @param accepted the beginnings of the content types that are read, such as {@code text/}; empty accepts all
 * @param mostBytes the most bytes of the body that are read
 * @param isCut whether a longer body is cut there; otherwise it is refused
 * @param deadline the longest time from the first connection to the last byte, redirections included
 * @param obeysRobots whether the host's robots.txt is asked first
 * @param file the file into which the body is written; null keeps it in memory
 */
public record OutgoingRequest(
        Purpose purpose,
        String address,
        boolean isHead,
        List<String> accepted,
        long mostBytes,
        boolean isCut,
        Duration deadline,
        boolean obeysRobots,
        @Nullable Path file) {

    private static final Duration DEADLINE = Duration.ofSeconds(15);
    private static final long PAGE = 2 << 20;

    /** Why the program sends a request. */
    public enum Purpose {
        /** To see whether a link still works. */
        LINK_CHECK,
        /** To read the page of an event, which the speaker pasted. */
        EVENT_PAGE,
        /** To look for an archived copy of a page, or to ask for one. */
        WEB_ARCHIVE,
        /** To take a file into this site. */
        COPY,
        /** To take the picture of a video into this site. */
        STILL,
        /** To read robots.txt. */
        ROBOTS
    }

    /** Asks for the head only. */
    public static OutgoingRequest head(Purpose purpose, String address) {
        return new OutgoingRequest(purpose, address, true, List.of(), 0, true, DEADLINE, false, null);
    }

    /** Asks for a page or a file of data of at most 2 MiB; whatever follows is not read. */
    public static OutgoingRequest get(Purpose purpose, String address) {
        return new OutgoingRequest(purpose, address, false, List.of(), PAGE, true, DEADLINE, false, null);
    }

    /** The same request for these content types only. */
    public OutgoingRequest accepting(String... types) {
        return new OutgoingRequest(
                purpose, address, isHead, List.of(types), mostBytes, isCut, deadline, obeysRobots, file);
    }

    /** The same request that reads at most so many bytes of the body. */
    public OutgoingRequest cutAt(long bytes) {
        return new OutgoingRequest(purpose, address, isHead, accepted, bytes, true, deadline, obeysRobots, file);
    }

    /** The same request that fails when the body has more bytes. */
    public OutgoingRequest atMost(long bytes, Duration longest) {
        return new OutgoingRequest(purpose, address, isHead, accepted, bytes, false, longest, obeysRobots, file);
    }

    /** The same request, sent only if the host's robots.txt allows it. */
    public OutgoingRequest obeyingRobots() {
        return new OutgoingRequest(purpose, address, isHead, accepted, mostBytes, isCut, deadline, true, file);
    }

    /** The same request, whose body is written into a file. The file is created, and overwritten when it exists. */
    public OutgoingRequest into(Path written) {
        return new OutgoingRequest(
                purpose, address, isHead, accepted, mostBytes, isCut, deadline, obeysRobots, written);
    }
}
