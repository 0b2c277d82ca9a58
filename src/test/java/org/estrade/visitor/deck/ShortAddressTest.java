package org.estrade.visitor.deck;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.VenueContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShortAddressTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");

    private String path;

    @BeforeEach
    void aTalk() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TestTalks.titled("Un titre", "un-titre")
                .withDeliveries(List.of(
                        DeliveryContent.at(VenueContent.of("Demain")).withDate(PartialDate.of(2030)),
                        DeliveryContent.at(VenueContent.of("Hier"))
                                .withDate(PartialDate.of(2024))
                                .withLinks(List.of(LinkContent.of(LinkKind.SLIDES, "https://slides.example/1")))))
                .withLinks(List.of(
                        LinkContent.of(LinkKind.CODE, "https://code.example/1"),
                        LinkContent.of(LinkKind.VIDEO, "https://youtu.be/abcDEF-_123")))));
        path = "/t/" + StoredRows.in("talk").newestId();
    }

    @AfterEach
    void leaves() {
        StoredRows.in("site_text").set("in_140", "");
        SiteFixture.empty();
    }

    @Test
    void thePageHasSlidesLinksAndVideoFirst() {
        Document page =
                Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
        assertEquals(
                List.of("https://slides.example/1", "https://code.example/1", "https://youtu.be/abcDEF-_123"),
                page.select("article > header + .links .button").eachAttr("href"));
        assertEquals(1, page.select(".links + .video").size());
        assertEquals(1, page.select(".links").size());
        assertTrue(page.select("link[rel=canonical]").attr("href").endsWith("/talks/un-titre"));
        String own = given().get("/talks/un-titre").asString();
        assertEquals(0, Jsoup.parse(own).select("header + .links").size());
        assertEquals(
                given().get("/talks/un-titre").header("Content-Security-Policy"),
                given().get(path).header("Content-Security-Policy"));
        NuChecker.assertConforms(given().get(path).asString());
    }

    @Test
    void theShortAddressStaysWhenTheTalkIsRenamedAndEndsWhenItIsUnpublished() {
        StoredRows.in("talk").set("slug", "autre");
        SiteFixture.forgetWhatWasRead();
        assertEquals(200, given().get(path).statusCode());
        for (String none : List.of("/t/999999", "/t/0", "/t/x", "/t/01", "/t/999999.png", "/t/999999.svg", "/t")) {
            assertEquals(404, given().get(none).statusCode(), none);
        }
    }

    @Test
    void theQrCodeIsReadAsTheShortAddress() throws Exception {
        String address = SiteFixture.address(path).toString();
        byte[] png = given().get(path + ".png")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        assertEquals(address, read(ImageIO.read(new ByteArrayInputStream(png))));
        String svg = given().get(path + ".svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .extract()
                .asString();
        assertEquals(address, read(drawn(svg)));
    }

    @Test
    void theKitAndTheFormOfTheTalkOfferIt() {
        StoredRows.in("talk_text").set("in_140", "Une ligne.");
        SiteFixture.forgetWhatWasRead();
        Document kit = Jsoup.parse(given().get("/kit").asString());
        List<String> all = List.of(path, path + ".png", path + ".svg");
        assertEquals(all, kit.select(".last-slide a").eachAttr("href"));
        assertEquals(
                SiteFixture.address(path).toString(),
                "http://" + kit.expectFirst(".last-slide a").text());
        SignedInSpeaker.account();
        Document form = Jsoup.parse(SignedInSpeaker.browser()
                .get("/admin/talks/" + path.substring(3))
                .asString());
        assertEquals(all, form.select(".facts a[href^=/t/]").eachAttr("href"));
        NuChecker.assertConforms(given().get("/kit").asString());
    }

    private static BufferedImage drawn(String svg) {
        int side = Integer.parseInt(svg.replaceFirst("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        BufferedImage picture = new BufferedImage(side * 8, side * 8, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.fillRect(0, 0, side * 8, side * 8);
        graphics.setColor(java.awt.Color.BLACK);
        Matcher run = RUN.matcher(svg);
        while (run.find()) {
            graphics.fillRect(
                    Integer.parseInt(run.group(1)) * 8,
                    Integer.parseInt(run.group(2)) * 8,
                    Integer.parseInt(run.group(3)) * 8,
                    8);
        }
        return picture;
    }

    private static String read(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }
}
