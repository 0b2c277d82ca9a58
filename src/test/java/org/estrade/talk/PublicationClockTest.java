package org.estrade.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.estrade.account.AuditTrail;
import org.estrade.support.FilledForm;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.VisitedSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Publications to come: the days are those of {@link ManyTalks#TODAY}, at noon in Greenwich. */
@QuarkusTest
class PublicationClockTest {

    private static final String TOMORROW = ManyTalks.TODAY.plusDays(1) + "T09:30";
    /** Paris is an hour ahead in winter, two in summer: this is after half past nine there. */
    private static final Instant DUE = Instant.parse(ManyTalks.TODAY.plusDays(1) + "T09:31:00Z");

    @Inject
    TalkRepository talks;

    @Inject
    TalkPublication publication;

    @Inject
    AuditTrail audit;

    @BeforeEach
    void aDraft() {
        VisitedSite.empty();
        VisitedSite.anonymous();
        VisitedSite.on(ManyTalks.TODAY);
        SignedInSpeaker.account();
    }

    @Test
    void whatWasPlannedIsPublishedAsItWasThen() {
        long id = planned("Pour demain", TOMORROW);
        assertEquals(
                303,
                form("/admin/talks/" + id)
                        .type("texts.fr.title", "Écrit depuis")
                        .press(browser(), "draft")
                        .statusCode());
        assertFalse(publication.publishNextDue(DUE.minusSeconds(86_400)));
        assertNull(only().published());
        assertTrue(publication.publishNextDue(DUE));
        assertFalse(publication.publishNextDue(DUE));
        assertEquals("Pour demain", only().published().title("fr"));
        assertEquals("Écrit depuis", only().newest().title("fr"));
        assertNull(only().publishAt());
    }

    @Test
    void aPlanCanBeGivenUp() {
        long id = planned("Peut-être", TOMORROW);
        assertEquals(
                303, form("/admin/talks/" + id).press(browser(), "unschedule").statusCode());
        assertFalse(publication.publishNextDue(DUE));
        assertNull(only().published());
    }

    @Test
    void publishingAtOnceEndsThePlan() {
        long id = planned("Tout de suite", TOMORROW);
        form("/admin/talks/" + id).type("texts.fr.title", "Maintenant").press(browser(), "publish");
        assertFalse(publication.publishNextDue(DUE));
        assertEquals("Maintenant", only().published().title("fr"));
    }

    @Test
    void anAddressTakenMeanwhileLeavesItADraft() {
        planned("Un titre", TOMORROW);
        VisitedSite.execute("insert into talk (slug, position, published_at) values ('un-titre', 9, now())");
        assertTrue(publication.publishNextDue(DUE));
        assertNull(only().published());
        assertEquals("publish-failed", audit.newest(0, 1).get(0).action());
    }

    @Test
    void aTimeThatIsPastOrNoneIsRefusedAndTheDraftKept() {
        for (String time : List.of("", "demain", ManyTalks.TODAY + "T09:00", "2025-02-30T10:00")) {
            VisitedSite.empty();
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
