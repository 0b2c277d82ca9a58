package org.estrade.visitor.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of a few colours on one background, stored with one byte a pixel: a third of the size of a true-colour file. */
final class PaletteImage {

    /** The number of mixtures from the background to a colour: enough for smooth edges of letters. */
    private static final int SHADES = 16;

    private final int[] palette;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private PaletteImage(int[] palette) {
        this.palette = palette;
    }

    /** The picture as a PNG file. Every pixel gets the nearest mixture of the background and one of the colours. */
    static byte[] png(BufferedImage picture, Color background, List<Color> colours) {
        int[] palette = new int[colours.size() * SHADES + 1];
        palette[0] = background.getRGB();
        for (int i = 0; i < colours.size(); i++) {
            for (int shade = 1; shade <= SHADES; shade++) {
                palette[i * SHADES + shade] = mixture(background, colours.get(i), (double) shade / SHADES);
            }
        }
        return new PaletteImage(palette).png(picture);
    }

    private static int mixture(Color background, Color colour, double share) {
        return new Color(
                        mixture(background.getRed(), colour.getRed(), share),
                        mixture(background.getGreen(), colour.getGreen(), share),
                        mixture(background.getBlue(), colour.getBlue(), share))
                .getRGB();
    }

    private static int mixture(int background, int colour, double share) {
        return (int) Math.round(background + (colour - background) * share);
    }

    private byte[] png(BufferedImage picture) {
        IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        int width = picture.getWidth();
        BufferedImage indexed = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] = nearest.computeIfAbsent(row[x], this::nearest);
            }
            indexed.getRaster().setSamples(0, y, width, 1, 0, row);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        // in memory, because a server may not allow temporary files
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(indexed, "png", output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private int nearest(int colour) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(colour, palette[i]) < distance(colour, palette[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
