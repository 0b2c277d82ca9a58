package org.estrade.transfer.archive;

import io.quarkus.arc.Arc;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.estrade.text.ShortTexts;
import org.estrade.vault.store.UploadRefused;
import org.estrade.vault.store.Uploads;

/**
 * A site with a row in every table of an archive. The speaker, the talks, the venues and the people are invented.
 *
 * <p>The archives in {@code src/test/resources/archives} were made of such a site, so a constant never changes: old archives
 * contain it. What a later migration adds is added here beside the rest.
 */
final class FilledSite {

    /** The number of talks: two public ones, a draft, a planned one and one in the bin. */
    static final long TALKS = 5;

    static final TalkContent PUBLIC = withFixedIds(TestTalks.complete());

    /** The title of the public talk in its first version. */
    static final String FORMER_TITLE = "Le test incomplet";

    static final String DRAFT_TITLE = "Un brouillon que personne n’a lu";

    static final String SPEAKER = "Jeanne d’Orsel, qui n’existe pas";

    static final String BIOGRAPHY = "Elle cultive des données inventées.";

    static final String SHORT_ABSTRACT = "Une ligne pour l’affiche ?";

    static final String PROPOSED_TO = "Rencontres qui n’existent pas";

    static final String PICTURE_NAME = "portrait.png";

    /** A picture in PNG of one pixel. */
    static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** What an import warned of. */
    private static final String HINT = """
            {"number": 1, "kind": "unknown_town", "words": "Tour", "other": "Tours",
             "importedAt": "2025-01-01T09:00:00Z", "dismissed": true}""";

    private FilledSite() {}

    private static TalkContent withFixedIds(TalkContent talk) {
        List<DeliveryContent> deliveries = talk.deliveries();
        return talk.withDeliveries(IntStream.range(0, deliveries.size())
                .mapToObj(i -> deliveries.get(i).withId(new UUID(0, i + 1)))
                .toList());
    }

    /** Makes the present site that one. */
    static void make(TalkRepository talks, Runner transaction) {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
        List.of("media", "delivery_change", "audit_entry", "vault_file", "vault_upload")
                .forEach(table -> StoredRows.in(table).delete());
        transaction.run(() -> {
            TalkContent former = PUBLIC.withTexts(Map.of("fr", new TalkText(FORMER_TITLE, "")));
            Talk talk = talks.create(former, RevisionKind.PUBLISH, null);
            talks.publish(talk, former);
            talks.revise(talk, PUBLIC, RevisionKind.IMPORT, null);
            talks.publish(talk, PUBLIC);
            TalkContent kit = TestTalks.titled("Courte", "courte")
                    .withTexts(Map.of("fr", new TalkText("Courte", "Tout.", new ShortTexts(SHORT_ABSTRACT, "", ""))));
            talks.publish(talks.create(kit, RevisionKind.PUBLISH, null), kit);
            talks.create(TestTalks.titled(DRAFT_TITLE, "").withTags(List.of("Tests")), RevisionKind.DRAFT, null);
            talks.create(TestTalks.titled("Bientôt", "bientot"), RevisionKind.DRAFT, null);
            TalkContent binned = TestTalks.titled("À la corbeille", "a-la-corbeille");
            talks.publish(talks.create(binned, RevisionKind.PUBLISH, null), binned);
        });
        StoredTalks.delete("a-la-corbeille");
        long planned = StoredRows.in("revision")
                .where("cast(content -> 'texts' -> 'fr' ->> 'title' as text)", "Bientôt")
                .id();
        long plannedTalk =
                Long.parseLong(StoredRows.in("revision").where("id", planned).value("talk_id"));
        StoredTalks.schedule(plannedTalk, Instant.parse("2100-01-01T09:00:00Z"), planned);
        StoredTalks.withSlug(PUBLIC.slug()).setJson("hints", "{0}", HINT);
        StoredRows.in("proposal")
                .add("talk_id", plannedTalk, "event", PROPOSED_TO, "deadline", "2027-02", "state", "submitted");
        StoredRows.in("link_check").delete();
        StoredRows.in("link_check")
                .add(
                        "address",
                        "https://code.example/3",
                        "state",
                        "dead",
                        "problem",
                        "NOT_FOUND",
                        "next_check_at",
                        Instant.parse("2027-01-01T00:00:00Z"),
                        "hidden",
                        true);
        StoredRows.in("link_copy").delete();
        StoredRows.in("link_copy").add("path", "/slides/0", "original", "https://slides.example/1");
        StoredRows.in("link_watch").delete();
        StoredRows.in("link_watch").add("id", 1, "watches", true, "finds_copies", false, "saves_copies", false);
        StoredRows.in("video_still").delete();
        StoredRows.in("video_still")
                .add(
                        "address",
                        "https://video.example/2",
                        "source",
                        "https://video.example/2.jpg",
                        "asked_at",
                        Instant.parse("2026-01-01T00:00:00Z"));
        StoredTalks.addFormerSlug("le-vieux-test", PUBLIC.slug());
        names();
        settings();
        slides();
        // this records what visitors see, after the changes that the tables got directly
        transaction.run(() -> {
            talks.lockAll();
            talks.raiseContentVersion();
        });
        StoredRows.in("audit_entry")
                .add("action", "create", "subject_kind", "talk", "subject_name", "Courte", "username", "personne");
    }

    /** A file of a talk, which is a picture. */
    private static void slides() {
        try {
            Arc.container().instance(Uploads.class).get().store(new ByteArrayInputStream(PICTURE), "slides.png");
        } catch (UploadRefused | IOException never) {
            throw new IllegalStateException(never);
        }
    }

    private static void names() {
        StoredNames.addSpelling("venue", "Le Testival", "Testival");
        StoredNames.venue("Testival")
                .set(
                        "kind",
                        "conference",
                        "city",
                        "Tours",
                        "country",
                        "France",
                        "latitude",
                        47.394,
                        "longitude",
                        0.6848);
        StoredNames.addSpelling("person", "Ada E.", "Ada Exemple");
        StoredNames.addSpelling("tag", "Essais", "Tests");
        StoredNames.addLabel("Tests", "en", "Testing");
    }

    private static void settings() {
        StoredRows.in("media")
                .add(
                        "name",
                        PICTURE_NAME,
                        "content_type",
                        "image/png",
                        "width",
                        1,
                        "height",
                        1,
                        "bytes",
                        PICTURE,
                        "kept",
                        true);
        StoredSite.settings()
                .set(
                        "name",
                        SPEAKER,
                        "pronunciation",
                        "jâne",
                        "phonetics",
                        "ʒan",
                        "fediverse",
                        "@jeanne@reseau.example",
                        "contact_email",
                        "jeanne@orsel.example",
                        "portrait_credit",
                        "Personne",
                        "portrait_id",
                        StoredRows.in("media").id());
        StoredSite.text("fr").set("in_140", BIOGRAPHY, "portrait_alternative", "Un pixel.");
    }

    /** Runs work in a transaction that is committed. */
    interface Runner {
        void run(Runnable work);
    }
}
