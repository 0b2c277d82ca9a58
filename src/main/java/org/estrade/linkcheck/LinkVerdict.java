package org.estrade.linkcheck;

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

    /** What a look found. */
    enum Outcome {
        THERE,
        FAILED,
        UNCLEAR
    }

    static LinkVerdict there(@Nullable String movedTo) {
        return new LinkVerdict(Outcome.THERE, null, movedTo);
    }

    static LinkVerdict failed(LinkProblem problem) {
        return new LinkVerdict(Outcome.FAILED, problem, null);
    }

    static LinkVerdict unclear(LinkProblem problem) {
        return new LinkVerdict(Outcome.UNCLEAR, problem, null);
    }
}
