package org.estrade.vault;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.estrade.backup.BackupRestore;
import org.estrade.backup.BackupWriter;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.SlowClient;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.transfer.archive.ArchiveRestore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files stay, and which come back. */
@QuarkusTest
class VaultKeepingTest {

    /** A file of several rows. */
    private static final byte[] DECK = Pdfs.longer(Pdfs.of("Kept"), 700_000);

    /** A part of the file that is longer than the portion by which its kind is known. */
    private static final int HALF = 300_000;

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    @Inject
    DeckReading decks;

    @Inject
    ArchiveRestore restore;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @BeforeEach
    void emptyVault() {
        SentFiles.emptySite();
    }

    @Test
    void aFileIsKeptAsLongAsAVersionOfATalkHasIt() {
        String first = SentFiles.publish(DECK);
        StoredRows.in("vault_file").age("stored_at", TWO_DAYS);
        StoredRows.in("vault_upload").age("begun_at", TWO_DAYS);

        // without the link, the former version has it
        StoredRows.in("link").delete();
        SiteFixture.housekeeping();
        SignedInSpeaker.browser().get(first).then().statusCode(200);

        // in the bin, the talk still has it
        StoredTalks.delete("ants");
        SiteFixture.housekeeping();
        SignedInSpeaker.browser().get(first).then().statusCode(200);

        SiteFixture.empty();
        SiteFixture.housekeeping();
        SignedInSpeaker.browser().get(first).then().statusCode(404);
        assertNothingIsStored();
    }

    @Test
    void aNewFileWaitsADayForItsTalk() {
        String address = SentFiles.send(DECK, "deck.pdf");
        SiteFixture.housekeeping();
        SignedInSpeaker.browser().get(address).then().statusCode(200);

        StoredRows.in("vault_file").age("stored_at", TWO_DAYS);
        // sent again, it counts as new
        SentFiles.send(DECK, "deck.pdf");
        SiteFixture.housekeeping();
        SignedInSpeaker.browser().get(address).then().statusCode(200);
    }

    @Test
    void nothingIsLeftOfAnUploadThatBreaksOff() throws IOException {
        String cookie = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /admin/slides?name=deck.pdf HTTP/1.1\r\nHost: localhost:%d\r\nOrigin: %s\r\nCookie: estrade=%s\r\n"
                                            .formatted(RestAssured.port, SignedInSpeaker.origin(), cookie)
                                    + "Content-Type: application/octet-stream\r\nContent-Length: 9000000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(DECK);
            out.flush();
            waitUntil(() -> StoredRows.in("vault_chunk").count() > 0);
        }
        waitUntil(() -> StoredRows.in("vault_upload").count() == 0);
        assertNothingIsStored();
    }

    @Test
    void filesThatArriveTogetherDoNotPassTheLimitOfAllFiles() throws IOException {
        long room = DECK.length + 1_000L;
        StoredRows.in("vault_upload").add("begun_at", Instant.now());
        StoredRows.in("vault_file")
                .add(
                        "hash",
                        "0".repeat(64),
                        "upload_id",
                        StoredRows.in("vault_upload").id(),
                        "kind",
                        "png",
                        "size",
                        (2L << 30) - room);
        byte[] other = DECK.clone();
        other[other.length - 1]++;
        try (SlowClient first = new SlowClient("127.0.0.2");
                SlowClient second = new SlowClient("127.0.0.2")) {
            begin(first, DECK);
            begin(second, other);
            waitUntil(() -> StoredRows.in("vault_upload").count() == 3);
            end(first, DECK);
            end(second, other);
            assertEquals(
                    List.of(200, 422),
                    Stream.of(first.status(), second.status()).sorted().toList());
        }
        assertEquals(2, StoredRows.in("vault_file").count());
        waitUntil(() -> StoredRows.in("vault_upload").count() == 2);
    }

    private static void begin(SlowClient client, byte[] file) {
        String cookie = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        client.send("POST /admin/slides?name=deck.pdf HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n"
                + "Cookie: estrade=%s\r\nContent-Type: application/octet-stream\r\nContent-Length: %d\r\n\r\n"
                        .formatted(cookie, file.length)
                + new String(file, 0, HALF, StandardCharsets.ISO_8859_1));
    }

    private static void end(SlowClient client, byte[] file) {
        client.send(new String(file, HALF, file.length - HALF, StandardCharsets.ISO_8859_1));
    }

    @Test
    void whatAKilledProgramLeftIsDeletedAnHourLater() {
        StoredRows.in("vault_upload").add("begun_at", Instant.now());
        long upload = StoredRows.in("vault_upload").id();
        StoredRows.in("vault_chunk").add("upload_id", upload, "position", 0, "bytes", DECK);
        SiteFixture.housekeeping();
        assertEquals(1, StoredRows.in("vault_chunk").count());

        StoredRows.in("vault_upload").age("begun_at", Duration.ofMinutes(61));
        SiteFixture.housekeeping();
        assertNothingIsStored();
    }

    @Test
    void theArchiveBringsEveryByteBack() throws Exception {
        String address = SentFiles.publish(DECK);
        byte[] archive =
                SignedInSpeaker.browser().get("/admin/export/archive.zip").asByteArray();
        SiteFixture.empty();
        SentFiles.forget();
        given().get(address).then().statusCode(404);

        restore.restore(Files.write(folder.resolve("archive.zip"), archive));
        assertArrayEquals(DECK, given().get(address).asByteArray());
        assertArrayEquals(
                archive,
                SignedInSpeaker.browser().get("/admin/export/archive.zip").asByteArray());

        // the pages are read again
        String viewer = "/slides/" + SentFiles.hash(address);
        given().get(viewer).then().statusCode(404);
        decks.readUnread();
        given().get(viewer).then().statusCode(200);
    }

    @Test
    void theBackupBringsEveryByteBack() throws Exception {
        String address = SentFiles.publish(DECK);
        Path file = folder.resolve("site.backup");
        try (Connection connection = database.getConnection()) {
            BackupWriter.write(connection, file);
            SiteFixture.empty();
            SentFiles.forget();
            BackupRestore.restore(connection, file, true);
        }
        SiteFixture.forgetWhatWasRead();

        assertArrayEquals(DECK, given().get(address).asByteArray());
        given().get("/slides/" + SentFiles.hash(address)).then().statusCode(200);
        SignedInSpeaker.account();
    }

    @Test
    void aPartThatBeginsInOneRowEndsInAnother() {
        String address = SentFiles.publish(DECK);
        int from = 256 * 1024 - 10;
        int to = 2 * 256 * 1024 + 10;
        byte[] part = given().header("Range", "bytes=%d-%d".formatted(from, to - 1))
                .get(address)
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(DECK, from, to), part);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsSent() {
        SignedInSpeaker.browser()
                .contentType("application/octet-stream")
                .queryParam("name", "deck.pdf")
                .queryParam("size", 200_000_000)
                .post("/admin/slides")
                .then()
                .statusCode(422)
                .body(
                        "problem",
                        equalTo("Ce fichier dépasse 105\u00a0Mo\u00a0: réduisez-le, puis choisissez-le de nouveau."));
    }

    private static void assertNothingIsStored() {
        for (String table : List.of("vault_file", "vault_upload", "vault_chunk", "vault_page", "vault_picture")) {
            assertEquals(0, StoredRows.in(table).count(), table);
        }
    }

    private interface Condition {
        boolean isMet();
    }

    private static void waitUntil(Condition condition) {
        for (int i = 0; i < 600 && !condition.isMet(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        assertTrue(condition.isMet());
    }
}
