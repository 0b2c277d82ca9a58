package org.estrade.vault.pdf;

import java.util.List;

/**
 * What the program knows of a page.
 *
 * @param number the number of the page, from 1
 * @param width the width in points, after rotation
 * @param height the height in points, after rotation
 * @param text the text in reading order, without NUL characters and unpaired surrogates; empty when there is none
 * @param links the http and https addresses to which parts of the page lead
 */
public record PdfPage(int number, int width, int height, String text, List<String> links) {

    public PdfPage {
        links = List.copyOf(links);
    }
}
