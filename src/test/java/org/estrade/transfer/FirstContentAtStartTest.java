package org.estrade.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.estrade.support.AuditEntries;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredSite;
import org.estrade.support.StoredTalks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loads the first content as the program does at its start: outside of any request. */
@QuarkusTest
class FirstContentAtStartTest {

    @Inject
    FirstContent content;

    @BeforeEach
    @AfterEach
    void aSiteThatNeverStarted() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        StoredSite.settings().set("starter_loaded_at", null);
        AuditEntries.clear();
    }

    @Test
    void itIsLoaded_andOnRecordAsTheProgramsOwn() throws Exception {
        CompletableFuture<Void> loaded = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        content.load();
                        loaded.complete(null);
                    } catch (RuntimeException failure) {
                        loaded.completeExceptionally(failure);
                    }
                })
                .start();
        loaded.get(60, TimeUnit.SECONDS);

        assertEquals(8, StoredTalks.all().with("published_at").count());
        assertEquals(
                1,
                AuditEntries.all().where("action", "import").without("username").count());
    }
}
