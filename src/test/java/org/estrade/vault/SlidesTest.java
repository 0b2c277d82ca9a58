package org.estrade.vault;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of talks: sent, read in whole or in part, replaced, no longer used. */
@QuarkusTest
class SlidesTest {

    /** The number of bytes in a row of version 33 of the database. */
    private static final int EARLIER_ROW = 256 << 10;

    private static final byte[] DECK = Pdfs.of("The first page", "Ants and bees", "Third page");

    @BeforeEach
    void emptyVault() {
        SiteFixture.empty();
        SignedInSpeaker.account();
        SentFiles.forget();
    }

    @Test
    void aFileOfAPublishedTalkIsSentAsItCame() {
        String address = published(DECK);
        Response answer = given().get(address);

        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", String.valueOf(DECK.length))
                .header("Content-Disposition", "inline; filename=\"My-deck.pdf\"")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Accept-Ranges", "bytes")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Set-Cookie", nullValue());
        assertArrayEquals(DECK, answer.asByteArray());
        assertEquals('"' + SentFiles.hash(address) + '"', answer.header("ETag"));
    }

    @Test
    void anUnchangedFileIsNotSentAgain() {
        String address = published(DECK);
        String tag = given().get(address).header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304).body(equalTo(""));
        given().header("If-None-Match", "\"other\", W/" + tag)
                .get(address)
                .then()
                .statusCode(304);
        given().header("If-None-Match", "\"other\"").get(address).then().statusCode(200);
    }

    @Test
    void theHeadersAloneHaveTheLengthOfTheFile() {
        given().head(published(DECK))
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(DECK.length))
                .header("Accept-Ranges", "bytes");
    }

    @Test
    void aPartIsSentWhenItIsAskedFor() {
        String address = published(DECK);
        int size = DECK.length;

        assertPart(address, "bytes=0-99", 0, 100);
        assertPart(address, "bytes=100-", 100, size);
        assertPart(address, "bytes=-50", size - 50, size);
        assertPart(address, "bytes=0-" + (size * 10L), 0, size);
        assertPart(address, "bytes=-" + (size * 10L), 0, size);
    }

    @Test
    void aFileWhoseRowsAreLongerIsReadToo() {
        byte[] deck = Pdfs.longer(DECK, 2 * EARLIER_ROW);
        String address = published(deck);
        StoredRows file = StoredRows.in("vault_file").where("hash", SentFiles.hash(address));
        long upload = Long.parseLong(file.value("upload_id"));
        StoredRows.in("vault_chunk").where("upload_id", upload).delete();
        for (int start = 0, position = 0; start < deck.length; start += EARLIER_ROW, position++) {
            byte[] row = Arrays.copyOfRange(deck, start, Math.min(start + EARLIER_ROW, deck.length));
            StoredRows.in("vault_chunk").add("upload_id", upload, "position", position, "bytes", row);
        }

        assertArrayEquals(deck, given().get(address).asByteArray());
        byte[] part = given().header("Range", "bytes=%d-%d".formatted(EARLIER_ROW - 10, EARLIER_ROW + 9))
                .get(address)
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(deck, EARLIER_ROW - 10, EARLIER_ROW + 10), part);
    }

    private static void assertPart(String address, String range, int from, int to) {
        Response answer = given().header("Range", range).get(address);
        answer.then()
                .statusCode(206)
                .header("Content-Range", "bytes %d-%d/%d".formatted(from, to - 1, DECK.length))
                .header("Content-Length", String.valueOf(to - from));
        assertArrayEquals(Arrays.copyOfRange(DECK, from, to), answer.asByteArray());
    }

    @Test
    void aPartOutsideOfTheFileIsRefused() {
        String address = published(DECK);
        for (String range : List.of("bytes=" + DECK.length + "-", "bytes=99999999999999999999-", "bytes=-0")) {
            given().header("Range", range)
                    .get(address)
                    .then()
                    .statusCode(416)
                    .header("Content-Range", "bytes */" + DECK.length);
        }
    }

    @Test
    void aRangeThatIsNoneIsIgnored() {
        String address = published(DECK);
        for (String range : List.of("bytes=", "bytes=9-3", "lines=1-2", "bytes=0-1,5-6", "bytes=a-b", "bytes=-")) {
            given().header("Range", range).get(address).then().statusCode(200);
        }
    }

    @Test
    void aBrokenDownloadGoesOnOnlyWithTheSameFile() {
        String address = published(DECK);
        String tag = given().get(address).header("ETag");

        given().header("Range", "bytes=10-")
                .header("If-Range", tag)
                .get(address)
                .then()
                .statusCode(206);
        given().header("Range", "bytes=10-")
                .header("If-Range", "\"x\"")
                .get(address)
                .then()
                .statusCode(200);
        given().header("Range", "bytes=10-")
                .header("If-Range", "Wed, 01 Jan 2025 00:00:00 GMT")
                .get(address)
                .then()
                .statusCode(200);
        // a weak tag does not say that the bytes are the same
        given().header("Range", "bytes=10-")
                .header("If-Range", "W/" + tag)
                .get(address)
                .then()
                .statusCode(200);
        // what is asked for is unchanged: no part is sent
        given().header("Range", "bytes=10-")
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304);
        // a range counts for GET alone
        given().header("Range", "bytes=10-19")
                .head(address)
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(DECK.length));
    }

    @Test
    void aFileOfADraftIsForWhoeverIsSignedIn() {
        String address = SentFiles.send(DECK, "draft.pdf");

        given().get(address).then().statusCode(404);
        given().head(address).then().statusCode(404);
        SignedInSpeaker.browser().get(address).then().statusCode(200).header("Cache-Control", "private, no-cache");
    }

    @Test
    void aFileOfADeletedTalkIsNotPublicAnyMore() {
        String address = published(DECK);
        given().get(address).then().statusCode(200);
        SiteFixture.publish(List.of(TestTalks.titled("Another", "another")));

        given().get(address).then().statusCode(404);
    }

    @Test
    void anUnknownFileIsNotFound() {
        given().get("/slides/" + "0".repeat(64) + "/none.pdf").then().statusCode(404);
        given().get("/slides/" + "0".repeat(64)).then().statusCode(404);
        given().get("/slides/x/none.pdf").then().statusCode(404);
        SignedInSpeaker.browser()
                .get("/slides/" + "0".repeat(64) + "/none.pdf")
                .then()
                .statusCode(404);
    }

    @Test
    void aFileIsStoredOnce() {
        String first = SentFiles.send(DECK, "one.pdf");
        String second = SentFiles.send(DECK, "Un autre nom à moi.pdf");

        assertEquals(SentFiles.hash(first), SentFiles.hash(second));
        assertEquals("Un-autre-nom-a-moi.pdf", second.substring(second.lastIndexOf('/') + 1));
        assertEquals(1, StoredRows.in("vault_file").count());
        assertEquals(1, StoredRows.in("vault_upload").count());
    }

    @Test
    void aReplacedFileHasAnotherAddress() {
        String first = published(DECK);
        String second = SentFiles.send(Pdfs.of("Corrected"), "My deck.pdf");
        assertNotEquals(first, second);
        SiteFixture.publish(List.of(talk(second)));

        given().get(second).then().statusCode(200);
        given().get(first).then().statusCode(404);
        SignedInSpeaker.browser().get(first).then().statusCode(200);
    }

    @Test
    void otherKindsAreDownloads() {
        byte[] deck = ("PK\u0003\u0004" + "x".repeat(100)).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        String address = SentFiles.send(deck, "Deck.PPTX");
        SiteFixture.publish(List.of(talk(address)));

        given().get(address)
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"Deck.pptx\"")
                .header("Content-Type", endsWith("presentationml.presentation"));
    }

    @Test
    void whatIsNoSlidesIsRefusedInOneSentence() {
        SentFiles.post("<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "deck.pdf")
                .then()
                .statusCode(422)
                .body("problem", matchesPattern("Ce fichier n’est pas un PDF.*\\."));
        SentFiles.post(new byte[0], "deck.pdf").then().statusCode(422).body("problem", containsString("vide"));
        assertEquals(0, StoredRows.in("vault_file").count());
        assertEquals(0, StoredRows.in("vault_upload").count());
    }

    private static String published(byte[] deck) {
        String address = SentFiles.send(deck, "My deck.pdf");
        SiteFixture.publish(List.of(talk(address)));
        return address;
    }

    private static TalkContent talk(String address) {
        return TestTalks.titled("Ants", "ants").withLinks(List.of(LinkContent.of(LinkKind.SLIDES, address)));
    }
}
