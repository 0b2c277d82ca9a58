package org.estrade.cluster;

/** An hour has passed: whoever keeps what is of no use any more drops it. */
public record Housekeeping() {}
