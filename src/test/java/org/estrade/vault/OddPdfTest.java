package org.estrade.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.estrade.vault.pdf.PagePicture;
import org.estrade.vault.pdf.PdfContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Odd, damaged and heavy files: cover and text, or one reason, with little memory. */
@Tag("slow")
class OddPdfTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void anOddFileGivesCoverAndText(OddPdf odd) throws IOException {
        ReadingFigures read = read(odd.bytes());

        assertNull(read.content().problem());
        assertEquals(odd.word(), read.content().pages().get(0).text());
        PagePicture cover = read.content().pictures().get(0);
        assertTrue(cover.width() <= 640 && cover.height() <= 960, cover.width() + " × " + cover.height());
        assertEquals(
                cover.width(),
                ImageIO.read(new ByteArrayInputStream(cover.bytes())).getWidth());
        assertHasLittleMemory(read);
    }

    @ParameterizedTest
    @EnumSource
    void aHostileFileEndsInTimeAndGivesWhatItHas(HostilePdf hostile) throws IOException {
        ReadingFigures read = read(hostile.bytes());

        PdfContent content = read.content();
        assertTrue(hostile.problems().contains(content.problem()), () -> String.valueOf(content.problem()));
        content.pages().stream()
                .flatMap(page -> page.links().stream())
                .forEach(link -> assertTrue(link.startsWith("https://"), link));
        assertHasLittleMemory(read);
    }

    /** Bytes that a bad disk or a broken download has changed, the same ones each time. */
    @Test
    void aDamagedFileGivesWhatItHas() throws IOException {
        byte[] whole = OddPdf.EMBEDDED_FONT.bytes();
        Random random = new Random(18);
        for (int i = 0; i < 8; i++) {
            byte[] damaged = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int change = 0; change < 40 && damaged.length > 0; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            ReadingFigures read = read(damaged);
            assertTrue(
                    read.content().problem() != null || read.content().pageCount() <= 1,
                    () -> read.content().toString());
            assertHasLittleMemory(read);
        }
    }

    private static void assertHasLittleMemory(ReadingFigures read) {
        assertTrue(read.memory() <= ReadingFigures.MOST_MEMORY, () -> (read.memory() >> 20) + " MB");
        assertTrue(read.memory() > 0);
    }

    private ReadingFigures read(byte[] bytes) throws IOException {
        Path file = folder.resolve("deck.pdf");
        Files.write(file, bytes);
        return ReadingFigures.of(file, Files.createTempDirectory(folder, "work"));
    }
}
