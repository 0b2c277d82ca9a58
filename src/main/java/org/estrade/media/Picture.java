package org.estrade.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Semaphore;
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
import org.jspecify.annotations.Nullable;

/**
 * A picture that is safe to show. The picture is drawn anew from the uploaded file, so that only the colours of the pixels
 * remain. Metadata such as the place of the photograph is removed, and the picture is turned upright.
 *
 * @param contentType {@code image/png} when a part is transparent, otherwise {@code image/jpeg}
 * @param width the width in pixels, at most {@value #LONGEST_SIDE}, or {@value #LONGEST_IN_PRINT} for print
 * @param height the height in pixels, with the same limits
 * @param larger the larger size for print; null when the file has not enough pixels for it, and in the larger size itself
 */
// arrays are compared by identity, but no code compares two pictures
@SuppressWarnings("ArrayRecordComponent")
public record Picture(
        String contentType,
        int width,
        int height,
        byte[] bytes,
        @Nullable Picture larger) {

    /** The largest file that is accepted, in bytes. */
    public static final int LARGEST_FILE = 8 * 1024 * 1024;

    /** The largest number of pixels that is accepted. A small file can declare far more. */
    public static final long MOST_PIXELS = 40_000_000;

    static final int LONGEST_SIDE = 1200;
    static final int LONGEST_IN_PRINT = 2400;

    /** The longest side of the picture of a video in pixels: that of the covers of slides. */
    private static final int LONGEST_STILL = 640;

    /** The side of the small square in pixels: twice what pages show, for dense screens. */
    public static final int SMALL_SIDE = 224;

    /** The largest number of pixels that is decoded, which limits the memory. Of a larger picture, pixels are skipped. */
    private static final long MOST_DECODED = 3L * LONGEST_IN_PRINT * LONGEST_IN_PRINT;

    /** One picture is decoded at a time, because each takes up to 200 MB of memory. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    private static final Set<String> FORMATS = Set.of("JPEG", "png");
    private static final float QUALITY = 0.86f;
    private static final float QUALITY_IN_PRINT = 0.92f;

    /**
     * Decodes, turns and scales the picture in a file. Waits while another picture is decoded.
     *
     * @param file the bytes of the uploaded file
     * @throws PictureRefused when the file is not a picture, is damaged or is too large
     */
    public static Picture read(byte[] file) throws PictureRefused {
        return whileNoOther(file, () -> {
            BufferedImage print = scaled(decoded(file), LONGEST_IN_PRINT);
            if (isJpeg(file)) {
                print = Orientation.of(file).upright(print);
            }
            BufferedImage web = scaled(print, LONGEST_SIDE);
            boolean hasSameSize = web.getWidth() == print.getWidth() && web.getHeight() == print.getHeight();
            return encoded(web, QUALITY, hasSameSize ? null : encoded(print, QUALITY_IN_PRINT, null));
        });
    }

    /** Makes a picture of a file. */
    private interface Making {
        Picture make() throws IOException, PictureRefused;
    }

    private static Picture whileNoOther(byte[] file, Making making) throws PictureRefused {
        if (file.length > LARGEST_FILE) {
            throw new PictureRefused(Reason.FILE_TOO_LARGE);
        }
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            return making.make();
        } catch (IOException | RuntimeException damaged) {
            // for a damaged file the decoders throw exceptions of many types
            throw new PictureRefused(Reason.UNREADABLE);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    /**
     * Decodes the picture of a video, and cuts its middle to the shape of the video: hosts add black bars. Waits while another
     * picture is decoded.
     *
     * @param file the bytes of the file
     * @param ratio the width of the video divided by its height
     * @throws PictureRefused when the file is not a picture, is damaged or is too large
     */
    public static Picture still(byte[] file, double ratio) throws PictureRefused {
        return whileNoOther(file, () -> {
            BufferedImage decoded = decoded(file);
            int width = side(decoded.getHeight() * ratio, decoded.getWidth());
            int height = side(decoded.getWidth() / ratio, decoded.getHeight());
            BufferedImage cut = decoded.getSubimage(
                    (decoded.getWidth() - width) / 2, (decoded.getHeight() - height) / 2, width, height);
            return encoded(scaled(cut, LONGEST_STILL), QUALITY, null);
        });
    }

    private static int side(double wanted, int most) {
        return (int) Math.max(1, Math.min(Math.round(wanted), most));
    }

    /**
     * A stored picture, cropped to its middle square and made small.
     *
     * @throws UncheckedIOException when the bytes are not a picture; those that {@link #read} made are
     */
    static byte[] small(byte[] stored) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(stored));
            int side = Math.min(picture.getWidth(), picture.getHeight());
            // faces are rather in the upper part of a portrait
            int top = (picture.getHeight() - side) / 4;
            BufferedImage square = picture.getSubimage((picture.getWidth() - side) / 2, top, side, side);
            return encoded(scaled(square, SMALL_SIDE), QUALITY, null).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJpeg(byte[] file) {
        return file.length > 1 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8;
    }

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
                // metadata is ignored: decompressed, it may be a thousand times larger than the file
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
        int step = (int) Math.ceil(Math.sqrt((double) width * height / MOST_DECODED));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    /** Halves the picture as often as possible, which averages pixels, and then scales it to its size. */
    private static BufferedImage scaled(BufferedImage picture, int longestSide) {
        double ratio = Math.min(1, (double) longestSide / Math.max(picture.getWidth(), picture.getHeight()));
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

    private static Picture encoded(BufferedImage picture, float quality, @Nullable Picture larger) throws IOException {
        boolean transparent = picture.getColorModel().hasAlpha();
        byte[] bytes = transparent ? png(picture) : jpeg(picture, quality);
        String type = transparent ? "image/png" : "image/jpeg";
        return new Picture(type, picture.getWidth(), picture.getHeight(), bytes, larger);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The extension of the file name, without a dot. */
    public String extension() {
        return contentType.equals("image/png") ? "png" : "jpg";
    }
}
