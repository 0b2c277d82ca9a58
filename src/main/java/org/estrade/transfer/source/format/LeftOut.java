package org.estrade.transfer.source.format;

/**
 * A part of a file that its reader does not give, and that the speaker is told of: a comment, a template's tag.
 *
 * @param line the number of its first line, the first of the file being 1
 */
public record LeftOut(int line, String text) {}
