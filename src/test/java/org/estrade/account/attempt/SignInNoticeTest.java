package org.estrade.account.attempt;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.estrade.cluster.Housekeeping;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The speaker reads who signed in, and who tried to. */
@QuarkusTest
class SignInNoticeTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1";

    @Inject
    SignInEvents events;

    private Response laptop;

    @BeforeEach
    void theSpeakersLaptop() {
        SignedInSpeaker.account();
        StoredRows.in("sign_in_event").delete();
        laptop = open(FIREFOX);
    }

    @AfterEach
    void leaveNothing() {
        StoredRows.in("sign_in_event").delete();
        SignedInSpeaker.nobody();
    }

    @Test
    void theNextVisitSaysOnceThatANewBrowserSignedIn() {
        assertEquals(List.of(), notice(laptop));
        Response phone = open(IPHONE);
        Document page = admin(laptop);
        assertEquals(
                List.of("Depuis votre dernière visite : un nouveau navigateur s’est connecté (Téléphone : Safari, iOS)."
                        + " Vérifier les sessions"),
                page.select(".flash p").eachText());
        assertEquals("/admin/account#sessions", page.select(".flash a").attr("href"));
        NuChecker.assertConforms(page.outerHtml());
        assertEquals(List.of(), notice(laptop));
        assertEquals(
                List.of(
                        "Depuis votre dernière visite : un nouveau navigateur s’est connecté (Ordinateur : Firefox, Linux)."
                                + " Vérifier les sessions"),
                notice(phone));
        assertEquals(List.of(), notice(phone));
    }

    @Test
    void aFewFailuresAreNotWorthALine_fiveAre() {
        fail(USERNAME, 4);
        assertEquals(List.of(), notice(laptop));
        fail(USERNAME, 1);
        assertEquals(
                List.of("Depuis votre dernière visite : 5 tentatives de connexion ont échoué. Vérifier les sessions"),
                notice(laptop));
        fail(USERNAME, 1);
        assertEquals(List.of(), notice(laptop));
    }

    @Test
    void itIsSaidAfterTheNextSignIn_withWhatANewBrowserDid() {
        fail(USERNAME, 6);
        SignedInSpeaker.forgetFailures();
        open(IPHONE);
        open(IPHONE);
        SignedInSpeaker.endSessions();
        Response again = fromThisSite()
                .cookie("estrade-browser", laptop.getCookie("estrade-browser"))
                .header("User-Agent", FIREFOX)
                .formParam("username", USERNAME)
                .formParam("password", PASSWORD)
                .post("/login");
        assertEquals(
                List.of("Depuis votre dernière visite : 2 nouveaux navigateurs se sont connectés,"
                        + " 6 tentatives de connexion ont échoué. Vérifier les sessions"),
                notice(again));
    }

    @Test
    void onesOwnSlipsAreNoNews() {
        for (int i = 0; i < 5; i++) {
            fromThisSite()
                    .cookie("estrade-browser", laptop.getCookie("estrade-browser"))
                    .formParam("username", USERNAME)
                    .formParam("password", "mauvais mot de passe")
                    .post("/login");
        }
        assertEquals(List.of(), notice(laptop));
    }

    @Test
    void theAuditListsSignInsAndFailures() {
        open(IPHONE);
        fail(USERNAME, 7);
        fail("personne@orsel.example", 3);
        Document page = get(laptop, "/admin/history/sign-ins");
        assertEquals(
                List.of(
                        "Quelqu’un a saisi un nom qui n’est celui d’aucun compte (3 fois)",
                        "Quelqu’un a réessayé trop tôt pour « jeanne@orsel.example »",
                        "Quelqu’un a saisi un mauvais mot de passe pour « jeanne@orsel.example » (6 fois)",
                        "jeanne@orsel.example a ouvert une session avec un nouveau navigateur (Téléphone : Safari, iOS)",
                        "jeanne@orsel.example a ouvert une session avec un nouveau navigateur (Ordinateur : Firefox, Linux)"),
                page.select(".audit .what").eachText());
        assertEquals(
                List.of("/admin/history", "/admin/history/sign-ins"),
                page.select(".tabs a").eachAttr("href"));
        NuChecker.assertConforms(page.outerHtml());
        NuChecker.assertConforms(get(laptop, "/admin/history").outerHtml());
    }

    @Test
    void whatWasTypedAsANameIsStoredNowhere() {
        fail("un mot de passe dans le mauvais champ", 3);
        for (String table : StoredRows.tables()) {
            assertEquals(0, StoredRows.in(table).containing("mauvais champ").count(), table);
        }
    }

    @Test
    void failuresOfAnHourAreOneRow_andRowsOfThreeMonthsAreDeleted() {
        fail("personne@orsel.example", 4);
        assertEquals(1, StoredRows.in("sign_in_event").where("kind", "failed").count());
        StoredRows.in("sign_in_event").age("at", Duration.ofMinutes(61));
        fail("personne@orsel.example", 1);
        assertEquals(2, StoredRows.in("sign_in_event").where("kind", "failed").count());
        StoredRows.in("sign_in_event").age("at", Duration.ofDays(91));
        events.deleteOld(new Housekeeping());
        assertEquals(0, StoredRows.in("sign_in_event").count());
        assertTrue(StoredRows.in("known_browser").count() > 0);
    }

    private static void fail(String username, int times) {
        for (int i = 0; i < times; i++) {
            signIn(username, "mauvais mot de passe");
        }
    }

    private static Response open(String userAgent) {
        return fromThisSite()
                .header("User-Agent", userAgent)
                .formParam("username", USERNAME)
                .formParam("password", PASSWORD)
                .post("/login");
    }

    private static List<String> notice(Response browser) {
        return admin(browser).select(".flash p").eachText();
    }

    private static Document admin(Response browser) {
        return get(browser, "/admin/venues");
    }

    private static Document get(Response browser, String path) {
        return Jsoup.parse(
                fromThisSite().cookies(browser.getCookies()).get(path).asString());
    }
}
