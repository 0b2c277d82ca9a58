package org.estrade.cluster;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import org.estrade.support.ManyTalks;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Changes of the public content by another replica, or by an SQL statement that an operator executes. */
@QuarkusTest
class ContentWatchTest {

    @AfterEach
    void asItWas() {
        SiteFixture.anonymous();
    }

    @Inject
    ContentVersion version;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Test
    void aChangeOfAnotherReplicaIsNoticed() throws InterruptedException {
        SiteFixture.publish(ManyTalks.many(1, 1, 1));
        SiteFixture.ofJeanneOrsel();
        assertTrue(home().contains("Jeanne"));
        anotherProgramIsSeen();
    }

    @Test
    void aVersionOfARolledBackTransactionMayBeStoredByAnotherReplica() throws InterruptedException {
        SiteFixture.publish(ManyTalks.many(1, 1, 1));
        SiteFixture.ofJeanneOrsel();
        assertThrows(
                RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(this::raiseInVain));
        assertTrue(home().contains("Jeanne"));
        anotherProgramIsSeen();
    }

    /** As behind a connection pooler that drops notifications. */
    @Test
    void aChangeIsNoticedWithoutANotificationToo() throws InterruptedException {
        SiteFixture.publish(ManyTalks.many(1, 1, 1));
        SiteFixture.ofJeanneOrsel();
        assertTrue(home().contains("Jeanne"));
        StoredSite.renameInAnotherProgramUnheard("Ada Test");
        waitForAda();
    }

    private void raiseInVain() {
        Panache.getEntityManager().createNativeQuery("select 1").getSingleResult();
        version.raise();
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                throw new IllegalStateException("No commit, for this test");
            }

            @Override
            public void afterCompletion(int status) {}
        });
    }

    private static void anotherProgramIsSeen() throws InterruptedException {
        StoredSite.renameInAnotherProgram("Ada Test");
        waitForAda();
    }

    private static void waitForAda() throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (!home().contains("Ada Test")) {
            assertTrue(Instant.now().isBefore(patience), "it never heard of the change");
            Thread.sleep(20);
        }
    }

    private static String home() {
        return given().get("/").asString();
    }
}
