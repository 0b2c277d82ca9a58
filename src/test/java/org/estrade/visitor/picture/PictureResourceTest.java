package org.estrade.visitor.picture;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.estrade.support.ManyTalks;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PictureResourceTest {

    private static final int PAPER = 0xfffbfbfd;

    private static final Rectangle MARGIN = new Rectangle(0, 0, SharePicture.MARGIN_LINE - 2, SharePicture.HEIGHT);
    private static final Rectangle TITLE =
            new Rectangle(SharePicture.MARGIN_LINE + 3, 0, 1200 - SharePicture.MARGIN_LINE - 3, 500);
    private static final Rectangle NAME =
            new Rectangle(SharePicture.MARGIN_LINE + 3, 520, 1200 - SharePicture.MARGIN_LINE - 3, 110);

    @BeforeEach
    void aSpeakerAndTheirTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    @Test
    void aTalkHasAPicture_itsTitleOnTheMarginLine() throws IOException {
        Response answer = given().get("/talks/mesurer-le-froid.png");
        BufferedImage picture = picture(answer);

        assertEquals("image/png", answer.contentType());
        assertEquals(List.of(1200, 630), List.of(picture.getWidth(), picture.getHeight()));
        assertTrue(answer.asByteArray().length < 60_000, () -> answer.asByteArray().length + " bytes");
        for (int y = 0; y < SharePicture.HEIGHT; y++) {
            assertEquals(
                    SharePicture.MARGIN_LINE_COLOR.getRGB(),
                    picture.getRGB(SharePicture.MARGIN_LINE, y),
                    "the line at " + y);
        }
        assertEquals(Set.of(PAPER), colours(picture, new Rectangle(1140, 0, 60, 630)), "nothing touches the edge");
        assertTrue(colours(picture, MARGIN).contains(0xffbf1238), "the years, in garance");
        assertTrue(colours(picture, TITLE).containsAll(Set.of(0xff1b1938, 0xff4c4969)), "both parts of the title");
        assertTrue(colours(picture, NAME).contains(0xff1b1938), "the speaker's name");
    }

    @Test
    void whatThePictureSaysChangesIt_andNothingElse() throws IOException {
        BufferedImage before = picture(given().get("/talks/jardins-de-donnees.png"));
        StoredRows.in("talk_text").like("title", "Jardins%").set("title", "Autre chose");
        BufferedImage after = picture(given().get("/talks/jardins-de-donnees.png"));

        assertFalse(Arrays.equals(pixels(before, TITLE), pixels(after, TITLE)));
        assertTrue(Arrays.equals(pixels(before, MARGIN), pixels(after, MARGIN)));
        assertTrue(Arrays.equals(pixels(before, NAME), pixels(after, NAME)));
    }

    /** The program has no typeface for these scripts: a picture without a title would be nearly empty. */
    @ParameterizedTest
    @ValueSource(
            strings = {"分散システムの設計入門", "डेटाबेस का परिचय", "مقدمة في السحابة", "การออกแบบระบบ", "분산 시스템", "設計 of systems"
            })
    void aTitleThatCannotBeDrawnHasThePictureOfTheSite(String title) throws IOException {
        StoredRows.in("talk_text").like("title", "Jardins%").set("title", title);
        BufferedImage talk = picture(given().get("/talks/jardins-de-donnees.png"));
        BufferedImage site = picture(given().get("/talks.png"));

        assertTrue(Arrays.equals(pixels(site, TITLE), pixels(talk, TITLE)));
        assertTrue(colours(talk, TITLE).contains(0xff1b1938));
    }

    @Test
    void eachLanguageHasItsOwn() {
        String talk = "/talks/preparer-des-donnees.png";

        assertFalse(Arrays.equals(
                given().get(talk).asByteArray(), given().get("/en" + talk).asByteArray()));
        assertFalse(Arrays.equals(
                given().get("/talks.png").asByteArray(),
                given().get("/en/talks.png").asByteArray()));
    }

    @Test
    void theTalksPageHasOneToo() throws IOException {
        BufferedImage picture = picture(given().get("/talks.png"));

        assertEquals(List.of(1200, 630), List.of(picture.getWidth(), picture.getHeight()));
        assertTrue(colours(picture, TITLE).containsAll(Set.of(0xff1b1938, 0xff4c4969)), "its heading and the pitch");
    }

    @Test
    void withoutADateOrANameThereIsNothingInTheirPlaces() throws IOException {
        SiteFixture.anonymous();
        SiteFixture.publish(List.of(TestTalks.titled("Sans date", "sans-date")));
        BufferedImage picture = picture(given().get("/talks/sans-date.png"));

        assertEquals(Set.of(PAPER), colours(picture, MARGIN));
        assertEquals(Set.of(PAPER), colours(picture, NAME));
        assertTrue(colours(picture, TITLE).contains(0xff1b1938));
    }

    @Test
    void anotherSiteMayShowIt_andHasItOnce() {
        Response answer = given().get("/talks/mesurer-le-froid.png");

        assertEquals("cross-origin", answer.header("Cross-Origin-Resource-Policy"));
        assertEquals("same-origin", given().get("/talks/mesurer-le-froid").header("Cross-Origin-Resource-Policy"));
        assertEquals(
                304,
                given().header("If-None-Match", answer.header("ETag"))
                        .get("/talks/mesurer-le-froid.png")
                        .statusCode());
    }

    @Test
    void anOldAddressLeadsToIt_andNoOtherDoes() {
        StoredTalks.addFormerSlug("ancienne-adresse", "mesurer-le-froid");

        Response moved = given().redirects().follow(false).get("/en/talks/ancienne-adresse.png");
        assertEquals(301, moved.statusCode());
        assertTrue(moved.header("Location").endsWith("/en/talks/mesurer-le-froid.png"), moved.header("Location"));
        for (String none :
                List.of("/talks/inconnue.png", "/fr/talks/mesurer-le-froid.png", "/de/talks.png", "/fr/talks.png")) {
            assertEquals(404, given().get(none).statusCode(), none);
        }
    }

    static List<String> oddTitles() {
        return List.of(
                "</script><script>alert(1)</script>",
                "🚀",
                "x".repeat(300),
                "mot ".repeat(74) + "mot",
                "שלום עולם: مرحبا بالعالم",
                "Un demi-caractère \uD83D et \u0000 rien",
                "e\u0301".repeat(120),
                " : ",
                "");
    }

    @ParameterizedTest
    @Tag("slow")
    @MethodSource("oddTitles")
    void noTitleIsTooOddForIt(String title) throws IOException {
        SiteFixture.publishUnchecked(List.of(TestTalks.titled(title, "etrange")));
        Response answer = given().get("/talks/etrange.png");
        BufferedImage picture = picture(answer);

        assertEquals(SharePicture.MARGIN_LINE_COLOR.getRGB(), picture.getRGB(SharePicture.MARGIN_LINE, 300));
        assertEquals(Set.of(PAPER), colours(picture, new Rectangle(1150, 0, 50, 630)), "nothing beyond the edge");
        assertEquals(
                Set.of(PAPER), colours(picture, new Rectangle(300, 500, 900, 25)), "nothing between title and name");
        assertTrue(answer.asByteArray().length < 60_000, () -> answer.asByteArray().length + " bytes");
    }

    private static BufferedImage picture(Response answer) throws IOException {
        assertEquals(200, answer.statusCode());
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertNotNull(picture, "a PNG file");
        return picture;
    }

    private static Set<Integer> colours(BufferedImage picture, Rectangle part) {
        Set<Integer> colours = new HashSet<>();
        for (int pixel : pixels(picture, part)) {
            colours.add(pixel);
        }
        return colours;
    }

    private static int[] pixels(BufferedImage picture, Rectangle part) {
        return picture.getRGB(part.x, part.y, part.width, part.height, null, 0, part.width);
    }
}
