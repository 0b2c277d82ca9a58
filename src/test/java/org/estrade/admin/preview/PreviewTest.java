package org.estrade.admin.preview;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.estrade.session.Token;
import org.estrade.support.AuditEntries;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PreviewTest {

    private static final String DRAFT = "Le brouillon que personne ne lit encore";

    private static final StoredRows LINKS = StoredRows.in("preview_link");

    private long id;

    /** A published talk, and a draft of the talk with other content. */
    @BeforeEach
    void aTalkWithADraft() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TestTalks.complete()));
        SignedInSpeaker.account();
        id = StoredTalks.newestId();
        draft(TestTalks.complete()
                .withTexts(Map.of(
                        "fr", new TalkText(DRAFT, "Un *autre* résumé."),
                        "en", new TalkText("The draft", "Another abstract."))));
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void thePreviewIsThePublicPage_withTheNewestDraft() {
        Response answer = SignedInSpeaker.browser().get(preview());
        Document page = Jsoup.parse(answer.asString());

        assertEquals(DRAFT, page.select("h1").text());
        assertEquals("autre", page.select(".abstract em").text());
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(0, page.select("link[rel=canonical], link[rel=alternate]").size());
        assertEquals(
                "Aperçu du dernier brouillon : les visiteurs ne voient pas encore cette version. Revenir à l’édition",
                page.select(".preview-banner").text().replace('\u00A0', ' '));
        assertEquals("/admin/talks/" + id, page.select(".preview-banner a").attr("href"));
        assertEquals(
                List.of(preview() + "?language=fr", preview() + "?language=en"),
                page.select(".languages a").eachAttr("href"));
        NuChecker.assertConforms(answer.asString());

        String visitors = given().get("/talks/le-test-complet").asString();
        assertEquals(
                "Le test complet", Jsoup.parse(visitors).select("h1").text().substring(0, 15));
    }

    @Test
    void theBannerIsInTheLanguageOfTheReader_thePageInTheRequestedOne() {
        Response answer = SignedInSpeaker.browser().get(preview() + "?language=en");
        Document page = Jsoup.parse(answer.asString());

        assertEquals("en", page.select("html").attr("lang"));
        assertEquals("The draft", page.select("h1").text());
        assertEquals("fr", page.select(".preview-banner").attr("lang"));
        NuChecker.assertConforms(answer.asString());

        Response none = SignedInSpeaker.browser().get(preview() + "?language=%3Cde");
        assertEquals("fr", Jsoup.parse(none.asString()).select("html").attr("lang"));
    }

    @Test
    void theTypedFormIsShown_andNotSaved() {
        long before = StoredRows.in("revision").count();
        Response answer = SignedInSpeaker.browser()
                .formParam("texts.fr.title", "En train : d'écrire")
                .formParam("texts.fr.abstract", "<script>alert(1)</script>\n\n**gras**")
                .formParam("links[0].kind", "video")
                .formParam("links[0].url", "javascript:alert(1)")
                .formParam("deliveries[0].venue", "Quelque part")
                .formParam("deliveries[0].language", "<>")
                .post(preview());
        Document page = Jsoup.parse(answer.asString());

        assertEquals(200, answer.statusCode());
        assertEquals("En train : d’écrire", page.select("h1").text().replace('\u00A0', ' '));
        assertEquals("gras", page.select(".abstract strong").text());
        assertEquals(0, page.select("script, a[href^=javascript], .languages").size());
        assertEquals(before, StoredRows.in("revision").count());
        NuChecker.assertConforms(answer.asString());
    }

    @Test
    void aTalkThatWasNeverSaved_hasAPreviewToo() {
        Response answer = SignedInSpeaker.browser()
                .formParam("texts.fr.title", "Toute neuve")
                .post("/admin/talks/preview");

        assertEquals("Toute neuve", Jsoup.parse(answer.asString()).select("h1").text());
        assertEquals(1, StoredTalks.count());

        Response empty =
                SignedInSpeaker.browser().formParam("texts.fr.title", "").post("/admin/talks/preview");
        assertEquals(200, empty.statusCode());
        assertEquals("", Jsoup.parse(empty.asString()).select("h1").text());
    }

    @Test
    void aLinkIsShownOnce_andOpensTheDraftWithoutAnAccount() {
        Response created = create("7");
        String address = address(created);

        assertEquals(201, created.statusCode());
        assertTrue(address.matches(SignedInSpeaker.origin() + "/preview/[A-Za-z0-9_-]{43}"), address);
        NuChecker.assertConforms(created.asString());
        assertFalse(SignedInSpeaker.browser().get(links()).asString().contains(address));
        Duration lifetime = Duration.between(LINKS.instant("created_at"), LINKS.instant("expires_at"));
        assertEquals(7, Math.round(lifetime.toSeconds() / 86400.0));

        Response shared = given().get(path(address));
        Document page = Jsoup.parse(shared.asString());
        assertEquals(200, shared.statusCode());
        assertEquals(DRAFT, page.select("h1").text());
        assertEquals(
                "Aperçu d’une version qui n’est pas publiée.",
                page.select(".preview-banner").text());
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals("noindex, nofollow", shared.header("X-Robots-Tag"));
        assertEquals("no-store", shared.header("Cache-Control"));
        assertEquals("no-referrer", shared.header("Referrer-Policy"));
        NuChecker.assertConforms(shared.asString());
        assertEquals(
                "The draft",
                Jsoup.parse(given().get(path(address) + "?language=en").asString())
                        .select("h1")
                        .text());
    }

    @Test
    void aLinkFollowsTheDraft() {
        String path = path(address(create("30")));
        draft(TestTalks.titled("Plus tard encore", "le-test-complet"));

        assertEquals(
                "Plus tard encore",
                Jsoup.parse(given().get(path).asString()).select("h1").text());
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        String token = path(address(create("90"))).substring("/preview/".length());

        for (String table : List.of("preview_link", "session", "audit_entry")) {
            assertEquals(0, StoredRows.in(table).containing(token).count());
        }
        assertEquals(1, LINKS.where("token_hash", Token.sha256(token)).count());
    }

    @Test
    void aLinkThatIsRevoked_expired_orOfADeletedTalk_showsNothing() {
        String revoked = path(address(create("30")));
        assertEquals(1, LINKS.count());
        Response answer = SignedInSpeaker.browser().post(links() + "/" + LINKS.id() + "/revocation");
        assertEquals(303, answer.statusCode());
        assertNothing(revoked);

        String expired = path(address(create("30")));
        LINKS.set("expires_at", Instant.now());
        assertNothing(expired);

        String deleted = path(address(create("30")));
        assertEquals(200, given().get(deleted).statusCode());
        StoredTalks.deleteAll();
        assertNothing(deleted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/preview/x", "/preview", "/preview/", "/preview/a/b", "/preview/%F0%9F%9A%80"})
    void anUnknownToken_showsNothing(String path) {
        assertNothing(path);
    }

    @Test
    void theListShowsTheCreatorAndTheExpiryOfALink_andRevokesIt() {
        create("7");
        Document page = Jsoup.parse(SignedInSpeaker.browser().get(links()).asString());

        assertEquals(1, page.select(".lines li").size());
        assertTrue(page.select(".lines .hint").text().endsWith(" par " + SignedInSpeaker.USERNAME));
        String action = page.select(".lines form").attr("action");
        Response answer = SignedInSpeaker.browser().post(action);
        assertEquals(links(), answer.header("Location").replaceFirst("^https?://[^/]*", ""));
        assertEquals(0, LINKS.count());
        assertEquals(List.of("preview-link", "revoke"), AuditEntries.actions(id));
        NuChecker.assertConforms(SignedInSpeaker.browser().get(links()).asString());

        // the button is pressed a second time
        assertEquals(303, SignedInSpeaker.browser().post(action).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-7", "8", "3650", "sept", "7 ", "\u0000"})
    void anyOtherLifetimeIsRefused_withASentence(String days) {
        Response answer = create(days);
        Document page = Jsoup.parse(answer.asString());

        assertEquals(422, answer.statusCode());
        assertEquals(
                "Choisissez 7, 30 ou 90 jours.", page.select(".problem").text().replace('\u00A0', ' '));
        assertEquals("30", page.select("[name=days][checked]").val());
        assertEquals(0, LINKS.count());
        NuChecker.assertConforms(answer.asString());
    }

    @Test
    void anUnknownTalk_hasNoPreviewAndNoLinks() {
        for (String talk : List.of("999999", "999999999999999999", "x", "-1")) {
            assertEquals(
                    404,
                    SignedInSpeaker.browser()
                            .get("/admin/talks/" + talk + "/preview")
                            .statusCode());
            assertEquals(
                    404,
                    SignedInSpeaker.browser()
                            .post("/admin/talks/" + talk + "/preview-links")
                            .statusCode());
        }
        StoredTalks.deleteAll();
        for (String page : List.of(preview(), links())) {
            assertEquals(404, SignedInSpeaker.browser().get(page).statusCode());
        }
    }

    private String preview() {
        return "/admin/talks/" + id + "/preview";
    }

    private String links() {
        return "/admin/talks/" + id + "/preview-links";
    }

    private Response create(String days) {
        return SignedInSpeaker.browser().formParam("days", days).post(links());
    }

    private static String address(Response created) {
        return Jsoup.parse(created.asString()).select("#address").val();
    }

    private static String path(String address) {
        return address.substring(SignedInSpeaker.origin().length());
    }

    private static void assertNothing(String path) {
        Response answer = given().urlEncodingEnabled(false).get(path);
        assertEquals(404, answer.statusCode());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertFalse(answer.asString().contains(DRAFT));
    }

    private void draft(TalkContent content) {
        TalkRepository talks = Arc.container().instance(TalkRepository.class).get();
        QuarkusTransaction.requiringNew().run(() -> {
            Talk talk = talks.findById(id);
            talks.revise(talk, content, RevisionKind.DRAFT, null);
        });
    }
}
