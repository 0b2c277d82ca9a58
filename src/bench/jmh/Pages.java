package org.estrade.bench;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.estrade.Estrade;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.page.TalkPageRenderer;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The rendering of pages, in the program as it is started, with 100 talks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Pages {

    private static final String BASE = "http://127.0.0.1:18099";
    private static final int START_SECONDS = 120;

    private final HttpClient client = HttpClient.newHttpClient();
    private TalkPageRenderer renderer;
    private Visit visit;
    private Iterator<PublishedTalk> talks;
    private int searches;

    @Setup
    public void start() throws Exception {
        System.setProperty("estrade.import", System.getProperty("talks"));
        System.setProperty("quarkus.http.host", "127.0.0.1");
        System.setProperty("quarkus.http.port", "18099");
        System.setProperty("quarkus.management.enabled", "false");
        Thread program = new Thread(() -> Estrade.main(), "program");
        program.setDaemon(true);
        program.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!isThere()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The program does not answer");
            }
            Thread.sleep(200);
        }
        PublishedSite site = Arc.container().instance(PublishedSites.class).get().present();
        visit = Arc.container().instance(Visits.class).get().withoutAddress(site, "fr");
        renderer = Arc.container().instance(TalkPageRenderer.class).get();
        talks = Stream.generate(site::talks).flatMap(all -> all.stream()).iterator();
    }

    private boolean isThere() throws InterruptedException {
        try {
            return get("/").statusCode() == 200;
        } catch (java.io.IOException notYet) {
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws java.io.IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(BASE + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @TearDown
    public void stop() {
        Quarkus.asyncExit();
    }

    /** The page of a talk as HTML: no request, no compression. */
    @Benchmark
    public String talkPage() {
        return renderer.withLinksFirst(visit, talks.next()).render();
    }

    /** A page of results that nobody has asked for before: request, queries, page, compression in every coding. */
    @Benchmark
    public String newSearch() throws Exception {
        return get("/?q=mesure+" + searches++ + "x").body();
    }
}
