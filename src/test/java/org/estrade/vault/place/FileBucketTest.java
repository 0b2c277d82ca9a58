package org.estrade.vault.place;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.transfer.archive.ArchiveRestore;
import org.estrade.vault.Pdfs;
import org.estrade.vault.SentFiles;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;

/** Files in a bucket of a real server instead of the database. */
@QuarkusTest
class FileBucketTest extends WithBucket {

    /** A file of two parts. */
    private static final byte[] LARGE = Pdfs.longer(Pdfs.of("In parts"), 17 << 20);

    @Inject
    ArchiveRestore restore;

    @Test
    void aFileIsOneObject_andIsSentWholeAndInParts() {
        String address = published(DECK);
        String hash = SentFiles.hash(address);
        assertEquals(1, server.stored().size());
        assertTrue(server.stored().get(0).startsWith("slides/" + hash + "/"), server.stored()::toString);
        assertEquals(0, StoredRows.in("vault_chunk").count());
        assertArrayEquals(DECK, given().get(address).asByteArray());
        given().get("/slides/" + hash + "/pages/1.jpg").then().statusCode(200);
        byte[] part =
                given().header("Range", "bytes=262134-524298").get(address).asByteArray();
        assertArrayEquals(Arrays.copyOfRange(DECK, 262_134, 524_299), part);
        byte[] end = given().header("Range", "bytes=-10").get(address).asByteArray();
        assertArrayEquals(Arrays.copyOfRange(DECK, DECK.length - 10, DECK.length), end);

        // the same file again is the same file; what came with it is deleted an hour later
        assertEquals(address, SentFiles.send(DECK, "deck.pdf"));
        assertEquals(1, StoredRows.in("vault_upload").count());
        use("s3", LATER);
        SiteFixture.housekeeping();
        assertEquals(1, server.stored().size());
        assertArrayEquals(DECK, given().get(address).asByteArray());
    }

    @Test
    void aLargeFileGoesInPartsAndComesBackWhole() {
        String address = published(LARGE);
        assertArrayEquals(LARGE, given().get(address).asByteArray());
        assertEquals(1, server.stored().size());
        byte[] acrossParts =
                given().header("Range", "bytes=16777206-16777225").get(address).asByteArray();
        assertArrayEquals(Arrays.copyOfRange(LARGE, 16_777_206, 16_777_226), acrossParts);
    }

    @Test
    void whatAKilledProgramLeftIsDeletedAnHourLater() {
        String address = published(DECK);
        String orphan = "slides/" + "0".repeat(64) + "/1";
        try (S3Client other = client()) {
            // a program that was killed between two parts, one that was killed before the row, and somebody else's
            // object
            String upload = other.createMultipartUpload(
                            request -> request.bucket(S3Server.BUCKET).key(orphan))
                    .uploadId();
            other.uploadPart(
                    request -> request.bucket(S3Server.BUCKET)
                            .key(orphan)
                            .uploadId(upload)
                            .partNumber(1),
                    RequestBody.fromBytes(DECK));
            other.putObject(request -> request.bucket(S3Server.BUCKET).key(orphan), RequestBody.fromBytes(DECK));
            other.putObject(request -> request.bucket(S3Server.BUCKET).key("notes.txt"), RequestBody.fromBytes(DECK));
            SiteFixture.housekeeping();
            assertEquals(1, uploads(other));
            assertTrue(server.stored().contains(orphan), server.stored()::toString);

            use("s3", LATER);
            SiteFixture.housekeeping();
            assertEquals(0, uploads(other));
            assertEquals(
                    List.of("notes.txt", name(address)),
                    server.stored().stream().sorted().toList());
            given().get(address).then().statusCode(200);
            other.deleteObject(request -> request.bucket(S3Server.BUCKET).key("notes.txt"));
        }

        // without its talk, the file goes a day later
        SiteFixture.empty();
        StoredRows.in("vault_file").age("stored_at", Duration.ofDays(2));
        SiteFixture.housekeeping();
        assertEquals(List.of(), server.stored());
    }

    private static S3Client client() {
        return S3Client.builder()
                .endpointOverride(server.settings().endpoint())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(S3Server.KEY, S3Server.SECRET)))
                .build();
    }

    private static int uploads(S3Client client) {
        return client.listMultipartUploads(request -> request.bucket(S3Server.BUCKET))
                .uploads()
                .size();
    }

    @Test
    void filesMoveToWhereTheSettingSays_andAreThereAllTheTime() throws IOException {
        use("database");
        String address = published(DECK);
        for (String store : List.of("s3", "folder", "s3", "database", "folder", "database")) {
            use(store);
            assertArrayEquals(DECK, given().get(address).asByteArray());
            SiteFixture.housekeeping();
            assertEquals(store.equals("s3") ? 1 : 0, server.stored().size(), store);
            assertEquals(store.equals("database"), StoredRows.in("vault_chunk").count() > 0, store);
            assertEquals(
                    store.equals("folder"),
                    Files.exists(folder.resolve(SentFiles.hash(address).substring(0, 2))
                            .resolve(SentFiles.hash(address))),
                    store);
            assertArrayEquals(DECK, given().get(address).asByteArray());
        }
    }

    @Test
    void theArchiveHasTheFilesOfTheBucket_andARestoredSiteMovesThemThere() throws Exception {
        String address = published(DECK);
        byte[] archive =
                SignedInSpeaker.browser().get("/admin/export/archive.zip").asByteArray();
        SiteFixture.empty();
        SentFiles.forget();
        use("s3", LATER);
        SiteFixture.housekeeping();
        assertEquals(List.of(), server.stored());

        Path zip = Files.createTempFile("archive", ".zip");
        restore.restore(Files.write(zip, archive));
        Files.delete(zip);
        assertArrayEquals(DECK, given().get(address).asByteArray());
        SiteFixture.housekeeping();
        assertEquals(1, server.stored().size());
        assertEquals(0, StoredRows.in("vault_chunk").count());
        assertArrayEquals(DECK, given().get(address).asByteArray());
        assertArrayEquals(
                archive,
                SignedInSpeaker.browser().get("/admin/export/archive.zip").asByteArray());
    }

    private static String name(String address) {
        return "slides/" + SentFiles.hash(address) + "/"
                + StoredRows.in("vault_file").value("upload_id");
    }
}
