/**
 * Reads PDF files: number of pages, text, links, pictures of pages.
 *
 * <p>A PDF comes from anywhere, and reading it may need any amount of memory and time. Therefore {@link PdfProcess} starts a
 * short-lived process for each file, with a small heap and a deadline; {@link PdfProgram} is the program of that process. The
 * deadline is time of a processor, because on a busy machine an ordinary file would be refused for ever. The two exchange only
 * the frames of {@link PdfFrames}. What arrived before the process ended is used. The process has an empty environment,
 * resolves no host name, and opens no address: nothing in a PDF is executed.
 */
@NullMarked
package org.estrade.vault.pdf;

import org.jspecify.annotations.NullMarked;
