package org.estrade.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The icons that browsers and phones ask for at addresses that no page names. */
@QuarkusTest
class SiteIconTest {

    @ParameterizedTest
    @CsvSource({"/favicon.ico, image/x-icon", "/apple-touch-icon.png, image/png"})
    void iconsAnswerWithTheirTypeAndAreCached(String path, String type) {
        Response icon = given().redirects().follow(true).get(path);
        assertEquals(200, icon.statusCode());
        assertEquals(type, icon.contentType().replace("vnd.microsoft.icon", "x-icon"));
        assertTrue(icon.header("Cache-Control").contains("max-age=86400"), icon.header("Cache-Control"));
        assertEquals(
                304,
                given().header("If-Modified-Since", icon.header("Last-Modified"))
                        .get(path)
                        .statusCode());
    }

    @Test
    void theIconsAreTheSitesOwn() throws IOException {
        var touch = ImageIO.read(
                new ByteArrayInputStream(given().get("/apple-touch-icon.png").asByteArray()));
        assertEquals("180x180", touch.getWidth() + "x" + touch.getHeight());
        // phones fill what is transparent with black
        assertEquals(false, touch.getColorModel().hasAlpha());
        String vector = given().get("/favicon.svg").asString();
        assertTrue(vector.contains(".point { fill: #%06x }".formatted(touch.getRGB(90, 90) & 0xffffff)));
        assertTrue(vector.contains(".papier { fill: #%06x }".formatted(touch.getRGB(4, 4) & 0xffffff)));
        byte[] ico = given().get("/favicon.ico").asByteArray();
        assertEquals("0 0 1 0 3 0", "%d %d %d %d %d %d".formatted(ico[0], ico[1], ico[2], ico[3], ico[4], ico[5]));
    }
}
