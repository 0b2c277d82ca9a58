package org.estrade.account;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.estrade.session.AuditTrail;
import org.estrade.support.AuditEntries;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.StoredRows;
import org.estrade.web.Moment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AccountTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String NEW_PASSWORD = "une autre phrase assez longue";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1";

    @Inject
    AuditTrail audit;

    private String session;

    @BeforeEach
    void jeanneAtTwoBrowsers() {
        SignedInSpeaker.account();
        AuditEntries.clear();
        session = open(FIREFOX);
    }

    @AfterEach
    void leaveNothing() {
        AuditEntries.clear();
        SignedInSpeaker.nobody();
    }

    @Test
    void thePageShowsTheStateOfTheAccount() {
        StoredRows.in("account").set("password_changed_at", Instant.parse("2025-02-02T10:00:00Z"));
        Document page = page();
        assertEquals("Mon compte", page.select("h1").text());
        assertEquals(USERNAME, page.select("h1 + p").text());
        assertEquals("Changé le 2 février 2025", page.select(".when").text());
        assertEquals(
                List.of("Celle du navigateur", "Français", "English"),
                page.select("#language option").eachText());
        assertEquals(0, page.select("#language [selected]").size());
        assertEquals(1, page.select("#shortcuts[checked]").size());
        assertEquals(List.of("Ordinateur\u00a0: Firefox, Linux (cette session) | Utilisée maintenant"), sessions(page));
        assertEquals(0, page.select("form[action$=closing]").size());
        NuChecker.assertConforms(page.outerHtml());
    }

    @Test
    void theOtherSessionsAreListedAndClosed() {
        String phone = open(IPHONE);
        String cut = open(null);
        Instant yesterday =
                LocalDate.now(PARIS).minusDays(1).atTime(14, 28).atZone(PARIS).toInstant();
        StoredRows.in("session").like("user_agent", "%iPhone%").set("last_seen_at", yesterday);
        Instant theDayBefore = yesterday.minus(Duration.ofDays(1));
        StoredRows.in("session").like("user_agent", "Apache%").set("last_seen_at", theDayBefore);
        StoredRows.in("session").without("user_agent").set("last_seen_at", theDayBefore);
        Document page = page();
        assertEquals("3 sessions ouvertes", page.select("main h2").last().text());
        assertEquals(
                List.of(
                        "Ordinateur\u00a0: Firefox, Linux (cette session) | Utilisée maintenant",
                        "Téléphone\u00a0: Safari, iOS | Utilisée le %s à 14:28".formatted(day(yesterday)),
                        "Appareil inconnu | Utilisée le %s à 14:28".formatted(day(theDayBefore))),
                sessions(page));
        NuChecker.assertConforms(page.outerHtml());

        Response closed = browser().post("/admin/account/other-sessions/closing");
        assertEquals(List.of(303, "/admin/account"), List.of(closed.statusCode(), closed.header("Location")));
        assertEquals("Les 2 autres sessions sont fermées.", flashMessage());
        assertEquals(List.of(303, 303, 200), List.of(status(phone), status(cut), status(session)));
        assertEquals(List.of("sessions account " + USERNAME), recorded());
        browser().post("/admin/account/other-sessions/closing");
        assertEquals("Il n’y avait pas d’autre session.", flashMessage());
    }

    @Test
    void theLanguageOfTheAccountOverridesTheLanguageOfTheBrowser() {
        assertEquals(303, prefer("en", true).statusCode());
        Document page = page();
        assertEquals("en", page.expectFirst("html").attr("lang"));
        assertEquals("Your preferences are saved.", page.select(".flash p").text());
        assertEquals("My account", page.select("h1").text());
        assertEquals("en", page.select("#language [selected]").val());
        NuChecker.assertConforms(page.outerHtml());

        assertEquals(303, prefer("fr", false).statusCode());
        Document french = Jsoup.parse(fromThisSite()
                .cookie("estrade", session)
                .header("Accept-Language", "en")
                .get("/admin/account")
                .asString());
        assertEquals("fr", french.expectFirst("html").attr("lang"));
        assertEquals(0, french.select("#shortcuts[checked]").size());

        prefer("en", false);
        assertEquals(303, prefer("", false).statusCode());
        assertEquals("Vos préférences sont enregistrées.", flashMessage());
    }

    @Test
    void anotherLanguageIsRefusedWithASentence() {
        Response answer = prefer("de", true);
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(List.of("#language"), page.select("#problems a").eachAttr("href"));
        assertEquals("de", page.select("#language [selected]").val());
        NuChecker.assertConforms(answer.asString());
    }

    @Test
    void aNewPasswordClosesTheOtherSessions() {
        String phone = open(IPHONE);
        Response changed = change(PASSWORD, NEW_PASSWORD);
        assertEquals(List.of(303, "/admin/account"), List.of(changed.statusCode(), changed.header("Location")));
        session = changed.getCookie("estrade");
        assertEquals("Votre mot de passe a été changé. Les autres sessions ont été fermées.", flashMessage());
        assertEquals(List.of(303, 200), List.of(status(phone), status(session)));
        assertEquals(422, signIn(USERNAME, PASSWORD).statusCode());
        assertEquals(303, signIn(USERNAME, NEW_PASSWORD).statusCode());
        assertEquals(List.of("password account " + USERNAME), recorded());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la pluie sur les capteurs | court | password | Il faut au moins 12\u00a0caractères.",
                "la pluie sur les capteurs | jeanne@orsel.example | password | Il contient votre adresse\u00a0: choisissez-en un autre.",
                "la pluie sur les capteurs | l’avis de Jeanne ici | password | Il contient votre adresse\u00a0: choisissez-en un autre.",
                "la pluie sur les capteurs | Password1234 | password | C’est un des mots de passe que l’on essaie en premier\u00a0: choisissez plutôt une phrase.",
                "la pluie sur les capteurs | '' | password | Il faut au moins 12\u00a0caractères.",
                "'' | une autre phrase assez longue | current | Indiquez votre mot de passe actuel.",
                "pas le bon mot de passe | une autre phrase assez longue | current | Ce n’est pas votre mot de passe actuel."
            })
    void eachProblemIsShownAtItsFieldAndNoPasswordIsShownAgain(
            String current, String password, String at, String sentence) {
        Response answer = change(current, password);
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(List.of("#" + at), page.select("#problems a").eachAttr("href"));
        assertEquals(
                List.of(sentence),
                page.select(".problem span").stream().map(Element::wholeText).toList());
        assertEquals("true", page.getElementById(at).attr("aria-invalid"));
        assertEquals(2, page.select("[type=password]:not([value])").size());
        assertEquals(303, signIn(USERNAME, PASSWORD).statusCode());
        NuChecker.assertConforms(answer.asString());
    }

    @Test
    void bothFieldsCanHaveAProblem() {
        Document page = Jsoup.parse(browser()
                .contentType("application/x-www-form-urlencoded")
                .post("/admin/account/password")
                .asString());
        assertEquals(
                List.of("#current", "#password"), page.select("#problems a").eachAttr("href"));
    }

    @Test
    void oneSessionIsClosedByItself_andItsBrowserIsForgotten() {
        String phone = open(IPHONE);
        String other = open(IPHONE);
        Document page = page();
        assertEquals(2, page.select(".browsers form").size());
        String closing = page.select(".browsers form").last().attr("action");
        assertEquals(303, browser().post(closing).statusCode());
        assertEquals("La session est fermée.", flashMessage());
        assertEquals(List.of(303, 200, 200), List.of(status(phone), status(other), status(session)));
        assertEquals(2, StoredRows.in("known_browser").count());
        assertEquals(List.of("session account " + USERNAME), recorded());
        Response again = browser().post(closing);
        assertEquals(404, again.statusCode());
        assertEquals(
                "Cette session n’était plus ouverte.",
                Jsoup.parse(again.asString()).select(".flash p").text());
    }

    @Test
    void aSessionOfAnotherAccountIsNobodyElses() {
        SignedInSpeaker.account("bob@orsel.example", "speaker");
        String bobs = signIn("bob@orsel.example", PASSWORD).getCookie("estrade");
        browser().post("/admin/account/sessions/" + StoredRows.in("session").newestId() + "/closing");
        browser()
                .post("/admin/account/browsers/"
                        + StoredRows.in("known_browser").newestId() + "/forgetting");
        assertEquals(200, status(bobs));
        assertEquals(2, StoredRows.in("known_browser").count());
    }

    @Test
    void aBrowserThatSignedOutStaysKnownUntilItIsForgotten() {
        String phone = open(IPHONE);
        fromThisSite().cookie("estrade", phone).post("/logout");
        StoredRows.in("known_browser")
                .like("user_agent", "%iPhone%")
                .set("used_at", Instant.parse("2025-11-14T13:28:00Z"));
        Document page = page();
        assertEquals(
                List.of(
                        "Préférences",
                        "Mot de passe",
                        "Clés d’accès",
                        "Validation en deux étapes",
                        "Une session ouverte",
                        "Navigateurs connus"),
                page.select("main h2").eachText());
        assertEquals(
                "Téléphone : Safari, iOS Dernière connexion le 14 novembre 2025 à 14:28 Oublier",
                page.select(".rows li").last().text());
        NuChecker.assertConforms(page.outerHtml());
        browser().post(page.select(".browsers form").last().attr("action"));
        assertEquals("Le navigateur est oublié.", flashMessage());
        assertEquals(1, StoredRows.in("known_browser").count());
    }

    private static String day(Instant instant) {
        return Moment.dayInSentence(instant.atZone(PARIS), Locale.FRENCH);
    }

    private RequestSpecification browser() {
        return fromThisSite().cookie("estrade", session);
    }

    private Document page() {
        return Jsoup.parse(browser().get("/admin/account").asString());
    }

    private String flashMessage() {
        return page().select(".flash p").text();
    }

    private Response prefer(String language, boolean shortcuts) {
        RequestSpecification form = browser().formParam("language", language);
        return (shortcuts ? form.formParam("shortcuts", "on") : form).post("/admin/account/preferences");
    }

    private Response change(String current, String password) {
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("current", current)
                .formParam("password", password)
                .post("/admin/account/password");
    }

    private static String open(String userAgent) {
        RequestSpecification browser = fromThisSite();
        if (userAgent != null) {
            browser.header("User-Agent", userAgent);
        }
        return browser.formParam("username", USERNAME)
                .formParam("password", PASSWORD)
                .post("/login")
                .getCookie("estrade");
    }

    private static int status(String session) {
        return fromThisSite().cookie("estrade", session).get("/admin/account").statusCode();
    }

    private List<String> recorded() {
        return audit.newest(0, 9).stream()
                .map(entry -> entry.action() + " " + entry.kind() + " " + entry.name())
                .toList();
    }

    private static List<String> sessions(Document page) {
        return page.select(".rows li").stream()
                .map(row -> row.expectFirst("p").wholeText() + " | "
                        + row.expectFirst(".hint").text())
                .toList();
    }
}
