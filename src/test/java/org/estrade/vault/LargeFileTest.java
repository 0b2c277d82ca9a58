package org.estrade.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file of 95 MB, sent, read in two parts and compared, without being in memory here either. */
@QuarkusTest
@Tag("slow")
class LargeFileTest {

    private static final long SIZE = 95L << 20;
    private static final byte[] SLIDES = Pdfs.of("Large");

    @Test
    void aLargeFileComesBackAsItWasSent() throws Exception {
        SiteFixture.empty();
        SignedInSpeaker.account();
        SentFiles.forget();
        String cookie = "estrade="
                + SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                        .getCookie("estrade");
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest upload = HttpRequest.newBuilder(URI.create(SignedInSpeaker.origin() + "/admin/slides?name=big.pdf"))
                .header("Cookie", cookie)
                .header("Origin", SignedInSpeaker.origin())
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofInputStream(LargeFileTest::file))
                .build();
        HttpResponse<String> answer = client.send(upload, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        String address = answer.body().replaceFirst(".*\"address\":\"([^\"]+)\".*", "$1");
        String hash;
        try (InputStream sent = file()) {
            hash = hash(sent);
        }
        assertEquals(hash, SentFiles.hash(address));

        URI place = URI.create(SignedInSpeaker.origin() + address);
        InputStream first = part(client, place, cookie, "bytes=0-49999999");
        InputStream second = part(client, place, cookie, "bytes=50000000-");
        try (InputStream read = new SequenceInputStream(first, second)) {
            assertEquals(hash, hash(read));
        }
    }

    private static InputStream part(HttpClient client, URI place, String cookie, String range) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(place)
                .header("Cookie", cookie)
                .header("Range", range)
                .build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(206, answer.statusCode());
        return answer.body();
    }

    /** Slides with random bytes behind them, the same each time. */
    private static InputStream file() {
        return new SequenceInputStream(new ByteArrayInputStream(SLIDES), new RandomBytes());
    }

    private static String hash(InputStream bytes) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static final class RandomBytes extends InputStream {

        private final Random random = new Random(1);
        private long left = SIZE;

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(left, length);
            if (count == 0) {
                return -1;
            }
            for (int i = 0; i < count; i++) {
                target[offset + i] = (byte) random.nextInt(256);
            }
            left -= count;
            return count;
        }
    }
}
