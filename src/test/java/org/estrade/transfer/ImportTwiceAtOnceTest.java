package org.estrade.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.estrade.support.VisitedSite;
import org.estrade.talk.TalkRepository;
import org.estrade.transfer.PageImport.Applied;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The button pressed twice, or two speakers at once: each import waits for the one before and sees what it did. */
@QuarkusTest
class ImportTwiceAtOnceTest {

    @Inject
    PageImport imports;

    @Inject
    TalkRepository talks;

    @BeforeEach
    @AfterEach
    void emptySite() {
        VisitedSite.empty();
    }

    @Test
    void thePageIsImportedOnce() throws Exception {
        ImportedPage page = MarkdownPageImporter.read(SamplePage.text());
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try {
            List<Future<Applied>> clicks = hands.invokeAll(List.of(
                    () -> imports.apply(page, null, null),
                    () -> imports.apply(page, null, null),
                    () -> imports.apply(page, null, null),
                    () -> imports.apply(page, null, null)));
            long created = 0;
            for (Future<Applied> click : clicks) {
                created += click.get().created();
            }
            assertEquals(5, created);
            assertEquals(5, talks.published().size());
        } finally {
            hands.shutdown();
        }
    }
}
