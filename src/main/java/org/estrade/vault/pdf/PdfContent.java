package org.estrade.vault.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a PDF, which is a part of it when there is a problem.
 *
 * @param pageCount the number of pages; 0 when it is unknown
 * @param pages the pages that were read, from the first on
 * @param pictures the pictures that were asked for
 * @param problem the reason why something is missing; null when nothing is
 */
public record PdfContent(
        int pageCount,
        List<PdfPage> pages,
        List<PagePicture> pictures,
        @Nullable PdfProblem problem) {

    public PdfContent {
        pages = List.copyOf(pages);
        pictures = List.copyOf(pictures);
    }
}
