package org.estrade.talk.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.estrade.session.AuditTrail;
import org.estrade.support.FilledForm;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scheduled publications. The present time is {@link ManyTalks#TODAY} at noon UTC. */
@QuarkusTest
class ScheduledPublicationTest {

    private static final String TOMORROW = ManyTalks.TODAY.plusDays(1) + "T09:30";
    /** A time after 9:30 in Paris, which is one hour ahead of UTC in winter and two hours in summer. */
    private static final Instant DUE = Instant.parse(ManyTalks.TODAY.plusDays(1) + "T09:31:00Z");

    @Inject
    TalkRepository talks;

    @Inject
    ScheduledPublication clock;

    @Inject
    AuditTrail audit;

    @BeforeEach
    void aDraft() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SiteFixture.on(ManyTalks.TODAY);
        SignedInSpeaker.account();
    }

    @Test
    void theScheduledRevisionIsPublished() {
        long id = planned("Pour demain", TOMORROW);
        assertEquals(
                303,
                form("/admin/talks/" + id)
                        .type("texts.fr.title", "Écrit depuis")
                        .press(browser(), "draft")
                        .statusCode());
        clock.publishDue(DUE.minusSeconds(86_400));
        assertNull(only().published());
        clock.publishDue(DUE);
        assertEquals("Pour demain", only().published().title("fr"));
        assertEquals("Écrit depuis", only().newest().title("fr"));
        assertNull(only().publishAt());
    }

    /** The clock jumps ahead by an hour and is put right again: what was due early is published once, and stays. */
    @Test
    void aClockThatJumpsPublishesOnce() {
        long id = planned("Pour demain", TOMORROW);
        clock.publishDue(DUE.minus(Duration.ofMinutes(5)).plus(Duration.ofHours(1)));
        assertEquals("Pour demain", only().published().title("fr"));
        clock.publishDue(DUE.minus(Duration.ofMinutes(5)));
        clock.publishDue(DUE);
        assertEquals("Pour demain", only().published().title("fr"));
        assertEquals(
                1,
                audit.newest(0, 20).stream()
                        .filter(entry -> entry.action().equals("publish") && Objects.equals(entry.subject(), id))
                        .count());
    }

    @Test
    void theListTheDashboardAndTheFormSayWhen() {
        long id = planned("Pour Noël", "2026-12-24T09:00");
        for (String path : List.of("/admin", "/admin/talks", "/admin/talks/" + id)) {
            String page = Jsoup.parse(browser().get(path).asString()).text().replace('\u00A0', ' ');
            assertTrue(page.contains("Publication prévue le 24 décembre 2026 à 9 h"), page);
        }
        SignedInSpeaker.language("en");
        String english = browser().get("/admin/talks").asString();
        assertTrue(
                Jsoup.parse(english).text().replace('\u00A0', ' ').contains("Planned for 24 December 2026 at 09:00"));
    }

    @Test
    void aScheduleCanBeCancelled() {
        long id = planned("Peut-être", TOMORROW);
        assertEquals(
                303, form("/admin/talks/" + id).press(browser(), "unschedule").statusCode());
        clock.publishDue(DUE);
        assertNull(only().published());
    }

    @Test
    void publishingAtOnceCancelsTheSchedule() {
        long id = planned("Tout de suite", TOMORROW);
        form("/admin/talks/" + id).type("texts.fr.title", "Maintenant").press(browser(), "publish");
        clock.publishDue(DUE);
        assertEquals("Maintenant", only().published().title("fr"));
    }

    @Test
    void aTalkWhoseSlugWasTakenMeanwhileStaysADraft() {
        planned("Un titre", TOMORROW);
        StoredTalks.all().add("slug", "un-titre", "position", 9, "published_at", Instant.now());
        clock.publishDue(DUE);
        assertNull(only().published());
        assertEquals("publish-failed", audit.newest(0, 1).get(0).action());
    }

    /** An unexpected failure: another talk already has a delivery with the same id. */
    @Test
    void aFailedPublicationDelaysNoOther() {
        String card = "deliveries[0].venue";
        form("/admin/talks/new")
                .type("texts.fr.title", "Fautive")
                .type(card, "Lieu")
                .type("publishAt", TOMORROW)
                .press(browser(), "schedule");
        form("/admin/talks/new")
                .type("texts.fr.title", "Voisine")
                .type(card, "Lieu")
                .press(browser(), "publish");
        String planned = StoredTalks.all().with("publish_at").value("publish_revision_id");
        String delivery = StoredRows.in("delivery").value("id");
        StoredRows.in("revision")
                .where("id", Long.parseLong(planned))
                .setJson("content", "{deliveries,0,id}", "\"" + delivery + "\"");
        form("/admin/talks/new")
                .type("texts.fr.title", "Suivante")
                .type("publishAt", TOMORROW)
                .press(browser(), "schedule");
        clock.publishDue(DUE);
        assertEquals(
                List.of("Voisine", "Suivante"),
                talks.published().stream().map(talk -> talk.title("fr")).toList());
        assertEquals(1, StoredTalks.all().with("publish_at").count());
    }

    @Test
    void aPastOrMissingTimeIsRefusedAndTheDraftIsSaved() {
        for (String time :
                List.of("", "demain", ManyTalks.TODAY + "T09:00", "2025-02-30T10:00", "+999999999-12-31T23:59")) {
            SiteFixture.empty();
            Response refused = form("/admin/talks/new")
                    .type("texts.fr.title", "Titre")
                    .type("publishAt", time)
                    .press(browser(), "schedule");
            assertEquals(422, refused.statusCode(), time);
            assertTrue(
                    Jsoup.parse(refused.asString())
                            .select("#publishAt-problem")
                            .text()
                            .startsWith("Choisissez"),
                    time);
            assertEquals("Titre", only().newest().title("fr"));
            assertNull(only().publishAt());
        }
    }

    private long planned(String title, String time) {
        Response saved = form("/admin/talks/new")
                .type("texts.fr.title", title)
                .type("publishAt", time)
                .press(browser(), "schedule");
        assertEquals(303, saved.statusCode(), saved::asString);
        assertTrue(browser().get(saved.header("Location")).asString().contains("Publication prévue le"));
        return only().id();
    }

    private FilledForm form(String path) {
        return FilledForm.on(browser().get(path), "#talk-form");
    }

    private TalkState only() {
        return talks.states().get(0);
    }

    private RequestSpecification browser() {
        return SignedInSpeaker.browser();
    }
}
