package org.estrade.transfer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.estrade.support.AnyTalk;
import org.estrade.support.Seed;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkField;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.text.ShortTexts;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.plan.ImportPlan.Entry;
import org.estrade.transfer.plan.ImportPlan.Kind;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private static final DeliveryContent TESTIVAL =
            DeliveryContent.at(VenueContent.of("Testival")).withDate(PartialDate.of(2024, 3));

    private final TalkContent fromFile = new TalkContent(
            "un-essai",
            Map.of("fr", new TalkText("Un essai : pour voir", "Le résumé du fichier.")),
            List.of("Essais"),
            List.of(TESTIVAL.withCity("Tours")),
            List.of());

    @Test
    void aTalkWithoutMatchIsCreatedWithTheContentOfTheFile() {
        Entry entry = plan(fromFile);
        assertEquals(Kind.CREATE, entry.kind());
        assertEquals(fromFile, entry.result());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        assertEquals(
                Kind.SAME,
                plan(again(fromFile), new StoredTalk(1, fromFile, fromFile)).kind());
    }

    @Test
    void aTalkIsMatchedByItsTitleWithoutPunctuation() {
        TalkContent stored = fromFile.withSlug("ailleurs")
                .withTexts(Map.of("fr", new TalkText("un ESSAI pour voir", "Le résumé du fichier.")));
        Entry entry = plan(again(fromFile), new StoredTalk(7, stored, stored));
        assertEquals(7L, entry.talkId());
        assertEquals("ailleurs", entry.result().slug());
    }

    @Test
    void aPageInAnotherLanguageDoesNotChangeTheTextsOfTheFirstLanguage() {
        TalkText text = new TalkText("A trial", "The abstract.");
        TalkContent english = again(fromFile).withTexts(Map.of("en", text));
        ImportedPage page = new ImportedPage(
                null, "en", true, null, null, null, List.of(new ImportedTalk(english, 1, List.of())), List.of());
        Entry entry = ImportPlan.of(page, List.of(new StoredTalk(1, fromFile, fromFile)))
                .entries()
                .get(0);
        assertEquals(
                Map.of("en", text, "fr", new TalkText("Un essai : pour voir", "Le résumé du fichier.")),
                entry.result().texts());
        assertEquals(entry.result(), entry.file());
    }

    @Test
    void changesInTheFileSinceTheLastImportAreApplied() {
        TalkContent changed = again(fromFile).withTags(List.of("Essais", "Nouveau"));
        Entry entry = plan(changed, new StoredTalk(1, fromFile, fromFile));
        assertEquals(Kind.UPDATE, entry.kind());
        assertEquals(fromFile.withTags(List.of("Essais", "Nouveau")), entry.result());
        assertEquals(Set.of(TalkField.Property.TAGS), entry.diff().fields());
    }

    @Test
    void changesOfTheSpeakerAreKeptAndListed() {
        TalkContent corrected = fromFile.withTexts(Map.of("fr", new TalkText("Un essai : pour voir", "Corrigé.")));
        TalkContent rewritten = again(fromFile)
                .withTexts(Map.of("fr", new TalkText("Un essai : pour voir", "Récrit dans le fichier.")))
                .withTags(List.of("Essais", "Nouveau"));
        Entry entry = plan(rewritten, new StoredTalk(1, corrected, fromFile));
        assertEquals(corrected.withTags(List.of("Essais", "Nouveau")), entry.result());
        assertEquals(Set.of(new TalkField.Abstract("fr")), entry.kept());
    }

    @Test
    void withoutAnEarlierImportTheFileFillsOnlyEmptyFields() {
        TalkContent byHand = new TalkContent(
                "un-essai",
                Map.of("fr", new TalkText("Un essai, à la main", "")),
                List.of("Main"),
                List.of(TESTIVAL.withCity("Lyon")),
                List.of());
        DeliveryContent fromFileAgain = TESTIVAL.withId(UUID.randomUUID())
                .withCity("Tours")
                .withNote("en plein air")
                .withLinks(List.of(LinkContent.of(LinkKind.SLIDES, "https://slides.example/1")));
        Entry entry = plan(fromFile.withDeliveries(List.of(fromFileAgain)), new StoredTalk(1, byHand, null));
        assertEquals(
                new TalkContent(
                        "un-essai",
                        Map.of("fr", new TalkText("Un essai, à la main", "Le résumé du fichier.")),
                        List.of("Main", "Essais"),
                        List.of(fromFileAgain.withId(TESTIVAL.id()).withCity("Lyon")),
                        List.of()),
                entry.result());
    }

    @Test
    void textsInALanguageThatTheSpeakerAddedAreKept() {
        TalkContent translated = fromFile.withTexts(
                Map.of("fr", fromFile.texts().get("fr"), "en", new TalkText("A try", "In English.")));
        assertEquals(
                Kind.SAME,
                plan(again(fromFile), new StoredTalk(1, translated, fromFile)).kind());
    }

    @Test
    void theSpeakersShortAbstractsAreKept() {
        TalkText textInFile = fromFile.texts().get("fr");
        ShortTexts brief = new ShortTexts("En une ligne.", "", "En une page.");
        TalkContent written = fromFile.withTexts(Map.of("fr", textInFile.withShortAbstracts(brief)));
        assertEquals(
                Kind.SAME,
                plan(again(fromFile), new StoredTalk(1, written, fromFile)).kind());
        TalkContent rewritten =
                again(fromFile).withTexts(Map.of("fr", textInFile.withAbstract("Récrit dans le fichier.")));
        Entry entry = plan(rewritten, new StoredTalk(1, written, fromFile));
        assertEquals(
                Map.of("fr", textInFile.withAbstract("Récrit dans le fichier.").withShortAbstracts(brief)),
                entry.result().texts());
        assertEquals(Set.of(new TalkField.Abstract("fr")), entry.diff().fields());
        assertEquals(Set.of(), entry.kept());
    }

    @Test
    void aLanguageThatTheFileRemovesIsKeptWhenTheSpeakerChangedItsTexts() {
        TalkText french = fromFile.texts().get("fr");
        TalkContent file = again(fromFile).withTexts(Map.of("en", new TalkText("Un essai : pour voir", "In English.")));
        TalkContent untouched =
                plan(file, new StoredTalk(1, fromFile, fromFile)).result();
        assertEquals(file.texts(), untouched.texts());
        TalkText brief = french.withShortAbstracts(new ShortTexts("En une ligne.", "", ""));
        Entry entry = plan(file, new StoredTalk(1, fromFile.withTexts(Map.of("fr", brief)), fromFile));
        assertEquals(
                Map.of("fr", brief, "en", file.texts().get("en")),
                entry.result().texts());
    }

    @Test
    void listsAreMergedElementByElement() {
        LinkContent first = LinkContent.of(LinkKind.SLIDES, "https://slides.example/1");
        LinkContent speakers = LinkContent.of(LinkKind.VIDEO, "https://video.example/2");
        LinkContent files = LinkContent.of(LinkKind.CODE, "https://code.example/3");
        TalkContent base = fromFile.withLinks(List.of(first))
                .withDeliveries(List.of(TESTIVAL.withSpeakers(List.of(SpeakerContent.of("Ada Exemple")))));
        TalkContent speakerTalk = base.withTags(List.of("Essais", "Mien"))
                .withLinks(List.of(first, speakers))
                .withDeliveries(List.of(TESTIVAL.withSpeakers(List.of())));
        TalkContent fileTalk = again(base)
                .withTags(List.of("Leur"))
                .withLinks(List.of(files))
                .withDeliveries(List.of(TESTIVAL.withId(UUID.randomUUID())
                        .withSpeakers(List.of(SpeakerContent.of("Ada Exemple"), SpeakerContent.of("Bob Exemple")))));
        TalkContent result =
                plan(fileTalk, new StoredTalk(1, speakerTalk, base)).result();
        assertEquals(List.of("Mien", "Leur"), result.tags());
        assertEquals(List.of(speakers, files), result.links());
        assertEquals(
                List.of(SpeakerContent.of("Bob Exemple")),
                result.deliveries().get(0).speakers());
    }

    @Test
    void aDeliveryIsMatchedByItsVenueAndDateElseByALinkElseByItsYear() {
        LinkContent video = LinkContent.of(LinkKind.VIDEO, "https://video.example/1");
        DeliveryContent renamed =
                DeliveryContent.at(VenueContent.of("Vieux nom")).withLinks(List.of(video));
        DeliveryContent moved = DeliveryContent.at(VenueContent.of("Déplacé")).withDate(PartialDate.of(2020, 1));
        TalkContent stored = fromFile.withDeliveries(List.of(TESTIVAL, renamed, moved));
        TalkContent file = fromFile.withDeliveries(List.of(
                DeliveryContent.at(VenueContent.of("Deplace")).withDate(PartialDate.of(2020, 6)),
                DeliveryContent.at(VenueContent.of("Nouveau nom")).withLinks(List.of(video)),
                DeliveryContent.at(VenueContent.of("TESTIVAL")).withDate(PartialDate.of(2024, 3))));
        assertEquals(
                List.of(moved.id(), renamed.id(), TESTIVAL.id()),
                plan(file, new StoredTalk(1, stored, stored)).file().deliveries().stream()
                        .map(DeliveryContent::id)
                        .toList());
    }

    @Test
    void aDeliveryThatTheSpeakerRemovedIsNotImportedAgain() {
        TalkContent without = fromFile.withDeliveries(List.of());
        assertEquals(
                Kind.SAME,
                plan(again(fromFile), new StoredTalk(1, without, fromFile)).kind());
    }

    @Test
    void aDeliveryRemovedFromTheFileIsRemovedUnlessTheSpeakerChangedIt() {
        TalkContent emptied = again(fromFile).withDeliveries(List.of());
        assertEquals(
                List.of(),
                plan(emptied, new StoredTalk(1, fromFile, fromFile)).result().deliveries());
        TalkContent touched = fromFile.withDeliveries(List.of(TESTIVAL.withCity("Lyon")));
        assertEquals(
                touched, plan(emptied, new StoredTalk(1, touched, fromFile)).result());
    }

    @Test
    void twoTalksOfThePageNeverMatchTheSameStoredTalk() {
        ImportPlan plan = ImportPlan.of(
                page(List.of(fromFile, again(fromFile).withSlug("un-essai-2"))),
                List.of(new StoredTalk(1, fromFile, fromFile)));
        assertEquals(
                List.of(Kind.SAME, Kind.CREATE),
                plan.entries().stream().map(Entry::kind).toList());
    }

    @Test
    void aTalkThatCannotBePublishedCannotBeApplied() {
        Entry entry = plan(fromFile.withDeliveries(List.of(DeliveryContent.at(VenueContent.of("")))));
        assertEquals("deliveries[0].venue", entry.problems().get(0).field());
        assertTrue(!entry.canBeApplied());
    }

    @Property(seed = Seed.FIXED)
    void importingTwiceChangesNothingWhateverTheSpeakerDidBefore(
            @ForAll("contents") TalkContent file,
            @ForAll("contents") TalkContent newest,
            @ForAll("contents") TalkContent last,
            @ForAll boolean importedBefore) {
        TalkContent stored = newest.withSlug("une-adresse");
        TalkContent fromFileAgain = again(file.withSlug("une-adresse"));
        Entry first =
                plan(fromFileAgain, new StoredTalk(1, stored, importedBefore ? last.withSlug("une-adresse") : null));
        Entry second = plan(again(fromFileAgain), new StoredTalk(1, first.result(), first.file()));
        assertEquals(Kind.SAME, second.kind(), () -> String.valueOf(second.diff()));
    }

    @Property(seed = Seed.FIXED)
    void nothingThatTheSpeakerAddedSinceTheLastImportIsLost(
            @ForAll("contents") TalkContent file, @ForAll("contents") TalkContent last) {
        DeliveryContent added = DeliveryContent.at(VenueContent.of("Ajouté à la main"));
        List<DeliveryContent> deliveries = new ArrayList<>(last.deliveries());
        deliveries.add(added);
        TalkContent base = last.withSlug("une-adresse");
        String word = "Récrit à la main";
        TalkContent stored = base.withDeliveries(deliveries)
                .withTexts(Map.of("fr", new TalkText(word, word, new ShortTexts(word, word, word))));
        TalkContent result = plan(again(file.withSlug("une-adresse")), new StoredTalk(1, stored, base))
                .result();
        assertTrue(result.deliveries().contains(added));
        assertEquals(stored.texts().get("fr"), result.texts().get("fr"));
    }

    @Provide
    Arbitrary<TalkContent> contents() {
        return AnyTalk.contents();
    }

    private static Entry plan(TalkContent file, StoredTalk... stored) {
        return ImportPlan.of(page(List.of(file)), List.of(stored)).entries().get(0);
    }

    private static ImportedPage page(List<TalkContent> talks) {
        List<ImportedTalk> imported = new ArrayList<>();
        talks.forEach(talk -> imported.add(new ImportedTalk(talk, 1, List.of())));
        return new ImportedPage(null, "fr", null, null, null, imported, List.of());
    }

    /** The same talk as a second reading of the file gives it: its deliveries have new ids. */
    private static TalkContent again(TalkContent talk) {
        return talk.withDeliveries(talk.deliveries().stream()
                .map(delivery -> delivery.withId(UUID.randomUUID()))
                .toList());
    }
}
