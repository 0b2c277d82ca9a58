package org.estrade.cluster;

/** CDI event, once an hour in one replica: its observers delete rows that have expired. */
public record Housekeeping() {}
