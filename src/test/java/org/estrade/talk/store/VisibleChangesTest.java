package org.estrade.talk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
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
    void recordingTheFirstFingerprintIsNoChange() {
        StoredRows.in("delivery_change").delete();
        SiteFixture.publish(TestTalks.many(3));
        Instant changed = Instant.parse("2025-02-03T04:05:06Z");
        StoredTalks.all().set("shown", null, "fingerprint", "by an older one", "changed_at", changed);
        StoredRows.in("delivery_change").set("shown", null, "sequence", 7, "changed_at", changed);
        marks.fill();
        assertEquals(
                3, StoredTalks.all().with("shown").where("changed_at", changed).count());
        long deliveries = StoredRows.in("delivery").count();
        assertTrue(deliveries > 0);
        assertEquals(
                deliveries,
                StoredRows.in("delivery_change")
                        .with("shown")
                        .where("sequence", 7)
                        .where("changed_at", changed)
                        .count());
    }
}
