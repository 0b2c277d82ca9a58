package org.estrade.linkcheck;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a link does not lead to its page, or why that is not known. */
public enum LinkProblem {
    /** The status is 404 or 410. */
    NOT_FOUND,
    /** The page says that there is no such page, with the status of success. */
    SAYS_NOT_FOUND,
    /** The address redirects to the first page of the host. */
    HOME_INSTEAD,
    /** The provider of the video says that it does not exist. */
    VIDEO_REMOVED,
    /**
     * The provider of the video does not describe it: it is private, or no other site may show it. A visitor may still be able
     * to see it.
     */
    VIDEO_PRIVATE,
    UNKNOWN_HOST,
    NO_CONNECTION,
    CERTIFICATE_EXPIRED,
    CERTIFICATE,
    TIMEOUT,
    /** The status is 5xx. */
    SERVER_ERROR,
    REDIRECTIONS,
    /** The host lets no program read the page: 401, 403, 429, 451 and other statuses of refusal. */
    REFUSED,
    /** The address is not on the public internet, or is of this site. */
    NOT_PUBLIC,
    /** The answer breaks the rules of HTTP. */
    BROKEN;

    /** The problem with this name; null for a name that this release does not know, and for none. */
    static @Nullable LinkProblem of(@Nullable String name) {
        return Stream.of(values())
                .filter(problem -> problem.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
