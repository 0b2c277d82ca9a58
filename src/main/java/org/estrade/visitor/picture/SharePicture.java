package org.estrade.visitor.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * The picture that other sites show beside a link: the title right of the margin line, the years left of it, the speaker's
 * name below.
 *
 * @param main the main part of the title, in upright letters
 * @param subtitle the subtitle, in italic letters below; empty when there is none
 * @param ratio the font size of the subtitle divided by that of the main part
 * @param years the years, empty when none is known
 * @param name the speaker's name, empty when unknown
 */
public record SharePicture(String main, String subtitle, double ratio, String years, String name) {

    /** The size in pixels that OpenGraph readers recommend. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    // the colours of the public pages in light mode: see shared/tokens.css
    private static final Color BACKGROUND = new Color(0xfbfbfd);
    private static final Color TEXT_COLOR = new Color(0x1b1938);
    private static final Color SUBTITLE_COLOR = new Color(0x4c4969);
    private static final Color ACCENT_COLOR = new Color(0xbf1238);
    static final Color MARGIN_LINE_COLOR = new Color(0xe79aaa);

    /** The x coordinate of the margin line. */
    static final int MARGIN_LINE = 236;

    private static final int LINE_WIDTH = 3;
    private static final double GAP = 30;
    private static final double TOP = 72;
    private static final double RIGHT = 1136;
    private static final double NAME_BASELINE = 566;
    private static final double NAME_SIZE = 36;
    private static final double YEARS_SIZE = 38;
    private static final double TITLE_HEIGHT = 410;

    // the height of a line above its baseline, divided by the font size
    private static final double ASCENT = 0.8;

    private static final Typeface UPRIGHT = Typeface.serif("Regular");
    private static final Typeface ITALIC = Typeface.serif("Italic");

    /** Whether all letters of the title can be drawn. The program has no typeface for every script. */
    boolean isWritable() {
        return UPRIGHT.hasLetters(main) && ITALIC.hasLetters(subtitle);
    }

    /** The picture as a PNG file. */
    public byte[] png() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(BACKGROUND);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(MARGIN_LINE_COLOR);
        graphics.fill(new Rectangle2D.Double(MARGIN_LINE - LINE_WIDTH / 2, 0, LINE_WIDTH, HEIGHT));
        write(graphics);
        graphics.dispose();
        return PaletteImage.png(
                picture, BACKGROUND, List.of(TEXT_COLOR, SUBTITLE_COLOR, ACCENT_COLOR, MARGIN_LINE_COLOR));
    }

    private void write(Graphics2D graphics) {
        double left = MARGIN_LINE + GAP;
        PictureTitle.Wording wording =
                new PictureTitle.Wording(UPRIGHT.writable(main), ITALIC.writable(subtitle), ratio, UPRIGHT, ITALIC);
        PictureTitle title = PictureTitle.of(wording, RIGHT - left, TITLE_HEIGHT);
        double first = TOP + title.size() * ASCENT;
        double y = first;
        for (String line : title.main()) {
            write(graphics, UPRIGHT, TEXT_COLOR, line, title.size(), left, y);
            y += PictureTitle.leading(title.size());
        }
        y -= (title.size() - title.subtitleSize()) * ASCENT;
        for (String line : title.subtitle()) {
            write(graphics, ITALIC, SUBTITLE_COLOR, line, title.subtitleSize(), left, y);
            y += PictureTitle.leading(title.subtitleSize());
        }
        String typesetYears = UPRIGHT.writable(years);
        double yearsLeft = MARGIN_LINE - GAP - UPRIGHT.width(typesetYears, YEARS_SIZE);
        write(graphics, UPRIGHT, ACCENT_COLOR, typesetYears, YEARS_SIZE, yearsLeft, first);
        write(
                graphics,
                UPRIGHT,
                TEXT_COLOR,
                fitting(UPRIGHT.writable(name), RIGHT - left),
                NAME_SIZE,
                left,
                NAME_BASELINE);
    }

    private static void write(
            Graphics2D graphics, Typeface face, Color colour, String line, double size, double x, double y) {
        graphics.setColor(colour);
        graphics.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(face.shape(line, size)));
    }

    /** The part of the name that fits on one line. */
    private static String fitting(String name, double width) {
        List<String> lines = TextLines.of(name, UPRIGHT, NAME_SIZE, width);
        return lines.isEmpty() ? "" : lines.get(0);
    }
}
