package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.estrade.support.FilledForm;
import org.estrade.support.NuChecker;
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
import org.estrade.talk.store.TalkState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writing a talk without scripts: every field is saved and published as it was typed. */
@QuarkusTest
class TalkFormTest extends TalkFormFixture {

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
    void aNewDeliveryHasThePlaceOfItsVenueUnlessOneIsTyped() {
        SiteFixture.publish(List.of(TestTalks.titled("Une autre", "une-autre")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Forum"))
                        .withDate(PartialDate.of(2024))
                        .withCity("Tours")))));
        Response published = blank().type("texts.fr.title", "Titre")
                .type("deliveries[0].venue", "forum")
                .type("deliveries[1].venue", "Forum")
                .type("deliveries[1].city", "Brest")
                .type("deliveries[2].venue", "Forum")
                .type("deliveries[2].placed", "on")
                .press(browser(), "publish");
        assertEquals(303, published.statusCode());
        assertEquals(List.of("Tours", "Brest", "null"), cities());
        String path = published.header("Location");
        FilledForm.on(browser().get(path), "#talk-form")
                .type("deliveries[0].city", "")
                .press(browser(), "publish");
        assertEquals(List.of("null", "Brest", "null"), cities(), "what the speaker has emptied stays empty");
    }

    @Test
    void aNameLikeAStoredOneIsAQuestionWithTwoAnswers() {
        SiteFixture.publish(List.of(TestTalks.titled("Une autre", "une-autre")
                .withTags(List.of("Tests unitaires"))
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Snow Camp"))
                        .withDate(PartialDate.of(2024))
                        .withCity("Grenoble")))));
        Response asked = blank().type("texts.fr.title", "Titre")
                .type("tags", "Essai, Tests unitairs")
                .type("deliveries[0].venue", "Snowcampp")
                .type("deliveries[0].year", "2025")
                .press(browser(), "publish");
        assertEquals(422, asked.statusCode());
        Document page = Jsoup.parse(asked.asString());
        assertEquals(0, page.select("#problems, .problem").size(), "it is a question, not an error");
        assertEquals(
                List.of(
                        "« Tests unitairs » ressemble à « Tests unitaires ».",
                        "« Snowcampp » ressemble à « Snow Camp »."),
                page.select("#questions li > p:first-child").eachText().stream()
                        .map(question -> question.replace('\u00a0', ' '))
                        .toList());
        NuChecker.assertConforms(asked.asString());
        Response second = FilledForm.on(asked, "#talk-form").press(browser(), "create-name.0");
        assertEquals(422, second.statusCode());
        assertEquals(1, Jsoup.parse(second.asString()).select("#questions li").size());
        Response published = FilledForm.on(second, "#talk-form").press(browser(), "use-name.0");
        assertEquals(303, published.statusCode());
        TalkContent talk = talks.published().stream()
                .filter(content -> content.slug().equals("titre"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Essai", "Tests unitairs"), talk.tags());
        assertEquals("Snow Camp", talk.deliveries().get(0).venue().name());
        assertEquals("Grenoble", talk.deliveries().get(0).city());
    }

    private List<String> cities() {
        return talks.published().get(1).deliveries().stream()
                .map(delivery -> String.valueOf(delivery.city()))
                .toList();
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
    void cardsAndRowsAreAddedAndRemovedWithoutSaving() {
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
    void thePageConforms() {
        SiteFixture.publish(List.of(TestTalks.complete()));
        NuChecker.assertConforms(get("/admin/talks/" + only().id()).asString());
        NuChecker.assertConforms(get("/admin/talks/new").asString());
    }
}
