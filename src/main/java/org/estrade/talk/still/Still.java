package org.estrade.talk.still;

/**
 * The picture of a video.
 *
 * @param path the path of its address on this site
 * @param width the width in pixels
 * @param height the height in pixels
 */
public record Still(String path, int width, int height) {}
