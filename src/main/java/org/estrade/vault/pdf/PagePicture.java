package org.estrade.vault.pdf;

/**
 * The picture of a page as a JPEG file.
 *
 * @param number the number of the page, from 1
 * @param width the width in pixels
 * @param height the height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PagePicture(int number, int width, int height, byte[] bytes) {}
