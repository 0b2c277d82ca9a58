package org.estrade.account;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.StoredRows;
import org.estrade.web.Moment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The open sessions and the known browsers on the page of the account. */
@QuarkusTest
class AccountSessionsTest extends AccountPageFixture {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

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
}
