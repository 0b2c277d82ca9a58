package org.estrade.visitor.pagecache;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.estrade.support.RawRequest;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.edit.UnreachableTalks;
import org.estrade.talk.store.PublishedTalkReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageCacheTest {

    private static final TalkContent TALK = TestTalks.titled("Un titre", "un-titre");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    MeterRegistry metrics;

    @Inject
    PageCache pages;

    @BeforeEach
    void publish() {
        SiteFixture.publish(List.of(TALK));
    }

    @Test
    void everyCodingIsTheSamePageUnderAStrongValidatorOfItsOwn() throws Exception {
        for (int time = 0; time < 2; time++) {
            HttpResponse<byte[]> plain = get("/", "Accept-Encoding", "identity");
            HttpResponse<byte[]> gzip = get("/", "Accept-Encoding", "gzip, deflate");
            HttpResponse<byte[]> brotli = get("/", "Accept-Encoding", "gzip, deflate, br, zstd");

            assertEquals("gzip", gzip.headers().firstValue("Content-Encoding").orElseThrow());
            assertEquals("br", brotli.headers().firstValue("Content-Encoding").orElseThrow());
            assertTrue(plain.headers().firstValue("Content-Encoding").isEmpty());
            assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
            assertArrayEquals(
                    plain.body(), new BrotliInputStream(new ByteArrayInputStream(brotli.body())).readAllBytes());
            assertEquals(
                    List.of(
                            etag(plain).replace("\"", "") + "-gzip-quick",
                            etag(plain).replace("\"", "") + "-br-quick"),
                    List.of(etag(gzip).replace("\"", ""), etag(brotli).replace("\"", "")));
            assertEquals("Accept-Encoding", plain.headers().firstValue("Vary").orElseThrow());
        }
    }

    @Test
    void whoHasThePageGetsNoBytes() throws Exception {
        String etag = etag(get("/", "Accept-Encoding", "br"));
        for (String known : List.of(etag, "W/" + etag, "\"other\", " + etag, "*")) {
            HttpResponse<byte[]> again = get("/", "Accept-Encoding", "br", "If-None-Match", known);
            assertEquals(304, again.statusCode(), known);
            assertEquals(0, again.body().length);
            assertEquals(etag, etag(again));
        }
        // the same page in another coding is another thing
        assertEquals(
                200, get("/", "Accept-Encoding", "gzip", "If-None-Match", etag).statusCode());
        SiteFixture.forgetWhatWasRead();
        assertEquals(
                304, get("/", "Accept-Encoding", "br", "If-None-Match", etag).statusCode());
    }

    @Test
    void theSmallestBytesFollowUnderATagOfTheirOwn_andWhoHasTheQuickOnesNeedsNoOthers() throws Exception {
        for (String coding : List.of("gzip", "br")) {
            HttpResponse<byte[]> quick = get("/", "Accept-Encoding", coding);
            assertTrue(etag(quick).endsWith("-quick\""), etag(quick));
        }
        HttpResponse<byte[]> quick = get("/", "Accept-Encoding", "br");
        String origin = "http://localhost:" + RestAssured.port;
        assertTrue(pages.quickPages().contains(new PageKey(origin, "/", "")));
        for (PageKey key : pages.quickPages()) {
            pages.makeSmallest(key);
        }
        assertEquals(List.of(), pages.quickPages());

        HttpResponse<byte[]> smallest = get("/", "Accept-Encoding", "br");
        assertEquals(etag(quick).replace("-quick", ""), etag(smallest));
        assertTrue(smallest.body().length < quick.body().length);
        assertArrayEquals(
                new BrotliInputStream(new ByteArrayInputStream(quick.body())).readAllBytes(),
                new BrotliInputStream(new ByteArrayInputStream(smallest.body())).readAllBytes());
        HttpResponse<byte[]> again = get("/", "Accept-Encoding", "br", "If-None-Match", etag(quick));
        assertEquals(List.of(304, etag(quick)), List.of(again.statusCode(), etag(again)));

        // a change elsewhere: the same content keeps its smallest bytes
        SiteFixture.forgetWhatWasRead();
        assertEquals(etag(smallest), etag(get("/", "Accept-Encoding", "br")));
    }

    @Test
    void headSaysWhatGetSays() {
        for (String coding : List.of("identity", "br")) {
            SiteFixture.forgetWhatWasRead();
            Headers made = given().header("Accept-Encoding", coding).head("/").headers();
            Headers ready = given().header("Accept-Encoding", coding).head("/").headers();
            Response get = given().header("Accept-Encoding", coding).get("/");
            for (String name : List.of("Content-Length", "Content-Type", "ETag", "Cache-Control", "Vary")) {
                assertEquals(get.header(name), made.getValue(name), name);
                assertEquals(get.header(name), ready.getValue(name), name);
            }
            assertEquals(get.header("Content-Encoding"), ready.getValue("Content-Encoding"));
        }
    }

    @Test
    void theVeryNextRequestSeesWhatWasPublished() throws Exception {
        HttpResponse<byte[]> before = get("/");
        SiteFixture.publish(List.of(TALK, TestTalks.titled("Un autre", "un-autre")));
        HttpResponse<byte[]> after = get("/", "If-None-Match", etag(before));
        assertEquals(200, after.statusCode());
        assertTrue(text(after).contains("Un autre"));
    }

    @Test
    void anotherDayIsAnotherPage() throws Exception {
        String before = etag(get("/talks/un-titre"));
        SiteFixture.on(LocalDate.of(2031, 1, 1));
        // nothing on it depends on the day, so it is made again and has the same bytes
        assertEquals(before, etag(get("/talks/un-titre")));
    }

    @Test
    void aParameterThatNoPageKnowsMakesNoOtherPage() throws Exception {
        assertEquals(etag(get("/")), etag(get("/?utm_source=lettre&q=&tag=")));
    }

    @Test
    void anotherSpellingOfAnAddressIsNotKept() {
        double ready = ready();
        for (int i = 0; i < 3; i++) {
            assertEquals(200, RawRequest.send("GET", "/talks/%75n-titre").status());
        }
        assertEquals(ready, ready());
    }

    private double ready() {
        return metrics.get("estrade.pages.served")
                .tag("from", "ready")
                .counter()
                .count();
    }

    @Test
    void withoutTheDatabasePagesStayUp() throws Exception {
        get("/");
        QuarkusMock.installMockForType(new UnreachableTalks(), PublishedTalkReader.class);
        assertEquals(200, get("/").statusCode());
        // one that nobody asked for yet
        assertEquals(200, get("/talks/un-titre").statusCode());
        assertEquals(404, get("/talks/inconnue", "Accept", "text/html").statusCode());
    }

    @Test
    void withoutTheDatabaseRightAfterAChangeTheLastPagesStayUp() throws Exception {
        String before = etag(get("/"));
        QuarkusMock.installMockForType(new UnreachableTalks(), PublishedTalkReader.class);
        SiteFixture.forgetWhatWasRead();
        assertEquals(before, etag(get("/")));
        assertEquals(200, get("/talks/un-titre").statusCode());
    }

    @Test
    void whatWasMadeWhileTheDatabaseWasGoneIsNotKept() throws Exception {
        get("/");
        QuarkusMock.installMockForType(new UnreachableTalks(), PublishedTalkReader.class);
        SiteFixture.forgetWhatWasRead();
        PageKey key = new PageKey("http://essai.example", "/vieille", "");
        pages.getOrMake(key, () -> RenderedPage.text("text/plain;charset=UTF-8", "vieille"));
        CachedPage present = pages.getOrMake(key, () -> RenderedPage.text("text/plain;charset=UTF-8", "présente"));
        assertEquals("présente", new String(present.body(ContentCoding.IDENTITY).bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void onePageIsMadeByOneAtATime() throws Exception {
        PageKey key = new PageKey("http://essai.example", "/une", "");
        AtomicInteger made = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<CachedPage> first = CompletableFuture.supplyAsync(() -> pages.getOrMake(key, () -> {
            made.incrementAndGet();
            begun.countDown();
            await(go);
            return RenderedPage.text("text/plain;charset=UTF-8", "une");
        }));
        begun.await();
        CompletableFuture<CachedPage> second = CompletableFuture.supplyAsync(() -> pages.getOrMake(key, () -> {
            made.incrementAndGet();
            return RenderedPage.text("text/plain;charset=UTF-8", "deux");
        }));
        go.countDown();
        assertSame(first.get(), second.get());
        assertEquals(1, made.get());
    }

    @Test
    void whatWasBegunBeforeAChangeIsNotKept() {
        PageKey key = new PageKey("http://essai.example", "/vieille", "");
        CachedPage old = pages.getOrMake(key, () -> {
            SiteFixture.forgetWhatWasRead();
            return RenderedPage.text("text/plain;charset=UTF-8", "vieille");
        });
        CachedPage present = pages.getOrMake(key, () -> RenderedPage.text("text/plain;charset=UTF-8", "présente"));
        assertNotEquals(
                old.body(ContentCoding.IDENTITY).etag(),
                present.body(ContentCoding.IDENTITY).etag());
    }

    @Test
    void whatCannotBeMadeIsTriedAgain() {
        PageKey key = new PageKey("http://essai.example", "/panne", "");
        assertThrows(
                IllegalStateException.class,
                () -> pages.getOrMake(key, () -> {
                    throw new IllegalStateException("for this test");
                }));
        assertEquals(
                "text/plain",
                pages.getOrMake(key, () -> RenderedPage.text("text/plain", "là"))
                        .type());
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        URI address = SiteFixture.address(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String etag(HttpResponse<?> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
