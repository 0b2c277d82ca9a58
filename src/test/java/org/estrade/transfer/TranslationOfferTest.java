package org.estrade.transfer;

import static io.restassured.RestAssured.given;
import static org.estrade.transfer.TranslatedPages.ENGLISH;
import static org.estrade.transfer.TranslatedPages.FRENCH;
import static org.estrade.transfer.TranslatedPages.ONE_MORE;
import static org.estrade.transfer.TranslatedPages.apply;
import static org.estrade.transfer.TranslatedPages.line;
import static org.estrade.transfer.TranslatedPages.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.tag.TagRepository;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the preview of an import offers the page as a translation, and what the speaker can choose there. */
@QuarkusTest
class TranslationOfferTest {

    private static final String OTHER_PAGE = """
            ---
            lang: en
            ---

            ## Sailing at night

            Given at:

            - SeaConf, July 2010, Dover: [slides](https://slides.example/night)

            ## Sailing in the fog

            Given at:

            - SeaConf, July 2011, Dover

            Tags:

            - Bees
            """;

    @Inject
    TalkRepository talks;

    @Inject
    TagRepository tags;

    @BeforeEach
    void aSignedInSpeakerOfAnEmptySite() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.account();
    }

    @Test
    void anEnglishPageIsOfferedAsTheTranslationOfTheFrenchTalks() {
        apply("conferences.md", FRENCH);
        PreviewForm preview = PreviewForm.of("talks.md", ENGLISH);
        assertEquals(
                "Cette page semble être la traduction en anglais de 10 conférences du site.",
                preview.text(".translation summary"));
        assertEquals(
                "Reconnues à : un lien en commun (5), des dates et des événements en commun (1), une date en commun (3), la même place dans l’ordre (1).",
                preview.text(".translation > .hint"));
        assertEquals("yes", preview.page().select("[name=translation][checked]").val());
        assertEquals(
                "Mots-clés en anglais : Abeilles → Bees, Dessin → Drawing, Données → Data, Mousse → Moss.",
                preview.text(".translation .tag-labels"));
        assertEquals(
                "Traduction de « Un outil pour semer » : la même place dans l’ordre",
                preview.page().select(".entries .origin summary").get(4).text().replace('\u00A0', ' '));
        assertEquals(10, talks.published().size());
    }

    @Test
    void aBrowserInEnglishReadsTheOfferInEnglish() {
        apply("conferences.md", FRENCH);
        String session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        Document preview = Jsoup.parse(given().cookie("estrade", session)
                .header("Origin", SignedInSpeaker.origin())
                .header("Accept-Language", "en")
                .multiPart("file", "talks.md", ENGLISH.getBytes(StandardCharsets.UTF_8), "text/markdown")
                .post("/admin/import")
                .asString());
        assertEquals(
                "This page seems to be the translation of 10 talks of the site into English.",
                preview.select(".translation summary").text());
        assertEquals(
                "Translation of “Cultiver la mousse”: a link in common",
                preview.select(".entries .origin summary").get(0).text());
    }

    @Test
    void theSpeakerChoosesWhichTalkIsTranslated() {
        apply("conferences.md", FRENCH);
        PreviewForm preview = PreviewForm.of("talks.md", ONE_MORE);
        int moss = line(ONE_MORE, "## Growing moss");
        int added = line(ONE_MORE, "## Only in English");
        preview = preview.choose("#pair-" + moss, moss + "-0").press("");
        assertEquals(
                2, preview.page().select(".entries .kind:contains(+ Créer)").size());
        String mossTalk = preview.page()
                .select("#pair-" + added + " option:contains(Cultiver la mousse)")
                .val();
        preview = preview.choose("#pair-" + added, mossTalk).press("");
        assertTrue(preview.text(".entries .origin summary")
                .contains("Traduction de « Cultiver la mousse » : votre choix"));
        assertTrue(preview.text(".translation > .hint").contains("votre choix (1), un lien en commun (4)"));
        assertEquals("/admin/import?created=1&updated=10", location(preview.apply()));
        assertEquals("Only in English", talks.published().get(0).title("en"));
        assertEquals("Growing moss", talks.published().get(10).title("en"));
    }

    @Test
    void theSpeakerDeclinesAndTheTalksAreNew() {
        apply("conferences.md", FRENCH);
        PreviewForm preview = PreviewForm.of("talks.md", ENGLISH);
        preview.page().select("[name=translation]").removeAttr("checked");
        preview = preview.check("[name=translation][value=no]").press("");
        assertEquals(0, preview.page().select("[name=pair]").size());
        assertEquals("10 à créer", preview.page().select(".figures li").get(0).text());
        assertEquals("/admin/import?created=10&updated=0", location(preview.apply()));
        assertEquals(20, talks.published().size());
    }

    @Test
    void aPageOfOtherTalksGetsNoOffer() {
        apply("conferences.md", FRENCH);
        PreviewForm preview = PreviewForm.of("talks.md", OTHER_PAGE);
        assertEquals("Langue des textes : anglais.", preview.text(".translation summary"));
        assertEquals("no", preview.page().select("[name=translation][checked]").val());
        assertEquals("/admin/import?created=2&updated=0", location(preview.apply()));
        assertEquals(Map.of(), tags.labels());
    }

    @Test
    void theSpeakerAddsATranslationThatWasNotOffered() {
        apply("conferences.md", FRENCH);
        PreviewForm preview = PreviewForm.of("talks.md", OTHER_PAGE);
        preview.page().select("[name=translation]").removeAttr("checked");
        preview = preview.check("[name=translation][value=yes]").press("");
        assertEquals("Langue des textes : anglais.", preview.text(".translation summary"));
        int night = line(OTHER_PAGE, "## Sailing at night");
        String apple = preview.page()
                .select("#pair-" + night + " option:contains(Tailler un pommier)")
                .val();
        preview = preview.choose("#pair-" + night, apple).press("");
        assertEquals("/admin/import?created=1&updated=1", location(preview.apply()));
        assertEquals("Sailing at night", talks.published().get(7).title("en"));
    }

    @Test
    void theFirstPageOfASiteGetsNoChoiceAndTheSamePageGetsNoOffer() {
        assertEquals(
                0,
                PreviewForm.of("page.md", FRENCH).page().select(".translation").size());
        apply("conferences.md", FRENCH);
        PreviewForm again = PreviewForm.of("conferences.md", FRENCH);
        assertEquals("Langue des textes : français.", again.text(".translation summary"));
        assertEquals(0, again.page().select("[name=translation]").size());
    }

    @Test
    void aLanguageThatWasNotRecognisedIsCorrected() {
        apply("conferences.md", FRENCH);
        PreviewForm preview = PreviewForm.of("talks.md", ENGLISH.replace("lang: en", "lang: fr"));
        assertEquals(0, preview.page().select("[name=translation]").size());
        preview = preview.choose("#language", "en").press("");
        assertTrue(preview.text(".translation summary").contains("la traduction en anglais de 10"));
        assertEquals("/admin/import?created=0&updated=10", location(preview.apply()));
        assertEquals("Growing moss", talks.published().get(0).title("en"));
    }

    @Test
    void aFrenchPageIsTheTranslationOfAnEnglishSite() {
        apply("talks.md", ENGLISH);
        PreviewForm preview = PreviewForm.of("conferences.md", FRENCH);
        assertEquals(
                "Cette page semble être la traduction en français de 10 conférences du site.",
                preview.text(".translation summary"));
        assertEquals("/admin/import?created=0&updated=10", location(preview.apply()));
        assertEquals(10, talks.published().size());
        assertEquals("Cultiver la mousse", talks.published().get(0).title("fr"));
        assertEquals(Map.of("fr", "Données"), tags.labels().get("Data"));
    }

    @Test
    void aLinkOfTwoTalksIsNoEvidence() {
        apply("conferences.md", FRENCH.replace("https://slides.example/apple", "https://slides.example/moss.pdf"));
        PreviewForm preview = PreviewForm.of(
                "talks.md", ENGLISH.replace("https://slides.example/apple", "http://slides.example/moss.pdf"));
        assertTrue(preview.text(".translation > .hint").startsWith("Reconnues à : un lien en commun (3)"));
        assertEquals("/admin/import?created=0&updated=10", location(preview.apply()));
        assertEquals("Growing moss", talks.published().get(0).title("en"));
        assertEquals("Pruning an apple tree", talks.published().get(7).title("en"));
    }

    @Test
    void choicesThatNameNothingAreIgnored() {
        apply("conferences.md", FRENCH);
        PreviewForm preview = PreviewForm.of("talks.md", ENGLISH);
        int moss = line(ENGLISH, "## Growing moss");
        preview.page().select("#pair-" + moss + " option[selected]").attr("value", moss + "-999999999999999999");
        preview.page().select("#language option[selected]").attr("value", "<en>");
        assertEquals("/admin/import?created=1&updated=9", location(preview.apply()));
        assertNull(talks.published().get(0).texts().get("en"));
    }
}
