package org.estrade.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.transfer.ImportPlan.Action;
import org.estrade.transfer.ImportPlan.Entry;
import org.junit.jupiter.api.Test;

/** Whatever is stored, importing a page a second time changes nothing. */
class ImportTwiceTest {

    @Property
    void a_page_imported_twice_is_the_same(
            @ForAll("talks") List<TalkContent> file, @ForAll("stored") List<StoredTalk> stored) {
        ImportedPage page = page(file);
        List<StoredTalk> after = applied(ImportPlan.of(page, stored), stored);

        for (Entry entry : ImportPlan.of(page(file), after).entries()) {
            assertEquals(Action.SAME, entry.action(), () -> entry.changes().toString());
            assertTrue(entry.kept().isEmpty());
        }
    }

    @Property
    void what_the_speaker_does_after_an_import_survives_the_next_one(
            @ForAll("talks") List<TalkContent> file, @ForAll("talk") TalkContent speakers) {
        List<StoredTalk> imported = applied(ImportPlan.of(page(file), List.of()), List.of());
        List<StoredTalk> changed = new ArrayList<>();
        for (StoredTalk talk : imported) {
            TalkContent newest = speakers.withSlug(talk.newest().slug());
            changed.add(new StoredTalk(talk.id(), newest, talk.lastImported()));
        }
        ImportPlan again = ImportPlan.of(page(file), changed);

        assertTrue(again.entries().stream().allMatch(entry -> entry.action() == Action.SAME));
    }

    @Test
    void the_sample_page_imported_twice_is_the_same() throws Exception {
        ImportPlan first = ImportPlan.of(MarkdownPageImporter.read(SamplePage.text()), List.of());
        ImportPlan second = ImportPlan.of(MarkdownPageImporter.read(SamplePage.text()), applied(first, List.of()));

        assertEquals(
                List.of(Action.CREATE, Action.CREATE, Action.CREATE, Action.CREATE, Action.CREATE),
                first.entries().stream().map(Entry::action).toList());
        assertEquals(
                List.of(Action.SAME, Action.SAME, Action.SAME, Action.SAME, Action.SAME),
                second.entries().stream().map(Entry::action).toList());
    }

    /** As the database does it: the result is the newest revision, and what the file said is remembered. */
    static List<StoredTalk> applied(ImportPlan plan, List<StoredTalk> stored) {
        List<StoredTalk> after = new ArrayList<>(stored);
        long next = 1000;
        for (Entry entry : plan.entries()) {
            assertEquals(List.of(), entry.problems());
            Long id = entry.storedId();
            after.removeIf(talk -> id != null && talk.id() == id);
            after.add(new StoredTalk(id == null ? next++ : id, entry.result(), entry.imported()));
        }
        return after;
    }

    @Provide
    Arbitrary<List<TalkContent>> talks() {
        return talk().list().ofMinSize(1).ofMaxSize(4).uniqueElements(TalkContent::slug);
    }

    @Provide
    Arbitrary<List<StoredTalk>> stored() {
        Arbitrary<List<TalkContent>> newest = talk().list().ofMaxSize(4).uniqueElements(TalkContent::slug);
        return Combinators.combine(newest, talk().injectNull(0.5).list().ofSize(4))
                .as((talks, last) -> {
                    List<StoredTalk> stored = new ArrayList<>();
                    for (int i = 0; i < talks.size(); i++) {
                        stored.add(new StoredTalk(i, talks.get(i), last.get(i)));
                    }
                    return stored;
                });
    }

    @Provide
    Arbitrary<TalkContent> talk() {
        Arbitrary<String> words = Arbitraries.of("Élan", "elan !", "Sobriété", "Jardin", "R");
        Arbitrary<Map<String, TalkText>> texts = Combinators.combine(
                        Arbitraries.of("fr", "en"), words, Arbitraries.of("", "Un résumé.", "Un autre."))
                .as((language, title, markdown) -> Map.of(language, new TalkText(title, markdown)));
        return Combinators.combine(
                        Arbitraries.of("elan", "elan-2", "sobriete", "jardin", "r"),
                        texts,
                        words.list().ofMaxSize(3).uniqueElements(String::toLowerCase),
                        delivery().list().ofMaxSize(4),
                        links())
                .as(TalkContent::new);
    }

    private static Arbitrary<DeliveryContent> delivery() {
        Arbitrary<List<SpeakerContent>> speakers = Arbitraries.of("Ada Essai", "Basile Essai")
                .map(SpeakerContent::of)
                .list()
                .ofMaxSize(2)
                .uniqueElements();
        return Combinators.combine(
                        Arbitraries.of("Conf", "conf", "Camp"),
                        Arbitraries.of(PartialDate.of(2024), PartialDate.of(2024, 3), PartialDate.of(2023))
                                .injectNull(0.3),
                        Arbitraries.of("#9", "#11").injectNull(0.6),
                        Arbitraries.of("Lille", "Tours").injectNull(0.5),
                        speakers,
                        links())
                .as((venue, date, edition, city, people, links) -> DeliveryContent.at(VenueContent.of(venue))
                        .withDate(date)
                        .withEdition(edition)
                        .withCity(city)
                        .withSpeakers(people)
                        .withLinks(links));
    }

    private static Arbitrary<List<LinkContent>> links() {
        return Combinators.combine(Arbitraries.of(LinkKind.class), Arbitraries.of("a", "b", "c"))
                .as((kind, name) -> LinkContent.of(kind, "https://exemple.test/" + name))
                .list()
                .ofMaxSize(3);
    }

    /** A file read anew: its deliveries have ids that nobody knows. */
    private static ImportedPage page(List<TalkContent> talks) {
        return ImportPlanTest.page(talks.stream()
                .map(talk -> talk.withDeliveries(talk.deliveries().stream()
                        .map(delivery -> delivery.withId(UUID.randomUUID()))
                        .toList()))
                .toArray(TalkContent[]::new));
    }
}
