package org.estrade.transfer.source.format;

/**
 * A part of a file that a parser leaves out, such as a comment or a template tag. The speaker gets a warning about it.
 *
 * @param line the number of the first line of the part; the first line of the file has number 1
 * @param text the text of the part
 */
public record SkippedPart(int line, String text) {}
