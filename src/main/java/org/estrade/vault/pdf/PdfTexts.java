package org.estrade.vault.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;

/** The texts and the links of the pages of an open document. */
final class PdfTexts {

    private static final int LONGEST_OF_PAGE = 20_000;
    private static final int LONGEST_LINK = 1000;

    private final PDDocument document;
    private final boolean isReadable;

    PdfTexts(PDDocument document) {
        this.document = document;
        // whoever made the file may have forbidden it
        isReadable = document.getCurrentAccessPermission().canExtractContent();
    }

    void write(PdfFrames.Writer frames) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        int last = Math.min(document.getNumberOfPages(), PdfFrames.MOST_PAGES);
        for (int number = 1; number <= last; number++) {
            PDPage page = document.getPage(number - 1);
            String text = "";
            List<String> links = List.of();
            try {
                text = isReadable ? text(stripper, number) : "";
                links = links(page);
            } catch (IOException | RuntimeException damaged) {
                // the other pages may be read
                frames.problem(PdfProblem.BROKEN);
            }
            frames.page(new PdfPage(number, PdfProgram.width(page), PdfProgram.height(page), text, links));
        }
    }

    private String text(PDFTextStripper stripper, int number) throws IOException {
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return plain(stripper.getText(document));
    }

    /** The lines of a text, without control characters, unpaired surrogates and repeated spaces. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.lines().map(PdfTexts::line).filter(line -> !line.isEmpty()).forEach(line -> {
            if (plain.length() + line.length() < LONGEST_OF_PAGE) {
                plain.append(plain.isEmpty() ? "" : "\n").append(line);
            }
        });
        return plain.toString();
    }

    private static String line(String line) {
        StringBuilder plain = new StringBuilder();
        line.codePoints()
                .map(c -> Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF) ? ' ' : c)
                .filter(c -> c != ' ' || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' '))
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static List<String> links(PDPage page) throws IOException {
        List<String> links = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            String uri = annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
                    ? action.getURI()
                    : null;
            if (uri != null
                    && uri.matches("(?i)https?://[!-~]+")
                    && uri.length() <= LONGEST_LINK
                    && links.size() < PdfFrames.MOST_LINKS
                    && !links.contains(uri)) {
                links.add(uri);
            }
        }
        return links;
    }
}
