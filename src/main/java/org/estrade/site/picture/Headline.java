package org.estrade.site.picture;

import java.util.List;

/**
 * The title of a picture as it stands there: as large as the place allows.
 *
 * @param size of the letters of the main part, in pixels
 * @param subtitleSize of those below
 */
record Headline(List<String> main, List<String> subtitle, double size, double subtitleSize) {

    private static final double LARGEST = 92;
    private static final double SMALLEST = 30;
    private static final double STEP = 2;
    private static final double LEADING = 1.1;

    /** What is to be written, and with what. */
    record Wording(String main, String subtitle, double ratio, Typeface upright, Typeface italic) {

        Headline sized(double size, double width) {
            double subtitleSize = Math.max(SMALLEST, size * ratio);
            return new Headline(
                    Lines.of(main, upright, size, width),
                    Lines.of(subtitle, italic, subtitleSize, width),
                    size,
                    subtitleSize);
        }

        boolean breaksNoWord(double size, double width) {
            return upright.widestWord(main, size) <= width && italic.widestWord(subtitle, size * ratio) <= width;
        }
    }

    /** The largest that fits; of one that does not even fit at the smallest size, the first lines. */
    static Headline of(Wording wording, double width, double height) {
        for (double size = LARGEST; size > SMALLEST; size -= STEP) {
            if (wording.breaksNoWord(size, width)) {
                Headline headline = wording.sized(size, width);
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

    private Headline atMost(int lines) {
        List<String> kept = main.subList(0, Math.min(lines, main.size()));
        int rest = Math.min(lines - kept.size(), subtitle.size());
        return new Headline(List.copyOf(kept), List.copyOf(subtitle.subList(0, rest)), size, subtitleSize);
    }
}
