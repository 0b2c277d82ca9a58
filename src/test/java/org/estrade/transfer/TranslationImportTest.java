package org.estrade.transfer;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.tag.Tag;
import org.estrade.tag.TagRepository;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.TalkRepository;
import org.estrade.transfer.undo.ImportUndo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page whose talks are those of the site in another language: invented talks in French, and the same in English. */
@QuarkusTest
class TranslationImportTest {

    private static final String FRENCH = SamplePage.resource("/transfer/translation/conferences.md");
    private static final String ENGLISH = SamplePage.resource("/transfer/translation/talks.md");
    private static final String ONE_MORE = ENGLISH + """

            ## Only in English

            Given at:

            - GardenCon, May 2024, London

            Tags:

            - Data
            """;
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

    /** The same talks as a list of records, which says less of them and is no page in our own dialect. */
    private static final String RECORDS = """
            - title: Growing moss in the shade
              event: MossConf
              date: 2021-03
              slides: https://slides.example/moss.pdf
            - title: Counting the bees of one hive
              event: BeeFest
              date: 2020-06-14
              video: https://video.example/bees
            """;

    @Inject
    TalkRepository talks;

    @Inject
    TagRepository tags;

    @Inject
    ImportUndo undo;

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
                "Reconnues à : un lien en commun (5), des dates et des lieux en commun (1), une date en commun (3), la même place dans l’ordre (1).",
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
    void tenTalksStayTenAndAreReadInBothLanguages() {
        apply("conferences.md", FRENCH);
        List<TalkContent> before = talks.published();
        assertEquals("/admin/import?created=0&updated=10", apply("talks.md", ENGLISH));
        List<TalkContent> after = talks.published();
        assertEquals(10, after.size());
        for (int i = 0; i < 10; i++) {
            assertEquals(Set.of("en", "fr"), after.get(i).texts().keySet());
            assertEquals(before.get(i).texts().get("fr"), after.get(i).texts().get("fr"));
            assertEquals(before.get(i).tags(), after.get(i).tags());
            assertEquals(before.get(i).slug(), after.get(i).slug());
        }
        assertEquals(
                new TalkText("Growing moss", "Why moss grows better in the shade."),
                after.get(0).texts().get("en"));
        assertEquals("A tool that sows", after.get(4).title("en"));
    }

    @Test
    void whatTheTranslationAddsIsAddedAndNothingElse() {
        apply("conferences.md", FRENCH);
        List<TalkContent> before = talks.published();
        apply("talks.md", ENGLISH);
        List<TalkContent> after = talks.published();
        assertEquals(List.of("https://slides.example/moss.pdf", "https://video.example/moss"), addresses(after.get(0)));
        assertEquals(List.of("MossConf", "BeeFest"), venues(after.get(0)));
        assertEquals(List.of("BeeFest", "FernDays"), venues(after.get(1)));
        for (int i = 2; i < 10; i++) {
            assertEquals(before.get(i).deliveries(), after.get(i).deliveries());
            assertEquals(before.get(i).links(), after.get(i).links());
        }
    }

    @Test
    void tagsGetTheirLabelAndTheWordIsASpelling() {
        apply("conferences.md", FRENCH);
        apply("talks.md", ENGLISH);
        assertEquals(Map.of("Abeilles", "Bees", "Dessin", "Drawing", "Données", "Data", "Mousse", "Moss"), labels());
        assertEquals(Set.of("Data"), tag("Données").spellings);
        assertEquals(Set.of(), tag("Code").spellings);
        assertEquals(6, tags.byName().size());
    }

    @Test
    void aLabelThatExistsStays() {
        apply("conferences.md", FRENCH);
        tags.addLabels(Map.of("Données", "Facts"), "en");
        apply("talks.md", ENGLISH);
        assertEquals("Facts", labels().get("Données"));
        assertEquals(Set.of("Data", "Facts"), tag("Données").spellings);
    }

    @Test
    void theSamePageAgainChangesNothing() {
        apply("conferences.md", FRENCH);
        apply("talks.md", ENGLISH);
        PreviewForm again = PreviewForm.of("talks.md", ENGLISH);
        assertEquals("Tout est déjà à jour : il n’y a rien à appliquer.", again.text(".bar [role=status]"));
        assertEquals(10, again.page().select(".entries .same").size());
    }

    @Test
    void theFrenchPageAgainChangesNothingAndKeepsTheTranslation() {
        apply("conferences.md", FRENCH);
        apply("talks.md", ENGLISH);
        PreviewForm again = PreviewForm.of("conferences.md", FRENCH);
        assertEquals("Tout est déjà à jour : il n’y a rien à appliquer.", again.text(".bar [role=status]"));
        List<TalkContent> before = talks.published();
        apply("conferences.md", FRENCH.replace("à l’ombre", "dans l’ombre"));
        assertEquals(
                "Pourquoi une mousse pousse mieux dans l’ombre.",
                Objects.requireNonNull(talks.published().get(0).texts().get("fr"))
                        .abstractMarkdown());
        assertEquals(
                before.get(0).texts().get("en"),
                talks.published().get(0).texts().get("en"));
        assertEquals(before.get(0).deliveries(), talks.published().get(0).deliveries());
    }

    @Test
    void theUndoTakesTheTranslationBackWhole() {
        apply("conferences.md", FRENCH);
        List<TalkContent> before = talks.published();
        apply("talks.md", ENGLISH);
        undoLast();
        assertEquals(before, talks.published());
        assertEquals("/admin/import?created=0&updated=10", apply("talks.md", ENGLISH));
        assertEquals(10, talks.published().size());
    }

    @Test
    void aTalkThatOnlyTheTranslationHasIsNew() {
        apply("conferences.md", FRENCH);
        PreviewForm preview = PreviewForm.of("talks.md", ONE_MORE);
        assertEquals(
                1, preview.page().select(".entries .kind:contains(+ Créer)").size());
        assertEquals("/admin/import?created=1&updated=10", location(preview.apply()));
        TalkContent created = talks.published().get(10);
        assertEquals("Only in English", created.title("en"));
        assertEquals(List.of("Données"), created.tags());
        assertEquals(
                "Tout est déjà à jour : il n’y a rien à appliquer.",
                PreviewForm.of("talks.md", ONE_MORE).text(".bar [role=status]"));
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
        assertEquals(Map.of(), labels());
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
        assertEquals("Données", tag("Data").labels.get("fr"));
    }

    @Test
    void recordsOfSomeTalksAreTheirTranslationAndRemoveNothing() {
        apply("conferences.md", FRENCH);
        List<TalkContent> before = talks.published();
        assertEquals("/admin/import?created=0&updated=2", apply("talks.yml", RECORDS));
        TalkContent moss = talks.published().get(0);
        assertEquals("Growing moss in the shade", moss.title("en"));
        assertEquals(before.get(0).deliveries(), moss.deliveries());
        assertEquals(
                "Tout est déjà à jour : il n’y a rien à appliquer.",
                PreviewForm.of("talks.yml", RECORDS).text(".bar [role=status]"));
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

    @Test
    void aTextOfTheSpeakerIsNotReplaced() {
        apply("conferences.md", FRENCH);
        apply("talks.md", ENGLISH);
        apply("talks.md", ENGLISH.replace("Why moss grows better in the shade.", "Another text."));
        assertEquals(
                new TalkText("Growing moss", "Why moss grows better in the shade."),
                talks.published().get(0).texts().get("en"));
    }

    private String apply(String name, String text) {
        return location(PreviewForm.of(name, text).apply());
    }

    private static String location(Response response) {
        return response.statusCode() == 303 ? response.header("Location") : "status " + response.statusCode();
    }

    private void undoLast() {
        long run = undo.recent().get(0).id;
        assertEquals(
                303,
                SignedInSpeaker.browser()
                        .contentType("application/x-www-form-urlencoded")
                        .post("/admin/import/" + run + "/undo")
                        .statusCode());
    }

    private static int line(String text, String heading) {
        return text.lines().toList().indexOf(heading) + 1;
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        tags.labels().forEach((name, byLanguage) -> labels.put(name, byLanguage.getOrDefault("en", "")));
        return labels;
    }

    private Tag tag(String name) {
        return tags.byName().stream()
                .filter(tag -> tag.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> addresses(TalkContent talk) {
        return talk.everyLink().map(LinkContent::url).toList();
    }

    private static List<String> venues(TalkContent talk) {
        return talk.deliveries().stream()
                .map(DeliveryContent::venue)
                .map(venue -> venue.name())
                .toList();
    }
}
