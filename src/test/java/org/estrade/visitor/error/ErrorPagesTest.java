package org.estrade.visitor.error;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.estrade.support.ManyTalks;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.published.UnreadableSites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ErrorPagesTest {

    @BeforeEach
    void aSpeakerAndTheirTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nulle-part", "/a/b/c.html", "/fr", "/de", "/css/nulle-part.css", "/talks/nulle-part"})
    void anUnknownAddressLeadsOnToTheTalks(String path) {
        Document page = page(given().get(path), 404);

        assertEquals("404", page.select(".years").text());
        assertEquals("Cette page n’est pas au programme.", page.select("h1").text());
        assertEquals("Cette page n’est pas au programme. · Jeanne d’Orsel", page.title());
        assertEquals(8, page.select(".contents a").size());
        assertTrue(page.select(".contents a").eachAttr("href").stream().allMatch(href -> href.startsWith("/#")));
    }

    @Test
    void underEnItIsEnglishAndLeadsToTheEnglishPage() {
        Document page = page(given().get("/en/nowhere"), 404);

        assertEquals("en", page.select("html").attr("lang"));
        assertEquals("This page is not on the programme.", page.select("h1").text());
        assertTrue(page.select(".contents a").eachAttr("href").stream().allMatch(href -> href.startsWith("/en#")));
    }

    @Test
    void withoutTalksItPromisesNone() {
        SiteFixture.publish(List.of());
        Document page = page(given().get("/nulle-part"), 404);

        assertEquals(
                "L’adresse a peut-être changé, ou la conférence a été retirée.",
                page.select(".pitch").text());
        assertEquals("/", page.select(".home-link a").attr("href"));
    }

    @Test
    void anAddressThatIsOnlyReadRefusesTheRest() {
        assertEquals(
                "Cette page ne fait pas cela.",
                page(SignedInSpeaker.fromThisSite().post("/"), 405).select("h1").text());
    }

    @Test
    void aRequestThatIsTooLargeIsRefusedCalmly() throws IOException {
        String response = raw(
                "POST /nulle-part HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Length: 70000000\r\nConnection: close\r\n\r\nabc");

        assertTrue(response.startsWith("HTTP/1.1 413 "), response);
        assertTrue(response.contains("C’est <i>trop lourd.</i>"), response);
    }

    @Test
    void aRequestThatMakesNoSenseIsRefusedCalmly() {
        failWith(new BadRequestException());

        assertEquals(
                "Cette demande n’est pas claire.",
                page(given().get("/"), 400).select("h1").text());
    }

    @Test
    void aFormThatCannotBeReadIsRefusedCalmly() {
        SignedInSpeaker.account();
        for (String path : List.of("/admin/talks", "/admin/venues", "/admin/deliveries", "/admin/talks/selection")) {
            Response answer = SignedInSpeaker.browser()
                    .contentType(ContentType.URLENC)
                    .accept(ContentType.HTML)
                    .body("%zz=1")
                    .post(path);
            assertEquals(
                    "Cette demande n’est pas claire.",
                    page(answer, 400).select("h1").text(),
                    path);
        }
        Response login = SignedInSpeaker.fromThisSite()
                .contentType(ContentType.URLENC)
                .accept(ContentType.HTML)
                .body("%zz=1&username=a")
                .post("/login");
        assertTrue(login.statusCode() < 500, login.statusLine());
    }

    @Test
    void aFailureSaysItsNumberAndNothingOfItsCause() {
        failWith(new IllegalStateException("le mot de passe est sésame"));
        Response response = given().get("/");
        Document page = page(response, 500);

        assertEquals("Quelque chose s’est mal passé.", page.select("h1").text());
        assertTrue(
                page.select(".error-number").text().matches(".* : [0-9a-f]{8}\\."),
                page.select(".error-number").text());
        assertFalse(response.asString().contains("sésame"));
        assertFalse(response.asString().contains("Exception"));
    }

    @Test
    void thePageStandsWithoutTheDatabase() {
        failWith(new IllegalStateException("no database"));

        assertEquals(
                "Something went wrong.",
                page(given().get("/en"), 500).select("h1").text());
    }

    @ParameterizedTest
    @CsvSource({"image/avif,image/webp,*/*;q=0.8", "text/css,*/*;q=0.1", "application/json"})
    void whatIsNotReadGetsNoPage(String accept) {
        Response response = given().accept(accept).get("/nulle-part");

        assertEquals(404, response.statusCode());
        assertEquals("", response.asString());
    }

    @Test
    void headHasNoBody() {
        Response response = given().head("/nulle-part");

        assertEquals(404, response.statusCode());
        assertEquals("", response.asString());
    }

    private static Document page(Response response, int status) {
        assertEquals(status, response.statusCode());
        assertEquals("text/html;charset=UTF-8", response.contentType());
        NuChecker.assertConforms(response.asString());
        return Jsoup.parse(response.asString());
    }

    /** A request that no client library would send. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", SiteFixture.address("/").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "08006, La base de données ne répond pas.",
        "57P01, La base de données ne répond pas.",
        "53300, La base de données ne répond pas.",
        "53100, 'Le disque du serveur est plein, rien n’a été enregistré'",
        "25006, 'La base de données n’accepte que la lecture pour l’instant, rien n’a été enregistré.'"
    })
    void aDatabaseThatCannotServeIsSaidInOneSentence(String state, String sentence) {
        failWith(new IllegalStateException(new SQLException("a test", state)));
        Response answer = given().get("/en");
        Document page = page(answer, 503);
        assertEquals("5", answer.header("Retry-After"));
        assertEquals("The site is taking a break.", page.select("h1").text());
        assertEquals(0, page.select(".error-number").size());

        Document french = page(given().get("/"), 503);
        assertTrue(french.select(".pitch").text().startsWith(sentence), french::text);
        assertTrue(french.select(".pitch").text().endsWith("ce que vous avez saisi sera renvoyé."), french::text);
    }

    @Test
    void anotherFaultOfTheDatabaseIsAFaultOfTheProgram() {
        failWith(new IllegalStateException(new SQLException("a test", "23505")));
        assertEquals(null, given().get("/").header("Retry-After"));
        assertEquals(500, given().get("/").statusCode());
    }

    /** In what the page asks for first. */
    private static void failWith(RuntimeException cause) {
        QuarkusMock.installMockForType(new UnreadableSites(cause), PublishedSites.class);
    }
}
