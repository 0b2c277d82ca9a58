package org.estrade.visitor.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A typeface that converts text to shapes, read from a font file in the program. The fonts of Java are not used: they need
 * native libraries that small servers and containers lack. Sizes and lengths are in pixels.
 */
final class Typeface {

    private static final int MISSING_GLYPH = 0;
    private static final int UNBREAKABLE_HYPHEN = 0x2011;

    // the spaces that remain where a character without a glyph, such as an emoji, was removed
    private static final Pattern EXTRA_SPACES = Pattern.compile("^\\p{Zs}+|(?<=\\p{Zs})\\p{Zs}+|\\p{Zs}+$");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final @Nullable KerningSubtable kerning;
    private final double unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        KerningTable pairs = font.getKerning();
        this.kerning = pairs == null ? null : pairs.getHorizontalKerningSubtable();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * A face of Liberation Serif.
     *
     * @param face {@code Regular} or {@code Italic}
     */
    static Typeface serif(String face) {
        String path = "liberation/LiberationSerif-" + face + ".ttf";
        try (InputStream file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(path), path)) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text that this typeface can draw: accents are composed with their letters, characters without a glyph are removed,
     * and so are the extra spaces around them.
     */
    String writable(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(Typeface::replaced)
                .filter(c -> glyph(c) != MISSING_GLYPH && Character.getType(c) != Character.FORMAT)
                .forEach(kept::appendCodePoint);
        return EXTRA_SPACES.matcher(kept).replaceAll("");
    }

    /** Whether this typeface has all letters and digits of the text. Other characters, such as emoji, may be left out. */
    boolean hasLetters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .allMatch(c -> glyph(c) != MISSING_GLYPH);
    }

    private static int replaced(int c) {
        return c == UNBREAKABLE_HYPHEN ? '-' : Character.isWhitespace(c) ? ' ' : c;
    }

    /** The width of the text. */
    double width(String text, double size) {
        return write(text, size, null);
    }

    /** The width of the widest word of the text. */
    double widestWord(String text, double size) {
        return Arrays.stream(text.split(" ", -1))
                .mapToDouble(word -> width(word, size))
                .max()
                .orElse(0);
    }

    /** The text as one shape. It begins at x = 0, and its baseline is y = 0. */
    Shape shape(String text, double size) {
        Path2D.Double shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        write(text, size, shape);
        return shape;
    }

    private double write(String text, double size, Path2D.@Nullable Double shape) {
        double scale = size / unitsPerEm;
        double units = 0;
        int before = MISSING_GLYPH;
        for (int c : text.codePoints().toArray()) {
            int glyph = glyph(c);
            units += kerning == null || before == MISSING_GLYPH ? 0 : kerning.getKerning(before, glyph);
            if (shape != null) {
                draw(glyph, new AffineTransform(scale, 0, 0, -scale, units * scale, 0), shape);
            }
            units += advance(glyph);
            before = glyph;
        }
        return units * scale;
    }

    private int glyph(int c) {
        return glyphs.getGlyphId(c);
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(int glyph, AffineTransform place, Path2D.Double shape) {
        try {
            GlyphData outline = font.getGlyph().getGlyph(glyph);
            // a space has no outline
            if (outline != null) {
                shape.append(outline.getPath().getPathIterator(place), false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
