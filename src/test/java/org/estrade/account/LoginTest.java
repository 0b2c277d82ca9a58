package org.estrade.account;

import static io.restassured.RestAssured.given;
import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.browser;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LoginTest {

    private static final String WRONG = "Adresse ou mot de passe incorrect.";

    @BeforeEach
    void oneAccount() {
        SignedInSpeaker.account();
    }

    @Test
    void everyAnswerSaysItsCharset() {
        for (Response answer : List.of(
                fromThisSite().get("/login"),
                fromThisSite().formParam("username", "").post("/login"),
                fromThisSite().formParam("code", "1").post("/login/code"),
                fromThisSite().formParam("credential", "1").post("/login/passkey"),
                SignedInSpeaker.browser().get("/admin"),
                SignedInSpeaker.browser().get("/admin/account"))) {
            assertEquals("text/html;charset=UTF-8", answer.header("Content-Type"));
        }
    }

    @Test
    void theFormOpensTheRequestedAdminPage() {
        Response turnedAway = fromThisSite().get("/admin/talks?show=drafts");
        assertEquals(303, turnedAway.statusCode());
        assertEquals("/login?return=%2Fadmin%2Ftalks%3Fshow%3Ddrafts", turnedAway.header("Location"));

        Document form = Jsoup.parse(fromThisSite()
                .urlEncodingEnabled(false)
                .get(turnedAway.header("Location"))
                .asString());
        assertEquals("Connexion", form.select("h1").text());
        assertEquals(
                List.of("return hidden", "username text", "password password", "stay checkbox"),
                form.select("form[method=post][action=/login] input").stream()
                        .map(input -> input.attr("name") + " " + input.attr("type"))
                        .toList());
        assertEquals(
                List.of("Adresse e-mail", "Mot de passe", "Rester connecté sur cet appareil"),
                form.select("label").eachText());

        Response signedIn = fromThisSite()
                .formParam("return", form.select("[name=return]").attr("value"))
                .formParam("username", "Jeanne@Orsel.example ")
                .formParam("password", PASSWORD)
                .post("/login");
        assertEquals(303, signedIn.statusCode());
        assertEquals("/admin/talks?show=drafts", signedIn.header("Location"));
        assertEquals(
                List.of(
                        "estrade-browser=KNOWN; Max-Age=34560000; Expires; Path=/; HTTPOnly; SameSite=Lax",
                        "estrade=TOKEN; Path=/; HTTPOnly; SameSite=Lax"),
                signedIn.headers().getValues("Set-Cookie").stream()
                        .map(cookie -> cookie.replace(signedIn.getCookie("estrade"), "TOKEN")
                                .replace(signedIn.getCookie("estrade-browser"), "KNOWN")
                                .replaceFirst("Expires=[^;]+", "Expires"))
                        .sorted()
                        .toList());
        assertEquals(43, signedIn.getCookie("estrade").length());
        assertEquals(43, signedIn.getCookie("estrade-browser").length());

        Response page =
                fromThisSite().cookie("estrade", signedIn.getCookie("estrade")).get("/admin/talks");
        assertEquals(200, page.statusCode());
        assertEquals("Conférences", Jsoup.parse(page.asString()).select("h1").text());
    }

    @Test
    void aSignedInBrowserIsRedirectedFromTheForm() {
        Response answer = browser().get("/login?return=/admin/import");
        assertEquals(List.of(303, "/admin/import"), List.of(answer.statusCode(), answer.header("Location")));
    }

    @Test
    void aDeviceThatStaysSignedInKeepsItsCookieForThirtyDays() {
        Response answer = fromThisSite()
                .formParam("username", USERNAME)
                .formParam("password", PASSWORD)
                .formParam("stay", "on")
                .post("/login");
        assertEquals(30L * 24 * 3600, answer.getDetailedCookie("estrade").getMaxAge());
    }

    @Test
    void aPastedNameIsTheSameName_alsoForTheLimitOfAttempts() {
        assertEquals(303, signIn("\u00A0" + USERNAME + "\u200B\u2003", PASSWORD).statusCode());
        for (String space : List.of(" ", "\u00A0", "\u2003", "  ", "\u202F")) {
            signIn("ada" + space + "lovelace", "mauvais mot de passe");
        }
        assertEquals(429, signIn("ada lovelace", "mauvais mot de passe").statusCode());
    }

    @Test
    void signingInNeverReusesAnOldToken() {
        String first = signIn(USERNAME, PASSWORD).getCookie("estrade");
        Response again = fromThisSite()
                .cookie("estrade", first)
                .formParam("username", USERNAME)
                .formParam("password", PASSWORD)
                .post("/login");
        assertNotEquals(first, again.getCookie("estrade"));
        assertEquals(
                303, fromThisSite().cookie("estrade", first).get("/admin/talks").statusCode());
    }

    @Test
    void signingOutInvalidatesEveryCopyOfTheCookie() {
        String token = signIn(USERNAME, PASSWORD).getCookie("estrade");
        String elsewhere = signIn(USERNAME, PASSWORD).getCookie("estrade");
        assertEquals(
                200, fromThisSite().cookie("estrade", token).get("/admin/talks").statusCode());

        Response signedOut = fromThisSite().cookie("estrade", token).post("/logout");
        assertEquals(
                List.of(303, "/", "\"cache\"", 0L),
                List.of(
                        signedOut.statusCode(),
                        signedOut.header("Location"),
                        signedOut.header("Clear-Site-Data"),
                        signedOut.getDetailedCookie("estrade").getMaxAge()));

        assertEquals(
                303, fromThisSite().cookie("estrade", token).get("/admin/talks").statusCode());
        assertEquals(
                200,
                fromThisSite().cookie("estrade", elsewhere).get("/admin/talks").statusCode());
    }

    @Test
    void anExpiredSessionCountsAsAVisitor() {
        String token = signIn(USERNAME, PASSWORD).getCookie("estrade");
        SignedInSpeaker.endSessions();
        assertEquals(
                303, fromThisSite().cookie("estrade", token).get("/admin/talks").statusCode());
        assertEquals(200, fromThisSite().cookie("estrade", token).get("/login").statusCode());
        assertEquals(200, fromThisSite().cookie("estrade", token).get("/").statusCode());
    }

    @Test
    void aWrongPasswordIsAProblemOfTheFieldAndKeepsTheName() {
        Response answer = fromThisSite()
                .formParam("username", USERNAME)
                .formParam("password", "le soleil sur les capteurs")
                .formParam("stay", "on")
                .formParam("return", "/admin/import")
                .post("/login");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.getCookies().isEmpty());
        Document page = Jsoup.parse(answer.asString());
        Element password = page.expectFirst("#password");
        assertEquals(
                Map.of("username", USERNAME, "password", "", "stay", "checked", "return", "/admin/import"),
                Map.of(
                        "username", page.select("#username").attr("value"),
                        "password", password.attr("value"),
                        "stay", page.select("#stay").hasAttr("checked") ? "checked" : "",
                        "return", page.select("[name=return]").attr("value")));
        assertEquals("true", password.attr("aria-invalid"));
        assertEquals(
                WRONG,
                page.expectFirst("#" + password.attr("aria-describedby") + " span")
                        .wholeText());
        assertEquals(1, page.select(".invalid").size());
    }

    @Test
    void anUnknownNameGetsTheSameResponse() {
        String knownNamePage = signIn(USERNAME, "mauvais mot de passe").asString();
        String unknownNamePage =
                signIn("personne@orsel.example", "mauvais mot de passe").asString();
        assertEquals(knownNamePage, unknownNamePage.replace("personne@orsel.example", USERNAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jeanne\u0000@orsel.example", "\u0000", "jeanne@orsel.example\u0007x"})
    void aNameThatNoAccountCanHaveGetsTheSameResponse(String name) {
        String knownNamePage = signIn(USERNAME, "mauvais mot de passe").asString();
        Response strange = signIn(name, "mauvais mot de passe");
        assertEquals(422, strange.statusCode());
        NuChecker.assertConforms(strange.asString());
        assertEquals(
                knownNamePage,
                strange.asString().replaceFirst("value=\"[^\"]*\uFFFD[^\"]*\"", "value=\"" + USERNAME + "\""));
    }

    @Test
    void emptyFieldsDoNotCountAsAttempts() {
        for (int i = 0; i < 6; i++) {
            assertEquals("Indiquez votre adresse e-mail.", problem(signIn(" ", PASSWORD)));
            assertEquals("Indiquez votre mot de passe.", problem(signIn(USERNAME, "")));
        }
        assertEquals(303, signIn(USERNAME, PASSWORD).statusCode());
    }

    @Test
    void simultaneousAttemptsAreCountedOneByOne() {
        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> signIn(USERNAME, "en même temps " + i).statusCode())
                .sorted()
                .toList();
        assertEquals(List.of(422, 422, 422, 422, 422, 429, 429, 429, 429, 429, 429, 429), statuses);
    }

    @Test
    void englishReadersReadEnglish() {
        Document page = Jsoup.parse(given().header("Accept-Language", "en-GB,fr;q=0.3")
                .get("/login")
                .asString());
        assertEquals(
                List.of("en", "Sign in"),
                List.of(page.select("html").attr("lang"), page.select("h1").text()));
    }

    @Test
    void visitorsGetNoCookie() {
        for (String path :
                List.of("/", "/en", "/login", "/setup", "/nowhere", "/admin/talks", "/css/shared/tokens.css")) {
            assertEquals(Map.of(), fromThisSite().get(path).getCookies(), path);
        }
    }

    private static String problem(Response answer) {
        return Jsoup.parse(answer.asString()).expectFirst(".problem span").wholeText();
    }
}
