package org.estrade.visitor.picture;

import java.util.List;

/**
 * The title of a picture as it stands there: as large as the place allows.
 *
 * @param size of the letters of the main part, in pixels
 * @param subtitleSize of those below
 */
record PictureTitle(List<String> main, List<String> subtitle, double size, double subtitleSize) {

    private static final double LARGEST = 92;
    private static final double SMALLEST = 30;
    private static final double STEP = 2;
    private static final double LEADING = 1.1;

    /** What is to be written, and with what. */
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

    /** The largest that fits; of one that does not even fit at the smallest size, the first lines. */
    static PictureTitle of(Wording wording, double width, double height) {
        for (double size = LARGEST; size > SMALLEST; size -= STEP) {
            if (wording.breaksNoWord(size, width)) {
                PictureTitle headline = wording.sized(size, width);
                if (headline.height() <= height) {
                    return headline;
                }
            }
        }
        return wording.sized(SMALLEST, width).atMost((int) (height / leading(SMALLEST)));
    }

    /** From one line to the next. */
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
