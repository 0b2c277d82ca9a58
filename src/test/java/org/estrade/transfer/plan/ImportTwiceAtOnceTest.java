package org.estrade.transfer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.estrade.transfer.SamplePage;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.MarkdownPageImporter;
import org.estrade.transfer.plan.PageImport.Applied;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The button pressed twice, or two speakers at once: each import waits for the one before and sees what it did. */
@Tag("slow")
@QuarkusTest
class ImportTwiceAtOnceTest {

    private static final int ROUNDS = 12;

    @Inject
    PageImport imports;

    @Inject
    TalkRepository talks;

    @BeforeEach
    void aSpeaker() {
        SiteFixture.empty();
        SignedInSpeaker.account();
    }

    @AfterEach
    void emptySite() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
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

    /** Imports and other changes that change the same talks wait for each other, without a deadlock. */
    @Test
    void changesDuringAnImportAreAppliedToo() throws Exception {
        imports.apply(MarkdownPageImporter.read(SamplePage.text()), null, null);
        List<Long> ids = talks.states().stream().map(TalkState::id).toList();
        String session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String tag = "Tour " + round;
                ImportedPage page = MarkdownPageImporter.read(
                        SamplePage.text().replace("Un premier paragraphe", "Au " + tag + " un paragraphe"));
                long last = ids.get(ids.size() - 1 - round % 2);
                List<Future<Integer>> done = hands.invokeAll(List.of(
                        () -> (int) imports.apply(page, null, null).updated(),
                        () -> post(session, "/admin/talks/" + last + "/position", "move", "up"),
                        () -> post(session, "/admin/talks/" + ids.get(0) + "/position", "move", "down"),
                        () -> post(
                                session, "/admin/talks/selection/application", "talk", ids, "do", "tag", "tag", tag)));
                assertEquals(
                        List.of(1, 303, 303, 303),
                        List.of(
                                done.get(0).get(),
                                done.get(1).get(),
                                done.get(2).get(),
                                done.get(3).get()));
            }
        } finally {
            hands.shutdown();
        }
    }

    private static int post(String session, String path, String name, Object value, String... more) {
        RequestSpecification request =
                SignedInSpeaker.fromThisSite().cookie("estrade", session).formParam(name, value);
        for (int i = 0; i < more.length; i += 2) {
            request.formParam(more[i], more[i + 1]);
        }
        return request.post(path).statusCode();
    }
}
