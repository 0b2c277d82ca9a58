package org.estrade.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.estrade.vault.pdf.PagePicture;
import org.estrade.vault.pdf.PdfContent;
import org.estrade.vault.pdf.PdfPage;
import org.estrade.vault.pdf.PdfProblem;
import org.estrade.vault.pdf.PdfProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF files of many kinds, each read by a real process. */
class PdfProcessTest {

    @TempDir
    Path folder;

    @Test
    void anOrdinaryFileGivesCoverTextsAndLinks() throws IOException {
        PdfContent content = read(
                Pdfs.changed(document -> Pdfs.link(document, "https://ants.example/nest"), "About ants", "About bees"));

        assertNull(content.problem());
        assertEquals(2, content.pageCount());
        assertEquals(List.of("About ants", "About bees"), texts(content));
        assertEquals(
                List.of("https://ants.example/nest"), content.pages().get(0).links());
        assertEquals(960, content.pages().get(0).width());
        PagePicture cover = content.pictures().get(0);
        assertEquals(640, cover.width());
        assertEquals(360, cover.height());
        assertEquals(640, ImageIO.read(new ByteArrayInputStream(cover.bytes())).getWidth());
    }

    @Test
    void aFileWithAPasswordIsNotRead() throws IOException {
        PdfContent content = read(Pdfs.changed(document -> protect(document, "secret"), "Hidden"));

        assertEquals(PdfProblem.ENCRYPTED, content.problem());
        assertEquals(List.of(), content.pages());
        assertEquals(List.of(), content.pictures());
    }

    @Test
    void whatIsNoPdfIsBroken() throws IOException {
        assertEquals(
                PdfProblem.BROKEN,
                read("%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII))
                        .problem());
    }

    @Test
    @Tag("slow")
    void aFileWhoseTextsMayNotBeTakenHasOnlyItsPictures() throws IOException {
        PdfContent content = read(Pdfs.changed(document -> protect(document, ""), "Not for extraction"));

        assertNull(content.problem());
        assertEquals(List.of(""), texts(content));
        assertEquals(1, content.pictures().size());
    }

    @Test
    @Tag("slow")
    void aLongFileIsRead() throws IOException {
        String[] texts = new String[500];
        Arrays.setAll(texts, i -> "Page number " + (i + 1));
        PdfContent content = read(Pdfs.of(texts));

        assertEquals(500, content.pageCount());
        assertEquals("Page number 500", content.pages().get(499).text());
    }

    @Test
    @Tag("slow")
    void aFileWithoutItsTableIsRepaired() throws IOException {
        byte[] file = Pdfs.of("Without table");
        String broken =
                new String(file, StandardCharsets.ISO_8859_1).replaceFirst("startxref\\s+[0-9]+", "startxref 7");
        PdfContent content = read(broken.getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(List.of("Without table"), texts(content));
    }

    @Test
    @Tag("slow")
    void pagesOfEverySizeAreDrawn() throws IOException {
        PdfContent turned = read(Pdfs.changed(document -> document.getPage(0).setRotation(90), "Turned"));
        assertEquals(540, turned.pages().get(0).width());
        assertTrue(turned.pictures().get(0).height() > turned.pictures().get(0).width());

        for (PDRectangle box : List.of(
                new PDRectangle(0, 0),
                new PDRectangle(1, 14_000),
                new PDRectangle(14_000, 1),
                new PDRectangle(14_400, 14_400))) {
            PdfContent content =
                    read(Pdfs.changed(document -> document.getPage(0).setMediaBox(box), "Odd"));
            content.pictures().forEach(picture -> assertTrue(picture.width() <= 640 && picture.height() <= 960));
            assertEquals(1, content.pageCount());
        }
    }

    private static void protect(PDDocument document, String password) throws IOException {
        AccessPermission permissions = new AccessPermission();
        permissions.setCanExtractContent(false);
        document.protect(new StandardProtectionPolicy("owner", password, permissions));
    }

    private static List<String> texts(PdfContent content) {
        return content.pages().stream().map(PdfPage::text).toList();
    }

    private PdfContent read(byte[] bytes) throws IOException {
        Path file = folder.resolve("deck.pdf");
        Files.write(file, bytes);
        Path work = Files.createDirectories(folder.resolve("work"));
        return PdfProcess.read(file, work);
    }
}
