package org.estrade.transfer.recognise;

/**
 * A line of the file that became part of no fact.
 *
 * @param line in the file, the first being 1
 */
public record Unexplained(int line, String text) {}
