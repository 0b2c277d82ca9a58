package org.estrade.visitor.picture;

import java.util.List;

/**
 * The title of a picture, broken into lines, in the largest font size that fits.
 *
 * @param main the lines of the main part
 * @param subtitle the lines of the subtitle
 * @param size the font size of the main part, in pixels
 * @param subtitleSize the font size of the subtitle, in pixels
 */
record PictureTitle(List<String> main, List<String> subtitle, double size, double subtitleSize) {

    private static final double LARGEST = 92;
    private static final double SMALLEST = 30;
    private static final double STEP = 2;
    private static final double LEADING = 1.1;

    /**
     * The texts of a title and their typefaces.
     *
     * @param ratio the font size of the subtitle divided by that of the main part
     */
    record Wording(String main, String subtitle, double ratio, Typeface upright, Typeface italic) {

        PictureTitle sized(double size, double width) {
            double subtitleSize = Math.max(SMALLEST, size * ratio);
            return new PictureTitle(
                    TextLines.of(main, upright, size, width),
                    TextLines.of(subtitle, italic, subtitleSize, width),
                    size,
                    subtitleSize);
        }

        boolean breaksNoWord(double size, double width) {
            return upright.widestWord(main, size) <= width && italic.widestWord(subtitle, size * ratio) <= width;
        }
    }

    /**
     * The title in the largest font size that fits. When it does not fit in the smallest size, the first lines.
     *
     * @param width the available width, in pixels
     * @param height the available height, in pixels
     */
    static PictureTitle of(Wording wording, double width, double height) {
        for (double size = LARGEST; size > SMALLEST; size -= STEP) {
            if (wording.breaksNoWord(size, width)) {
                PictureTitle title = wording.sized(size, width);
                if (title.height() <= height) {
                    return title;
                }
            }
        }
        return wording.sized(SMALLEST, width).atMost((int) (height / leading(SMALLEST)));
    }

    /** The distance between two lines of that font size, in pixels. */
    static double leading(double size) {
        return size * LEADING;
    }

    double height() {
        return main.size() * leading(size) + subtitle.size() * leading(subtitleSize);
    }

    private PictureTitle atMost(int lines) {
        List<String> kept = main.subList(0, Math.min(lines, main.size()));
        int rest = Math.min(lines - kept.size(), subtitle.size());
        return new PictureTitle(List.copyOf(kept), List.copyOf(subtitle.subList(0, rest)), size, subtitleSize);
    }
}
