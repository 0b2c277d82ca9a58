package org.estrade.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.estrade.media.PictureRefused.Reason;

/**
 * A picture that is safe to show: drawn anew, so that nothing of the file it came from is left but its colours. Where it
 * was taken is gone, and so is the note that says which way up it was held.
 *
 * @param contentType {@code image/jpeg}, or {@code image/png} for one that is transparent somewhere
 * @param width in pixels, at most {@value #LONGEST_SIDE}, as the height
 */
// nobody compares two pictures
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String contentType, int width, int height, byte[] bytes) {

    /** In bytes. */
    public static final int LARGEST_FILE = 8 * 1024 * 1024;

    /** In a file: what a telephone makes at most. A few kilobytes can declare a thousand times that. */
    public static final long MOST_PIXELS = 60_000_000;

    static final int LONGEST_SIDE = 1200;

    private static final Set<String> FORMATS = Set.of("JPEG", "png");
    private static final float QUALITY = 0.86f;

    /**
     * Draws the picture in that file.
     *
     * @throws PictureRefused when there is none, or one that is too large
     */
    public static Picture read(byte[] file) throws PictureRefused {
        if (file.length > LARGEST_FILE) {
            throw new PictureRefused(Reason.FILE_TOO_LARGE);
        }
        try {
            BufferedImage drawn = scaled(decoded(file));
            return drawn.getColorModel().hasAlpha() ? png(drawn) : jpeg(drawn);
        } catch (IOException | RuntimeException damaged) {
            // the decoders answer damage with exceptions of many kinds
            throw new PictureRefused(Reason.UNREADABLE);
        }
    }

    /** At most twice as large as it will be, whatever the file holds. */
    private static BufferedImage decoded(byte[] file) throws IOException, PictureRefused {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new PictureRefused(Reason.UNREADABLE);
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName())) {
                    throw new PictureRefused(Reason.UNREADABLE);
                }
                // what a file says beside its picture is never looked at: it may be packed a thousandfold
                reader.setInput(input, true, true);
                return decoded(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException, PictureRefused {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new PictureRefused(Reason.TOO_MANY_PIXELS);
        }
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    /** In halves, each the mean of four pixels, and then to its size. */
    private static BufferedImage scaled(BufferedImage picture) {
        double ratio = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * ratio));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * ratio));
        BufferedImage drawn = picture;
        while (drawn.getWidth() >= 2 * width && drawn.getHeight() >= 2 * height) {
            drawn = drawn(drawn, drawn.getWidth() / 2, drawn.getHeight() / 2);
        }
        return drawn(drawn, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static Picture png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return new Picture("image/png", picture.getWidth(), picture.getHeight(), bytes.toByteArray());
    }

    private static Picture jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return new Picture("image/jpeg", picture.getWidth(), picture.getHeight(), bytes.toByteArray());
    }

    /** What its name ends in. */
    public String extension() {
        return contentType.equals("image/png") ? "png" : "jpg";
    }
}
