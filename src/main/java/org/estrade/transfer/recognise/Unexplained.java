package org.estrade.transfer.recognise;

/**
 * A line of the file that gave no fact.
 *
 * @param line the number of the line in the file, the first line being 1
 * @param text the text of the line without spaces at its ends
 */
public record Unexplained(int line, String text) {}
