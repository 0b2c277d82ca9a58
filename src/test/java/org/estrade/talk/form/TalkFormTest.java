package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.estrade.support.FilledForm;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writing a talk without scripts: what is saved, what is published, and that nothing typed is lost. */
@QuarkusTest
class TalkFormTest {

    @Inject
    TalkRepository talks;

    private String session;

    @BeforeEach
    void aSpeaker() {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
        session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
    }

    @Test
    void aTitleIsEnoughForADraft() {
        Response saved =
                blank().type("texts.fr.title", "Mesurer : oui, mais quoi ?").press(browser(), "draft");
        assertEquals(303, saved.statusCode());
        TalkState state = only();
        assertEquals("/admin/talks/" + state.id(), saved.header("Location"));
        assertEquals(
                TalkContent.EMPTY
                        .withSlug("mesurer-oui-mais-quoi")
                        .withTexts(Map.of("fr", new TalkText("Mesurer : oui, mais quoi ?", ""))),
                state.newest());
        assertNull(state.published());
        assertTrue(get(saved.header("Location")).asString().contains("Brouillon enregistré."));
    }

    @Test
    void everyFieldIsPublishedAsTyped() {
        Response added = blank().type("texts.fr.title", "Titre d’essai").press(browser(), "add-delivery");
        assertEquals(200, added.statusCode());
        FilledForm form = FilledForm.on(added, "#talk-form")
                .type("texts.fr.abstract", "Un *résumé*.\r\n\r\nDeux.")
                .type("texts.en.title", "Test title")
                .type("tags", "MLOps, Essai")
                .type("deliveries[0].venue", "Forum des essais")
                .type("deliveries[0].day", "1")
                .type("deliveries[0].month", "3")
                .type("deliveries[0].year", "2025")
                .type("deliveries[0].endDay", "2")
                .type("deliveries[0].endMonth", "3")
                .type("deliveries[0].endYear", "2025")
                .type("deliveries[0].city", "Tours")
                .type("deliveries[0].online", "on")
                .type("deliveries[0].edition", "#11")
                .type("deliveries[0].note", "La même histoire")
                .type("deliveries[0].speakers", "Ada Exemple, Bob Exemple");
        FilledForm rows = FilledForm.on(form.press(browser(), "add-link.0"), "#talk-form")
                .type("deliveries[0].links[0].kind", "video")
                .type("deliveries[0].links[0].url", "https://video.example/1?t=3")
                .type("deliveries[0].links[0].language", "en");
        assertEquals("Un *résumé*.\n\nDeux.", rows.value("texts.fr.abstract"));
        Response published = FilledForm.on(rows.press(browser(), "add-link"), "#talk-form")
                .type("links[0].kind", "article")
                .type("links[0].url", "https://journal.example/2")
                .type("links[0].label", "Le compte rendu")
                .type("links[0].credit", "Chloé Exemple")
                .press(browser(), "publish");
        assertEquals(303, published.statusCode(), published::asString);

        TalkContent content = only().published();
        DeliveryContent delivery = content.deliveries().get(0);
        assertEquals(
                new TalkContent(
                        "titre-d-essai",
                        Map.of(
                                "fr",
                                new TalkText("Titre d’essai", "Un *résumé*.\n\nDeux."),
                                "en",
                                new TalkText("Test title", "")),
                        List.of("MLOps", "Essai"),
                        List.of(new DeliveryContent(
                                delivery.id(),
                                VenueContent.of("Forum des essais"),
                                PartialDate.of(2025, 3, 1),
                                PartialDate.of(2025, 3, 2),
                                "Tours",
                                true,
                                "#11",
                                "La même histoire",
                                null,
                                false,
                                List.of(SpeakerContent.of("Ada Exemple"), SpeakerContent.of("Bob Exemple")),
                                List.of(new LinkContent(
                                        LinkKind.VIDEO, "https://video.example/1?t=3", null, "en", null)))),
                        List.of(new LinkContent(
                                LinkKind.ARTICLE,
                                "https://journal.example/2",
                                "Le compte rendu",
                                null,
                                "Chloé Exemple"))),
                content);
        assertTrue(get("/").asString().contains("Titre d’essai"));
    }

    @Test
    void aTalkThatIsOpenedAndSavedDoesNotChange() {
        SiteFixture.publish(List.of(TestTalks.complete()));
        TalkState before = only();
        assertEquals(303, opened(before.id()).press(browser(), "draft").statusCode());
        assertEquals(before, only());
    }

    @Test
    void namesWithCommasStayWhole() {
        TalkContent talk = TestTalks.titled("Un titre", "un-titre")
                .withTags(List.of("Un, deux"))
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Lieu"))
                        .withSpeakers(List.of(SpeakerContent.of("Exemple, Ada"), SpeakerContent.of("Bob Exemple")))));
        SiteFixture.publish(List.of(talk));
        opened(only().id()).press(browser(), "draft");
        assertEquals(talk, only().newest());
    }

    @Test
    void visitorsReadThePublishedVersionUntilTheNextOneIsPublished() {
        SiteFixture.publish(List.of(TestTalks.titled("Avant", "avant")));
        long id = only().id();
        opened(id).type("texts.fr.title", "Après").press(browser(), "draft");
        assertTrue(get("/").asString().contains("Avant"));
        assertFalse(get("/").asString().contains("Après"));
        opened(id).press(browser(), "publish");
        assertTrue(get("/").asString().contains("Après"));
    }

    @Test
    void theAddressFollowsTheTitleUntilTheFirstPublication() {
        blank().type("texts.fr.title", "Premier titre").press(browser(), "draft");
        long id = only().id();
        opened(id).type("texts.fr.title", "Deuxième titre").press(browser(), "publish");
        assertEquals("deuxieme-titre", only().newest().slug());
        opened(id).type("texts.fr.title", "Troisième titre").press(browser(), "publish");
        assertEquals("deuxieme-titre", only().newest().slug());
        opened(id).type("slug", "troisieme").press(browser(), "publish");
        assertEquals("troisieme", only().published().slug());
        Response former = SignedInSpeaker.fromThisSite().get("/talks/deuxieme-titre");
        assertEquals(301, former.statusCode());
        assertTrue(former.header("Location").endsWith("/talks/troisieme"));
    }

    @Test
    void anAddressThatWasChosenStays() {
        blank().type("texts.fr.title", "Un titre").type("slug", "mon-choix").press(browser(), "draft");
        opened(only().id()).type("texts.fr.title", "Un autre titre").press(browser(), "draft");
        assertEquals("mon-choix", only().newest().slug());
    }

    @Test
    void twoTalksWithOneTitleGetTwoAddresses() {
        SiteFixture.publish(List.of(TestTalks.titled("Un titre", "un-titre")));
        Response published = blank().type("texts.fr.title", "Un titre").press(browser(), "publish");
        assertEquals(303, published.statusCode());
        assertEquals(
                List.of("un-titre", "un-titre-2"),
                talks.published().stream().map(TalkContent::slug).toList());
    }

    /** Each is refused at its field with a sentence, and what was typed is still there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            deliveries[0].links[0].url | javascript:alert(1)          | deliveries-0-links-0-url | Une adresse commence par
            deliveries[0].links[0].url | data:text/html,x             | deliveries-0-links-0-url | Une adresse commence par
            deliveries[0].month        | 13                           | deliveries-0-date        | mois
            deliveries[0].day          | 30                           | deliveries-0-date        | Ce jour n’existe pas
            deliveries[0].year         | 12345                        | deliveries-0-date        | Quatre chiffres
            deliveries[0].endYear      | 2024                         | deliveries-0-endDate     | La fin vient avant le début
            slug                       | prise                        | slug                     | cette adresse
            slug                       | Pas Une Adresse              | slug                     | L’adresse se compose
            texts.fr.title             | ``                           | texts-fr-title           | Donnez un titre
            tags                       | Un, un                       | tags                     | deux fois
            """)
    void whatIsWrongIsSaidAtItsField(String field, String value, String id, String sentence) {
        SiteFixture.publish(List.of(TestTalks.titled("Une autre", "prise")));
        Response refused = blank().type("texts.fr.title", "Titre")
                .type("texts.fr.abstract", "Ce qui ne doit pas se perdre.")
                .type("deliveries[0].venue", "Lieu")
                .type("deliveries[0].month", "2")
                .type("deliveries[0].year", "2025")
                .type("deliveries[0].links[0].kind", "slides")
                .type("deliveries[0].links[0].url", "https://slides.example/")
                .type(field, value)
                .press(browser(), "publish");
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(List.of("#" + id), page.select("#problems li a").eachAttr("href"));
        assertTrue(
                page.select("#" + id + "-problem").text().contains(sentence),
                () -> page.select(".problem").text());
        assertEquals(1, page.select("#" + id).size());
        FilledForm again = FilledForm.on(refused, "#talk-form");
        assertEquals(value, again.value(field));
        assertEquals("Ce qui ne doit pas se perdre.", again.value("texts.fr.abstract"));
        assertEquals(1, talks.states().size());
        NuChecker.assertConforms(refused.asString());
    }

    @Test
    @Tag("slow")
    void controlCharactersAndEndlessTitlesAreRefused() {
        for (String title : List.of("Un\u0007titre", "Un\u0000titre", "x".repeat(1 << 20))) {
            Response refused = blank().type("texts.fr.title", title).press(browser(), "draft");
            assertEquals(422, refused.statusCode());
            assertEquals(
                    List.of("#texts-fr-title"),
                    Jsoup.parse(refused.asString()).select("#problems li a").eachAttr("href"));
        }
        assertEquals(List.of(), talks.states());
    }

    @Test
    void whatCannotBePublishedYetIsSavedAsADraft() {
        Response refused = blank().type("texts.fr.title", "Titre")
                .type("deliveries[0].city", "Tours")
                .press(browser(), "publish");
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertTrue(page.select("#problems h2").text().startsWith("Le brouillon est enregistré, mais pas publié"));
        assertEquals(
                "Donnez le lieu de cette intervention.",
                page.select("#deliveries-0-venue-problem").text());
        assertEquals("Tours", only().newest().deliveries().get(0).city());
        assertNull(only().published());
        Response published = FilledForm.on(refused, "#talk-form")
                .type("deliveries[0].venue", "Lieu")
                .press(browser(), "publish");
        assertEquals(303, published.statusCode());
        assertEquals("Lieu", only().published().deliveries().get(0).venue().name());
    }

    @Test
    void aNameThatResemblesAnotherIsAskedAboutOnce() {
        SiteFixture.publish(List.of(TestTalks.titled("Une autre", "autre")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Meetup Crafting Data Science"))))));
        Response asked = blank().type("texts.fr.title", "Titre")
                .type("deliveries[0].venue", "Meet-up Crafting DS")
                .press(browser(), "publish");
        assertEquals(422, asked.statusCode());
        assertTrue(Jsoup.parse(asked.asString())
                .select("#deliveries-0-venue-problem")
                .text()
                .contains("Meetup Crafting Data Science"));
        assertEquals(
                303,
                FilledForm.on(asked, "#talk-form").press(browser(), "publish").statusCode());
        assertEquals(2, talks.published().size());
    }

    @Test
    void cardsAndRowsComeAndGoWithoutSaving() {
        FilledForm form = blank().type("deliveries[0].venue", "Un").type("deliveries[1].venue", "Deux");
        FilledForm copied = FilledForm.on(form.press(browser(), "copy-delivery.1"), "#talk-form");
        assertEquals("Deux", copied.value("deliveries[2].venue"));
        FilledForm removed = FilledForm.on(copied.press(browser(), "remove-delivery.0"), "#talk-form");
        assertNull(removed.value("deliveries[0].venue"));
        assertEquals("Deux", removed.value("deliveries[1].venue"));
        assertEquals("Deux", removed.value("deliveries[2].venue"));
        assertEquals(List.of(), talks.states());
    }

    @Test
    @Tag("slow")
    void fiveHundredDeliveriesAndALongAbstractAreAccepted() {
        FilledForm form = blank().type("texts.fr.title", "Long").type("texts.fr.abstract", "Mots.".repeat(20_000));
        for (int i = 0; i < 500; i++) {
            form.type("deliveries[" + i + "].venue", "Lieu " + i % 20)
                    .type("deliveries[" + i + "].year", String.valueOf(2000 + i % 20));
        }
        assertEquals(303, form.press(browser(), "publish").statusCode());
        assertEquals(500, only().published().deliveries().size());
        FilledForm again = opened(only().id());
        assertEquals(100_000, again.value("texts.fr.abstract").length());
        assertEquals(
                303, again.type("slug", "tres-long").press(browser(), "publish").statusCode());
        assertEquals("tres-long", only().published().slug());
        assertEquals(500, only().published().deliveries().size());
    }

    @Test
    void aCopyIsANewDraft() {
        SiteFixture.publish(List.of(TestTalks.complete()));
        TalkState original = only();
        Response copied = browser().post("/admin/talks/" + original.id() + "/copy");
        assertEquals(303, copied.statusCode());
        TalkState copy = talks.states().get(1);
        assertEquals("/admin/talks/" + copy.id(), copied.header("Location"));
        assertEquals(original.newest().title("fr") + " (copie)", copy.newest().title("fr"));
        assertEquals(original.newest().tags(), copy.newest().tags());
        assertNull(copy.published());
        assertEquals(original, talks.states().get(0));
    }

    @Test
    void whatIsTakenOffTheSiteIsADraftAgain() {
        SiteFixture.publish(List.of(TestTalks.titled("Titre", "titre")));
        assertEquals(
                303,
                browser().post("/admin/talks/" + only().id() + "/unpublication").statusCode());
        assertNull(only().published());
        assertFalse(get("/").asString().contains("Titre"));
        opened(only().id()).press(browser(), "publish");
        assertEquals("titre", only().published().slug());
    }

    @Test
    void aTalkThatIsNotThereIsNotFound() {
        for (String path : List.of("/admin/talks/999", "/admin/talks/99999999999999999999", "/admin/talks/x")) {
            assertEquals(404, browser().get(path).statusCode(), path);
            assertEquals(404, blank().send(browser(), path).statusCode(), path);
        }
        assertEquals(404, browser().post("/admin/talks/999/copy").statusCode());
        assertEquals(404, browser().post("/admin/talks/999/unpublication").statusCode());
        assertEquals(404, blank().send(browser(), "/admin/talks/999/autosave").statusCode());
    }

    @Test
    void thePageConforms() {
        SiteFixture.publish(List.of(TestTalks.complete()));
        NuChecker.assertConforms(get("/admin/talks/" + only().id()).asString());
        NuChecker.assertConforms(get("/admin/talks/new").asString());
    }

    private FilledForm blank() {
        return FilledForm.on(get("/admin/talks/new"), "#talk-form");
    }

    private FilledForm opened(long id) {
        return FilledForm.on(get("/admin/talks/" + id), "#talk-form");
    }

    private TalkState only() {
        assertEquals(1, talks.states().size());
        return talks.states().get(0);
    }

    private Response get(String path) {
        return browser().get(path);
    }

    private RequestSpecification browser() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }
}
