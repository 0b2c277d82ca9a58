package org.estrade.talk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisibleChangesTest {

    @Inject
    VisibleChanges marks;

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
    }

    @Test
    void whatAnOlderReleasePublishedDidNotChangeByBeingLookedAt() {
        SiteFixture.publish(TestTalks.many(3));
        SiteFixture.execute(
                "update talk set shown = null, fingerprint = 'by an older one', changed_at = '2025-02-03T04:05:06Z'");
        SiteFixture.execute(
                "update delivery_change set shown = null, sequence = 7, changed_at = '2025-02-03T04:05:06Z'");
        marks.fill();
        assertEquals(
                3,
                StoredRows.number("select count(*) from talk where shown is not null"
                        + " and changed_at = '2025-02-03T04:05:06Z'"));
        long deliveries = StoredRows.number("select count(*) from delivery");
        assertTrue(deliveries > 0);
        assertEquals(
                deliveries,
                StoredRows.number("select count(*) from delivery_change join delivery on id = delivery_id"
                        + " where shown is not null and sequence = 7 and changed_at = '2025-02-03T04:05:06Z'"));
    }
}
