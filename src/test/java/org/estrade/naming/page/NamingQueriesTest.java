package org.estrade.naming.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.estrade.naming.NameKind;
import org.estrade.support.AdminBrowser;
import org.estrade.support.CountedStatements;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NamingQueriesTest {

    @Inject
    @PersistenceUnitExtension
    CountedStatements statements;

    @Inject
    TalkRepository talks;

    @BeforeEach
    void aSpeaker() {
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    @Tag("slow")
    void fortyNamesCostAsManyStatementsAsOne() {
        SiteFixture.publish(TestTalks.many(1));
        List<Long> one = counts(1);
        assertTrue(one.stream().allMatch(count -> count > 0), one::toString);
        SiteFixture.publish(TestTalks.many(40));
        assertEquals(one, counts(40));
    }

    @Test
    void theUsesInPublishedTalksAreCountedOnceUntilOneIsPublished() {
        SiteFixture.publish(List.of(at("Halle", 1)));
        AdminBrowser browser = new AdminBrowser();
        browser.open("/admin/people");
        // computes which drafts differ from what is published
        browser.open("/admin/talks");
        long first = statements.during(() -> browser.open("/admin/venues"));
        assertEquals(first - 1, statements.during(() -> browser.open("/admin/venues")));
        assertEquals("1 intervention", times(browser));

        QuarkusTransaction.requiringNew().run(() -> {
            Talk talk = talks.find("slug", "en-halle").firstResult();
            TalkContent content = at("Halle", 3);
            talks.revise(talk, content, RevisionKind.PUBLISH, null);
            talks.publish(talk, content);
        });
        browser.open("/admin/talks");
        assertEquals(first, statements.during(() -> assertEquals("3 interventions", times(browser))));
    }

    @Test
    void aDraftCountsBesideWhatIsPublished() {
        SiteFixture.publish(List.of(at("Halle", 1)));
        QuarkusTransaction.requiringNew()
                .run(() -> talks.create(at("halle", 2).withSlug("autre"), RevisionKind.DRAFT, null));
        assertEquals("3 interventions", times(new AdminBrowser()));
    }

    private static String times(AdminBrowser browser) {
        return browser.open("/admin/venues").select(".rows .times").text().replace('\u00a0', ' ');
    }

    private static TalkContent at(String venue, int times) {
        return TestTalks.titled("En halle", "en-halle")
                .withDeliveries(IntStream.range(0, times)
                        .mapToObj(number -> DeliveryContent.at(VenueContent.of(venue))
                                .withDate(PartialDate.of(2001 + number))
                                .withCity("Rennes"))
                        .toList());
    }

    /** For each list, an opened one, and the question whether to delete it. */
    private List<Long> counts(int names) {
        AdminBrowser browser = new AdminBrowser();
        List<Long> counts = new ArrayList<>();
        for (NameKind named : List.of(NameKind.VENUE, NameKind.PERSON, NameKind.TAG)) {
            long first = StoredNames.all(named.id()).oldestId();
            for (String path : List.of(named.path(), named.path(first), named.path(first) + "/deletion")) {
                counts.add(statements.during(() -> browser.open(path)));
            }
            assertEquals(
                    named == NameKind.TAG ? names + 1 : names,
                    browser.open(named.path()).select(".rows > li").size(),
                    named.path());
        }
        return counts;
    }
}
