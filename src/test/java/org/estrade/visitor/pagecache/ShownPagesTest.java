package org.estrade.visitor.pagecache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.estrade.cluster.ContentChanged;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.visitor.published.PublishedSites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the moment at which a change is stored until visitors get it. */
@QuarkusTest
class ShownPagesTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    Event<ContentChanged> changed;

    @Inject
    MeterRegistry metrics;

    @Inject
    PageCache pages;

    @Inject
    PageWorker worker;

    @Inject
    PublishedSites sites;

    @Inject
    Between between;

    /** Does something when the caches know of a change, and before it is shown. */
    @ApplicationScoped
    static class Between {

        private volatile Runnable action = () -> {};

        void act(Runnable next) {
            action = next;
        }

        void changed(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER - 1) ContentChanged change) {
            action.run();
        }
    }

    @BeforeEach
    void publish() {
        SiteFixture.publish(List.of(TestTalks.titled("Un titre", "un-titre")));
    }

    @AfterEach
    void leaveNothing() {
        between.act(() -> {});
        SiteFixture.empty();
    }

    @Test
    void theFormerPageIsSentUntilTheChangeIsShown_unlessTheNewestIsAskedFor() {
        get();
        List<Double> made = new ArrayList<>();
        between.act(() -> {
            made.add(made());
            get();
            get();
            made.add(made());
            get("Cache-Control", "no-cache");
            made.add(made());
        });
        changed.fire(new ContentChanged(false, false));
        between.act(() -> {});

        assertEquals(made.get(0), made.get(1), "both came from memory");
        assertEquals(made.get(1) + 1, made.get(2), "the newest was made");
        get();
        assertEquals(made.get(2), made(), "it is sent when the change is shown");
        changed.fire(new ContentChanged(false, false));
        get();
        assertEquals(made.get(2) + 1, made(), "the former page is not sent any more");
    }

    @Test
    void aChangeByAnotherProgramIsReadBeforeItIsShown_becauseTheWorkerMayBeBusy() {
        sites.present();
        changed.fire(new ContentChanged(false, false));
        assertFalse(sites.isAt(sites.generation()), "whoever has stored it does not wait for the reading");
        changed.fire(new ContentChanged(false, true));
        assertTrue(sites.isAt(sites.generation()));
    }

    @Test
    void aChangeIsShownWhenItsFirstPagesAreMade_andAtOnceWhenNobodyReads() {
        String origin = "http://localhost:" + RestAssured.port;
        worker.start(origin);
        try {
            int ready = 0;
            for (int i = 0; i < 10; i++) {
                get();
                // the second answer comes from memory
                get();
                changed.fire(new ContentChanged(false, false));
                ready += pages.has(origin, "/") ? 1 : 0;
            }
            // not each time: on a slow machine the making may take longer than a change waits
            assertTrue(ready > 0, "the home page was never ready");
            SiteFixture.forgetWhatWasRead();
            assertFalse(pages.areSent());
        } finally {
            worker.stop(null);
        }
    }

    private double made() {
        return metrics.get("estrade.pages.served").tag("from", "made").counter().count();
    }

    private void get(String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
