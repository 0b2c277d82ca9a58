package org.estrade.transfer;

import static org.estrade.transfer.TranslatedPages.ENGLISH;
import static org.estrade.transfer.TranslatedPages.FRENCH;
import static org.estrade.transfer.TranslatedPages.ONE_MORE;
import static org.estrade.transfer.TranslatedPages.apply;
import static org.estrade.transfer.TranslatedPages.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the import of a page adds to the talks of the site that it translates, and what its undo takes back. */
@QuarkusTest
class TranslationImportTest {

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
        Document ask = TranslatedPages.undoPage(undo.recent().get(0).id);
        assertTrue(ask.text().contains("4 mots-clés perdent le libellé que cet import a ajouté"), ask.text());
        TranslatedPages.undo(undo.recent().get(0).id);
        assertEquals(before, talks.published());
        assertEquals(Map.of(), labels());
        assertEquals(Set.of(), tag("Données").spellings);
        assertEquals("/admin/import?created=0&updated=10", apply("talks.md", ENGLISH));
        assertEquals(10, talks.published().size());
    }

    @Test
    void theUndoKeepsALabelThatTheSpeakerEditedOrThatWasThereBefore() {
        apply("conferences.md", FRENCH);
        tags.addLabels(Map.of("Dessin", "Sketching"), "en");
        apply("talks.md", ENGLISH);
        QuarkusTransaction.requiringNew()
                .run(() -> tags.findById(tag("Données").id).labels.put("en", "Facts"));
        TranslatedPages.undo(undo.recent().get(0).id);
        assertEquals(Map.of("Dessin", "Sketching", "Données", "Facts"), labels());
        assertEquals(Set.of("Sketching"), tag("Dessin").spellings);
        assertEquals(Set.of(), tag("Données").spellings);
    }

    @Test
    void bothImportsAreUndoneAndNoTagIsLeft() {
        apply("conferences.md", FRENCH);
        apply("talks.md", ENGLISH);
        TranslatedPages.undo(undo.recent().get(0).id);
        TranslatedPages.undo(undo.recent().get(0).id);
        assertEquals(List.of(), talks.published());
        assertEquals(List.of(), tags.names());
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
    void aTextOfTheSpeakerIsNotReplaced() {
        apply("conferences.md", FRENCH);
        apply("talks.md", ENGLISH);
        apply("talks.md", ENGLISH.replace("Why moss grows better in the shade.", "Another text."));
        assertEquals(
                new TalkText("Growing moss", "Why moss grows better in the shade."),
                talks.published().get(0).texts().get("en"));
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
