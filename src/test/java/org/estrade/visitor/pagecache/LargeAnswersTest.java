package org.estrade.visitor.pagecache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.estrade.support.ManyTalks;
import org.estrade.support.SiteFixture;
import org.estrade.talk.TalkContent;
import org.estrade.visitor.feed.JsonText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that are too large for the memory: they are in files, and no reader sees a difference. */
@QuarkusTest
class LargeAnswersTest {

    private static final List<TalkContent> TALKS = ManyTalks.many(400, 15, 15);

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void manyTalks() {
        SiteFixture.publishUnchecked(TALKS);
    }

    @Test
    void everyCodingHasTheSameBytesUnderAStrongTagOfItsOwn() throws Exception {
        byte[] first = get("/talks.json", "Accept-Encoding", "identity").body();
        assertTrue(first.length > Spool.MOST_IN_MEMORY, () -> "only " + first.length);
        for (int time = 0; time < 2; time++) {
            HttpResponse<byte[]> plain = get("/talks.json", "Accept-Encoding", "identity");
            HttpResponse<byte[]> gzip = get("/talks.json", "Accept-Encoding", "gzip");
            HttpResponse<byte[]> brotli = get("/talks.json", "Accept-Encoding", "br");
            assertArrayEquals(first, plain.body());
            assertArrayEquals(first, new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
            assertArrayEquals(first, new BrotliInputStream(new ByteArrayInputStream(brotli.body())).readAllBytes());
            for (HttpResponse<byte[]> answer : List.of(plain, gzip, brotli)) {
                assertEquals(String.valueOf(answer.body().length), header(answer, "Content-Length"));
                assertEquals("application/json", header(answer, "Content-Type"));
                assertEquals("Accept-Encoding", header(answer, "Vary"));
                assertEquals("no-cache", header(answer, "Cache-Control"));
            }
            String tag = header(plain, "ETag").replace("\"", "");
            assertEquals('"' + tag + "-gzip\"", header(gzip, "ETag"));
            assertEquals('"' + tag + "-br\"", header(brotli, "ETag"));
        }
    }

    @Test
    void theTextIsThatOfAPageInMemory() throws Exception {
        String text = new String(get("/talks.json").body(), StandardCharsets.UTF_8);
        JsonNode document = new ObjectMapper().readTree(text);
        assertEquals(TALKS.size(), document.get("talks").size());
        assertEquals(JsonText.of(document), text);
        for (String path : List.of("/talks.csl.json", "/talks.bib", "/talks.md", "/deliveries.csv", "/calendar.ics")) {
            byte[] made = get(path).body();
            assertTrue(made.length > 100, path);
            assertArrayEquals(made, get(path).body(), path);
        }
    }

    @Test
    void whoHasItGetsNoBytes_andHeadHasTheHeadAlone() throws Exception {
        HttpResponse<byte[]> whole = get("/talks.json", "Accept-Encoding", "br");
        String etag = header(whole, "ETag");
        HttpResponse<byte[]> again = get("/talks.json", "Accept-Encoding", "br", "If-None-Match", etag);
        assertEquals(304, again.statusCode());
        assertEquals(etag, header(again, "ETag"));
        assertEquals(
                200,
                get("/talks.json", "Accept-Encoding", "gzip", "If-None-Match", etag)
                        .statusCode());
        for (int time = 0; time < 2; time++) {
            HttpResponse<byte[]> head = client.send(
                    HttpRequest.newBuilder(SiteFixture.address("/talks.json"))
                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                            .header("Accept-Encoding", "br")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(0, head.body().length);
            assertEquals(String.valueOf(whole.body().length), header(head, "Content-Length"));
            SiteFixture.forgetWhatWasRead();
        }
        // made again: the same content has the same tag
        assertEquals(
                304,
                get("/talks.json", "Accept-Encoding", "br", "If-None-Match", etag)
                        .statusCode());
    }

    @Test
    void aChangeIsSeenAtOnce() throws Exception {
        HttpResponse<byte[]> before = get("/talks.json");
        SiteFixture.publishUnchecked(TALKS.subList(0, 399));
        HttpResponse<byte[]> after = get("/talks.json", "If-None-Match", header(before, "ETag"));
        assertEquals(200, after.statusCode());
        assertNotEquals(header(before, "ETag"), header(after, "ETag"));
        assertTrue(after.body().length < before.body().length);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(SiteFixture.address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
