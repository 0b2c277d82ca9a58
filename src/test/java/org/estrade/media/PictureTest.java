package org.estrade.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.estrade.media.PictureRefused.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final String WHERE = "48.8566 N, 2.3522 E";

    @ParameterizedTest
    @Tag("slow")
    @CsvSource({
        "jpeg, 3000, 2000, 1200, 800",
        "jpeg, 5000, 7000, 857, 1200",
        "png, 640, 480, 640, 480",
        "png, 9000, 1, 1200, 1"
    })
    void aPictureIsAsLargeAsAPageCanUse(String kind, int width, int height, int shownWidth, int shownHeight)
            throws Exception {
        Picture picture = Picture.read(file(kind.equals("jpeg") ? "jpeg" : "png", opaque(width, height)));
        assertEquals(
                List.of("image/jpeg", "jpg", shownWidth, shownHeight),
                List.of(picture.contentType(), picture.extension(), picture.width(), picture.height()));
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertEquals(List.of(shownWidth, shownHeight), List.of(shown.getWidth(), shown.getHeight()));
    }

    @ParameterizedTest
    @Tag("slow")
    @CsvSource({
        "jpeg, 3000, 2000, 2400x1600",
        "jpeg, 7200, 4800, 2400x1600",
        "jpeg, 1800, 1800, 1800x1800",
        "png, 1201, 10, 1201x10",
        "png, 1200, 10, none"
    })
    void theSizeForPrintIsLargerWhenTheFileHasEnoughPixels(String kind, int width, int height, String size)
            throws Exception {
        Picture larger = Picture.read(file(kind, opaque(width, height))).larger();
        assertEquals(size, larger == null ? "none" : larger.width() + "x" + larger.height());
        if (larger != null) {
            BufferedImage print = ImageIO.read(new ByteArrayInputStream(larger.bytes()));
            assertEquals(size, print.getWidth() + "x" + print.getHeight());
            assertEquals(null, larger.larger());
        }
    }

    @Test
    void transparencyIsKept() throws Exception {
        BufferedImage image = new BufferedImage(2400, 2400, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xffbf1238);
        Picture picture = Picture.read(file("png", image));
        assertEquals(List.of("image/png", "png"), List.of(picture.contentType(), picture.extension()));
        assertTrue(ImageIO.read(new ByteArrayInputStream(picture.bytes()))
                .getColorModel()
                .hasAlpha());
    }

    @Test
    void onlyTheColoursOfTheFileAreKept() throws Exception {
        byte[] file = withComment(file("jpeg", opaque(60, 40)));
        assertTrue(text(file).contains(WHERE));
        Picture picture = Picture.read(file);
        assertFalse(text(picture.bytes()).contains(WHERE));
        assertArrayEquals(Picture.read(file("jpeg", opaque(60, 40))).bytes(), picture.bytes());
    }

    /** The corners of the upright picture where the first and the last pixel of the first row are, by the table of Exif. */
    @ParameterizedTest
    @CsvSource({
        "1, left top, right top",
        "2, right top, left top",
        "3, right bottom, left bottom",
        "4, left bottom, right bottom",
        "5, left top, left bottom",
        "6, right top, right bottom",
        "7, right bottom, right top",
        "8, left bottom, left top",
        "9, left top, right top"
    })
    void aPictureIsTurnedUprightForEachOrientation(int exif, String first, String last) throws Exception {
        BufferedImage stored = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        fill(stored, 0, 0xff0000);
        fill(stored, 80, 0x0000ff);
        Picture picture = Picture.read(held(exif, file("jpeg", stored)));
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        boolean onItsSide = exif >= 5 && exif <= 8;
        assertEquals(onItsSide ? "80x120" : "120x80", shown.getWidth() + "x" + shown.getHeight());
        assertEquals(List.of("red", "blue"), List.of(colour(shown, first), colour(shown, last)));
    }

    @Test
    void anUnreadableExifSegmentIsIgnored() throws Exception {
        byte[] file = held(6, file("jpeg", opaque(60, 40)));
        // neither of the two byte orders of Exif
        file[12] = 'X';
        Picture picture = Picture.read(file);
        assertEquals(List.of(60, 40), List.of(picture.width(), picture.height()));
    }

    @Test
    void aSmallFileWithTooManyDeclaredPixelsIsRefused() {
        byte[] bomb = bomb(100_000, 100_000);
        assertTrue(bomb.length < 100);
        assertEquals(Reason.TOO_MANY_PIXELS, refusal(bomb));
        assertEquals(Reason.TOO_MANY_PIXELS, refusal(bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)));
    }

    @Test
    void fortyMillionPixelsAreTheMost() {
        assertEquals(Reason.UNREADABLE, refusal(bomb(8_000, 5_000)));
        assertEquals(Reason.TOO_MANY_PIXELS, refusal(bomb(8_000, 5_001)));
    }

    @Test
    void aFileThatIsTooLargeIsNotDecoded() {
        assertEquals(Reason.FILE_TOO_LARGE, refusal(new byte[Picture.LARGEST_FILE + 1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "BM", "\u0089PNG\r\n\u001a\n"})
    void onlyJpegAndPngAreAccepted(String text) {
        assertEquals(Reason.UNREADABLE, refusal(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void anotherFormatThatJavaKnowsIsRefusedToo() throws IOException {
        for (String format : List.of("gif", "bmp")) {
            assertEquals(Reason.UNREADABLE, refusal(file(format, opaque(10, 10))), format);
        }
    }

    @Test
    void aTruncatedFileIsRefused() throws Exception {
        byte[] file = file("png", opaque(60, 40));
        assertEquals(Reason.UNREADABLE, refusal(Arrays.copyOf(file, file.length / 2)));
    }

    private static Reason refusal(byte[] file) {
        return assertThrows(PictureRefused.class, () -> Picture.read(file)).reason();
    }

    private static BufferedImage opaque(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, 0xbf1238);
        }
        return image;
    }

    private static byte[] file(String format, BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, bytes));
        return bytes.toByteArray();
    }

    /** A JPEG with the place of the photograph, in a segment after the first marker as cameras write it. */
    private static byte[] withComment(byte[] jpeg) {
        byte[] note = WHERE.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + note.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (note.length + 2))
                .put(note)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A JPEG with an Exif segment that contains only the orientation. */
    private static byte[] held(int exif, byte[] jpeg) {
        byte[] note = ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) exif)
                .array();
        return ByteBuffer.allocate(jpeg.length + note.length)
                .put(jpeg, 0, 2)
                .put(note)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static void fill(BufferedImage image, int left, int rgb) {
        for (int x = left; x < left + 40; x++) {
            for (int y = 0; y < 40; y++) {
                image.setRGB(x, y, rgb);
            }
        }
    }

    private static String colour(BufferedImage image, String corner) {
        int x = corner.startsWith("left") ? 10 : image.getWidth() - 10;
        int y = corner.endsWith("top") ? 10 : image.getHeight() - 10;
        Color colour = new Color(image.getRGB(x, y));
        if (colour.getRed() > 200 && colour.getBlue() < 60) {
            return "red";
        }
        return colour.getBlue() > 200 && colour.getRed() < 60 ? "blue" : colour.toString();
    }

    /** A PNG that consists only of its header. */
    private static byte[] bomb(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) sum.getValue())
                .array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
