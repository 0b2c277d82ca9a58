package org.estrade.web;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The largest body that a path accepts, and the time for it to arrive. Paths outside the admin accept what a sign-in form
 * needs. More is for the admin, whose requests reach this limit only when a speaker is signed in.
 */
enum BodyLimit {
    ANYBODY("/admin/account(/.*)?", 16 << 10, 10, false),
    /** Files of talks: as large as the settings allow. A file may be too large and still get a sentence from the page. */
    FILES("/admin/slides|/admin/talks/(new|[0-9]{1,18})/slides", 8 << 20, 600, true),
    /** Talks, whose texts are long. */
    TALK("/admin/talks(/.*)?", 8 << 20, 60, false),
    /** Settings: texts and pictures. A picture may be too large and still get a sentence, which only the page can say. */
    PICTURES("/admin/settings(/.*)?", 24 << 20, 120, true),
    /** Imports: an archive of a whole site, whose files of talks come on top. */
    ARCHIVE("/admin/import(/.*)?", 64 << 20, 600, true),
    /** All other forms of the admin. */
    SPEAKER("/admin(/.*)?", 2 << 20, 30, false);

    private final Pattern paths;

    /** The largest size in bytes. */
    final long bytes;

    /** The time within which the whole body has to arrive. */
    final Duration deadline;

    /** Whether the resource reads the body while it arrives, because it is too large to be kept in memory. */
    final boolean streamed;

    BodyLimit(String paths, long bytes, int seconds, boolean streamed) {
        this.paths = Pattern.compile(paths);
        this.bytes = bytes;
        this.deadline = Duration.ofSeconds(seconds);
        this.streamed = streamed;
    }

    /** The limit of a path as it was sent. A path that is written in another way gets the smallest limit. */
    static BodyLimit of(String path) {
        for (BodyLimit limit : values()) {
            if (limit.paths.matcher(path).matches()) {
                return limit;
            }
        }
        return ANYBODY;
    }
}
