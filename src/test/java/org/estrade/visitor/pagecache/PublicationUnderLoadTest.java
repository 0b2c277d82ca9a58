package org.estrade.visitor.pagecache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.estrade.support.ManyTalks;
import org.estrade.support.SiteFixture;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readers who do not stop reading while talks are published. */
@QuarkusTest
class PublicationUnderLoadTest {

    private static final int READERS = 8;
    private static final int PUBLICATIONS = 10;

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    TalkRepository talks;

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
    }

    @Test
    void noRequestIsLostAndNoneGetsWhatWasBefore() throws Exception {
        TalkContent talk = ManyTalks.eight().get(0);
        SiteFixture.publish(ManyTalks.eight());
        AtomicInteger published = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        List<Future<Integer>> read = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            String path = i % 2 == 0 ? "/" : "/talks/" + talk.slug();
            read.add(readers.submit(() -> {
                int requests = 0;
                // each reader reads again after the last publication
                for (boolean last = false; !last; requests++) {
                    int before = published.get();
                    last = before == PUBLICATIONS;
                    int version = version(path);
                    assertTrue(version >= before, path + " shows " + version + " after " + before);
                    assertTrue(version <= begun.get(), path + " shows " + version);
                }
                return requests;
            }));
        }
        for (int number = 1; number <= PUBLICATIONS; number++) {
            begun.set(number);
            publish(talk.slug(), "Publication " + number + ".");
            published.set(number);
        }
        for (Future<Integer> reader : read) {
            assertTrue(reader.get() > 0);
        }
        readers.shutdown();
    }

    /** The number of the publication that the page at the path shows: 0 before the first one. */
    private int version(String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(SiteFixture.address(path)).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        String[] parts = answer.body().replaceAll("[\\u00a0\\u202f]", " ").split("Publication ", 2);
        return parts.length == 1 ? 0 : Integer.parseInt(parts[1].split("[^0-9]", 2)[0]);
    }

    private void publish(String slug, String text) {
        QuarkusTransaction.requiringNew().run(() -> {
            Talk stored = talks.find("slug", slug).firstResult();
            TalkContent before = stored.content();
            TalkContent after = before.withTexts(Map.of("fr", new TalkText(before.title("fr"), text)));
            talks.revise(stored, after, RevisionKind.PUBLISH, null);
            talks.publish(stored, after);
        });
    }
}
