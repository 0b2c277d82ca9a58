package org.estrade.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDF files made for tests. */
public final class Pdfs {

    private static final PDRectangle SLIDE = new PDRectangle(960, 540);

    private Pdfs() {}

    /** Changes a document before it is written. */
    public interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** A file with one page for each text. */
    public static byte[] of(String... texts) {
        return changed(document -> {}, texts);
    }

    /** A file followed by bytes that readers of PDF files pass over, the same ones each time. */
    public static byte[] longer(byte[] file, int bytes) {
        byte[] whole = new byte[file.length + bytes];
        new Random(1).nextBytes(whole);
        System.arraycopy(file, 0, whole, 0, file.length);
        return whole;
    }

    /** A file with one page for each text, changed before it is written. */
    public static byte[] changed(Change change, String... texts) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String text : texts) {
                document.addPage(page(document, text));
            }
            change.to(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** A page as slides have it: the text in large letters, and a coloured bar. */
    public static PDPage page(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage(SLIDE);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(0.1f, 0.3f, 0.6f);
            content.addRect(0, 0, 960, 30);
            content.fill();
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 42);
            content.newLineAtOffset(60, 300);
            content.showText(text);
            content.endText();
        }
        return page;
    }

    /** Adds a link to the first page. */
    public static void link(PDDocument document, String address) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        link.setRectangle(new PDRectangle(60, 300, 200, 40));
        document.getPage(0).setAnnotations(List.of(link));
    }
}
