package org.estrade.linkcheck;

import org.estrade.text.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * The result of one look at a link.
 *
 * @param problem why the look failed, or why it is unclear; null when the page is there
 * @param movedTo the new address when the page is there and its address has changed for good, otherwise null
 */
record LinkVerdict(
        Outcome outcome,
        @Nullable LinkProblem problem,
        @Nullable String movedTo) {

    /** The longest address of a link, in characters. */
    static final int LONGEST = 2000;

    /** What a look found. */
    enum Outcome {
        THERE,
        FAILED,
        UNCLEAR
    }

    /**
     * The page is there.
     *
     * @param movedTo the new address, null when there is none; an address that is too long for a link is ignored
     */
    static LinkVerdict there(@Nullable String movedTo) {
        boolean isUsable = movedTo != null && movedTo.length() <= LONGEST && WebAddress.isValid(movedTo);
        return new LinkVerdict(Outcome.THERE, null, isUsable ? movedTo : null);
    }

    static LinkVerdict failed(LinkProblem problem) {
        return new LinkVerdict(Outcome.FAILED, problem, null);
    }

    static LinkVerdict unclear(LinkProblem problem) {
        return new LinkVerdict(Outcome.UNCLEAR, problem, null);
    }
}
