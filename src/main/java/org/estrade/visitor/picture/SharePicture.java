package org.estrade.visitor.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A page in one picture: its title on the margin line, when on its left, who speaks below.
 *
 * @param main of the title, in upright letters
 * @param subtitle in italic ones, below; empty when there is none
 * @param ratio of the size of the italic letters to that of the upright ones
 * @param years left of the line; empty when none is known
 * @param name the speaker's, empty when unknown
 */
public record SharePicture(String main, String subtitle, double ratio, String years, String name) {

    /** In pixels: what sites that show it ask for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    // the page's own colours by day; the picture has no night
    private static final Color PAPIER = new Color(0xfbfbfd);
    private static final Color ENCRE = new Color(0x1b1938);
    private static final Color ENCRE_2 = new Color(0x4c4969);
    private static final Color GARANCE = new Color(0xbf1238);
    static final Color MARGE = new Color(0xe79aaa);

    /** Where the line stands. */
    static final int LINE = 236;

    private static final int LINE_WIDTH = 3;
    private static final double GAP = 30;
    private static final double TOP = 72;
    private static final double RIGHT = 1136;
    private static final double NAME_AT = 566;
    private static final double NAME_SIZE = 36;
    private static final double YEARS_SIZE = 38;
    private static final double TITLE_HEIGHT = 410;

    // how much of its size a letter stands above its line
    private static final double CAPITALS = 0.8;

    private static final Typeface UPRIGHT = Typeface.serif("Regular");
    private static final Typeface ITALIC = Typeface.serif("Italic");

    /** The picture as a PNG file. */
    public byte[] png() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(PAPIER);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(MARGE);
        graphics.fill(new Rectangle2D.Double(LINE - LINE_WIDTH / 2, 0, LINE_WIDTH, HEIGHT));
        write(graphics);
        graphics.dispose();
        return PaletteImage.png(picture, PAPIER, List.of(ENCRE, ENCRE_2, GARANCE, MARGE));
    }

    private void write(Graphics2D graphics) {
        double left = LINE + GAP;
        PictureTitle.Wording wording =
                new PictureTitle.Wording(UPRIGHT.writable(main), ITALIC.writable(subtitle), ratio, UPRIGHT, ITALIC);
        PictureTitle title = PictureTitle.of(wording, RIGHT - left, TITLE_HEIGHT);
        double first = TOP + title.size() * CAPITALS;
        double y = first;
        for (String line : title.main()) {
            write(graphics, UPRIGHT, ENCRE, line, title.size(), left, y);
            y += PictureTitle.leading(title.size());
        }
        y -= (title.size() - title.subtitleSize()) * CAPITALS;
        for (String line : title.subtitle()) {
            write(graphics, ITALIC, ENCRE_2, line, title.subtitleSize(), left, y);
            y += PictureTitle.leading(title.subtitleSize());
        }
        String when = UPRIGHT.writable(years);
        double whenLeft = LINE - GAP - UPRIGHT.width(when, YEARS_SIZE);
        write(graphics, UPRIGHT, GARANCE, when, YEARS_SIZE, whenLeft, first);
        write(graphics, UPRIGHT, ENCRE, fitting(UPRIGHT.writable(name), RIGHT - left), NAME_SIZE, left, NAME_AT);
    }

    private static void write(
            Graphics2D graphics, Typeface face, Color ink, String line, double size, double x, double y) {
        graphics.setColor(ink);
        graphics.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(face.shape(line, size)));
    }

    /** A name has one line. */
    private static String fitting(String name, double width) {
        List<String> lines = TextLines.of(name, UPRIGHT, NAME_SIZE, width);
        return lines.isEmpty() ? "" : lines.get(0);
    }
}
