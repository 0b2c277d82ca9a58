package org.estrade.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkDiff;
import org.estrade.talk.TalkDiff.Change;
import org.estrade.talk.TalkField;
import org.estrade.talk.TalkProblem.Rule;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.transfer.ImportPlan.Action;
import org.estrade.transfer.ImportPlan.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private static final LinkContent SLIDES = LinkContent.of(LinkKind.SLIDES, "https://exemple.test/slides");
    private static final LinkContent VIDEO = LinkContent.of(LinkKind.VIDEO, "https://exemple.test/video");
    private static final LinkContent CODE = LinkContent.of(LinkKind.CODE, "https://exemple.test/code");

    @Test
    void a_talk_that_nothing_stored_resembles_is_created() {
        TalkContent talk = talk("elan", "Élan");
        Entry entry = plan(talk, stored(1, talk("sobriete", "Sobriété"), null));

        assertEquals(
                new Entry(
                        source(talk),
                        Action.CREATE,
                        null,
                        talk,
                        talk,
                        TalkDiff.between(TalkContent.EMPTY, talk),
                        new TalkDiff(List.of()),
                        List.of()),
                entry);
        assertTrue(entry.canBeApplied());
    }

    @Test
    void a_talk_is_found_by_its_slug_then_by_its_title_in_any_language_and_keeps_its_slug() {
        TalkContent bySlug = talk("elan", "Un autre titre");
        TalkContent byTitle =
                talk("gain", "Gain").withTexts(Map.of("en", new TalkText("sobriete, GAIN ou renoncement", "")));
        TalkContent byOldSlug = talk("nouveau", "Nouveau");
        ImportPlan plan = ImportPlan.of(
                page(
                        talk("elan", "Élan"),
                        talk("sobriete-gain", "Sobriété : gain, ou renoncement ?"),
                        talk("ancien", "Ancien")),
                List.of(
                        stored(1, byTitle, null),
                        stored(2, bySlug, null),
                        stored(3, byOldSlug, talk("ancien", "Ancien"))));

        assertEquals(
                List.of(2L, 1L, 3L),
                plan.entries().stream().map(Entry::storedId).toList());
        assertEquals(
                List.of("elan", "gain", "nouveau"),
                plan.entries().stream().map(entry -> entry.result().slug()).toList());
    }

    @Test
    void a_new_talk_takes_no_address_that_another_has() {
        StoredTalk moved = stored(1, talk("elan", "Autre"), talk("autre", "Autre"));
        ImportPlan plan = ImportPlan.of(page(talk("autre", "Autre"), talk("elan", "Élan")), List.of(moved));

        assertEquals(
                List.of("elan", "elan-2"),
                plan.entries().stream().map(entry -> entry.result().slug()).toList());
    }

    @Test
    void what_the_file_changed_arrives_and_what_the_speaker_changed_stays() {
        TalkContent last = text("elan", "Élan", "Résumé.").withTags(List.of("Données"));
        TalkContent newest = text("elan", "Élan", "Résumé, relu.").withTags(List.of("Données", "Jardin"));
        TalkContent file = text("elan", "Élan : semer", "Résumé du fichier.").withTags(List.of("Données", "MLOps"));

        Entry entry = plan(file, stored(1, newest, last));

        TalkContent expected =
                text("elan", "Élan : semer", "Résumé, relu.").withTags(List.of("Données", "Jardin", "MLOps"));
        assertEquals(expected, entry.result());
        assertEquals(TalkDiff.between(newest, expected), entry.changes());
        assertEquals(
                new TalkDiff(List.of(new Change(new TalkField.Abstract("fr"), "Résumé, relu.", "Résumé du fichier."))),
                entry.kept());
        assertEquals(Action.UPDATE, entry.action());
    }

    @Test
    void a_talk_that_came_from_no_file_is_only_filled_where_it_is_blank() {
        DeliveryContent mine =
                at("Conf d’Essai").withDate(PartialDate.of(2025, 3)).withLinks(List.of(SLIDES));
        TalkContent newest = text("elan", "Mon titre", "").withDeliveries(List.of(mine));
        TalkContent file = text("elan", "Élan", "Résumé.")
                .withTags(List.of("Données"))
                .withDeliveries(List.of(at("conf d'essai")
                        .withVenue(new VenueContent("conf d'essai", "https://exemple.test/"))
                        .withDate(PartialDate.of(2025))
                        .withCity("Lille")
                        .withLinks(List.of(VIDEO))));

        Entry entry = plan(file, stored(1, newest, null));

        assertEquals(
                text("elan", "Mon titre", "Résumé.")
                        .withTags(List.of("Données"))
                        .withDeliveries(
                                List.of(mine.withVenue(new VenueContent("Conf d’Essai", "https://exemple.test/"))
                                        .withCity("Lille")
                                        .withLinks(List.of(SLIDES, VIDEO)))),
                entry.result());
    }

    @Test
    void deliveries_are_recognised_and_keep_their_ids() {
        DeliveryContent ninth = at("Meetup").withEdition("#9").withDate(PartialDate.of(2022, 11));
        DeliveryContent tenth = at("Meetup").withEdition("#10").withDate(PartialDate.of(2022, 12));
        DeliveryContent dated = at("Comptoir").withDate(PartialDate.of(2021, 5)).withLinks(List.of(VIDEO));
        DeliveryContent renamed =
                at("Grande Conf").withDate(PartialDate.of(2020, 1)).withLinks(List.of(SLIDES));
        DeliveryContent earlier = at("Camp").withDate(PartialDate.of(2019, 6));
        TalkContent newest = talk("elan", "Élan").withDeliveries(List.of(ninth, tenth, dated, renamed, earlier));
        TalkContent file = talk("elan", "Élan")
                .withDeliveries(List.of(
                        fresh(tenth).withDate(PartialDate.of(2022)),
                        fresh(ninth),
                        fresh(dated).withDate(null),
                        fresh(renamed).withVenue(VenueContent.of("La Grande Conférence")),
                        at("Camp").withDate(PartialDate.of(2020, 6))));

        Entry entry = plan(file, stored(1, newest, null));

        List<UUID> ids =
                entry.imported().deliveries().stream().map(DeliveryContent::id).toList();
        assertEquals(List.of(tenth.id(), ninth.id(), dated.id(), renamed.id()), ids.subList(0, 4));
        assertFalse(
                newest.deliveries().stream().anyMatch(delivery -> delivery.id().equals(ids.get(4))));
        assertEquals(6, entry.result().deliveries().size());
        assertEquals(newest.deliveries(), entry.result().deliveries().subList(0, 5));
    }

    @Test
    void speakers_and_links_of_a_delivery_merge_one_by_one() {
        SpeakerContent ada = SpeakerContent.of("Ada Essai");
        SpeakerContent basile = SpeakerContent.of("Basile Essai");
        DeliveryContent last = at("Conf").withSpeakers(List.of(basile)).withLinks(List.of(SLIDES, CODE));
        DeliveryContent mine = last.withSpeakers(List.of(basile, ada))
                .withLinks(List.of(SLIDES, CODE, LinkContent.of(LinkKind.OTHER, "https://exemple.test/a")));
        DeliveryContent file = fresh(last)
                .withSpeakers(List.of(
                        new SpeakerContent("basile essai", "https://exemple.test/basile"),
                        SpeakerContent.of("Chloé Essai")))
                .withLinks(List.of(SLIDES, VIDEO));

        Entry entry = plan(
                talk("elan", "Élan").withDeliveries(List.of(file)),
                stored(
                        1,
                        talk("elan", "Élan").withDeliveries(List.of(mine)),
                        talk("elan", "Élan").withDeliveries(List.of(last))));

        assertEquals(
                List.of(mine.withSpeakers(List.of(
                                new SpeakerContent("basile essai", "https://exemple.test/basile"),
                                ada,
                                SpeakerContent.of("Chloé Essai")))
                        .withLinks(List.of(SLIDES, LinkContent.of(LinkKind.OTHER, "https://exemple.test/a"), VIDEO))),
                entry.result().deliveries());
    }

    @Test
    void a_delivery_that_the_speaker_deleted_does_not_come_back() {
        DeliveryContent deleted = at("Conf").withDate(PartialDate.of(2024));
        TalkContent last = talk("elan", "Élan").withDeliveries(List.of(deleted));
        TalkContent file =
                talk("elan", "Élan").withDeliveries(List.of(fresh(deleted).withCity("Lille")));

        Entry entry = plan(file, stored(1, talk("elan", "Élan"), last));

        assertEquals(Action.SAME, entry.action());
        assertEquals(List.of(), entry.result().deliveries());
    }

    @Test
    void a_delivery_that_left_the_file_leaves_the_talk_unless_the_speaker_changed_it() {
        DeliveryContent untouched = at("Conf").withDate(PartialDate.of(2024));
        DeliveryContent changed = at("Camp").withDate(PartialDate.of(2023));
        TalkContent last = talk("elan", "Élan").withDeliveries(List.of(untouched, changed));
        TalkContent newest = last.withDeliveries(List.of(untouched, changed.withCity("Lille")));

        Entry entry = plan(talk("elan", "Élan"), stored(1, newest, last));

        assertEquals(List.of(changed.withCity("Lille")), entry.result().deliveries());
    }

    @Test
    void a_language_that_the_file_does_not_speak_is_left_alone() {
        TalkContent both = talk("elan", "Élan")
                .withTexts(Map.of("fr", new TalkText("Élan", ""), "en", new TalkText("Momentum", "Mine.")));
        assertEquals(both, plan(talk("elan", "Élan"), stored(1, both, both)).result());
    }

    @Test
    void another_spelling_of_a_venue_does_not_rename_it() {
        DeliveryContent delivery = at("PyConf d’Essai").withDate(PartialDate.of(2024, 4));
        TalkContent last = talk("elan", "Élan").withDeliveries(List.of(delivery));
        TalkContent file = talk("elan", "Élan")
                .withDeliveries(List.of(fresh(delivery).withVenue(VenueContent.of("Pyconf d'essai"))));

        Entry entry = plan(file, stored(1, last, last));

        assertEquals(Action.SAME, entry.action());
        assertEquals(new TalkDiff(List.of()), entry.kept());
    }

    @Test
    void a_talk_that_cannot_be_published_is_not_applied() {
        Entry entry = plan(talk("elan", "Élan").withDeliveries(List.of(at(""))));

        assertEquals(
                List.of(Rule.VENUE_MISSING),
                entry.problems().stream().map(problem -> problem.rule()).toList());
        assertFalse(entry.canBeApplied());
    }

    private static Entry plan(TalkContent talk, StoredTalk... stored) {
        return ImportPlan.of(page(talk), List.of(stored)).entries().get(0);
    }

    static ImportedPage page(TalkContent... talks) {
        return new ImportedPage(
                null, "fr", List.of(talks).stream().map(ImportPlanTest::source).toList(), List.of());
    }

    private static ImportedTalk source(TalkContent talk) {
        return new ImportedTalk(
                talk, 1, talk.deliveries().stream().map(delivery -> 1).toList());
    }

    private static StoredTalk stored(long id, TalkContent newest, @Nullable TalkContent lastImported) {
        return new StoredTalk(id, newest, lastImported);
    }

    private static TalkContent talk(String slug, String title) {
        return text(slug, title, "");
    }

    private static TalkContent text(String slug, String title, String markdown) {
        return TalkContent.EMPTY.withSlug(slug).withTexts(Map.of("fr", new TalkText(title, markdown)));
    }

    private static DeliveryContent at(String venue) {
        return DeliveryContent.at(VenueContent.of(venue));
    }

    private static DeliveryContent fresh(DeliveryContent delivery) {
        return delivery.withId(UUID.randomUUID());
    }
}
