package org.estrade.vault.place;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.startup.StartupError;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.transfer.archive.ArchiveRestore;
import org.estrade.vault.Pdfs;
import org.estrade.vault.SentFiles;
import org.estrade.vault.store.Uploads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in a folder instead of the database. */
@QuarkusTest
class FileFolderTest {

    /** A file of several portions. */
    private static final byte[] DECK = Pdfs.longer(Pdfs.of("In a folder"), 700_000);

    @Inject
    Uploads uploads;

    @Inject
    ArchiveRestore restore;

    @TempDir
    Path folder;

    @BeforeEach
    void emptyVault() {
        SentFiles.emptySite();
        use("folder");
    }

    @AfterEach
    void leaveNothing() {
        Places.use(null, Places.NO_BUCKET, "");
        SiteFixture.empty();
        SentFiles.forget();
        SignedInSpeaker.nobody();
    }

    private void use(String store) {
        Places.use(folder, Places.NO_BUCKET, store);
    }

    @Test
    void aFileIsOneFileOfTheFolder_andIsSentWholeAndInParts() throws IOException {
        String address = SentFiles.publish(DECK);
        String hash = SentFiles.hash(address);
        assertEquals(List.of(hash.substring(0, 2) + "/" + hash), stored());
        assertEquals(0, StoredRows.in("vault_chunk").count());
        assertArrayEquals(DECK, given().get(address).asByteArray());
        given().get("/slides/" + hash + "/pages/1.jpg").then().statusCode(200);
        byte[] part =
                given().header("Range", "bytes=262134-524298").get(address).asByteArray();
        assertArrayEquals(Arrays.copyOfRange(DECK, 262_134, 524_299), part);

        // the same file again is the same file
        assertEquals(address, SentFiles.send(DECK, "deck.pdf"));
        assertEquals(1, stored().size());
        assertEquals(1, StoredRows.in("vault_upload").count());
    }

    @Test
    void nothingIsLeftOfAFileThatBreaksOff() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(DECK), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection is closed");
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                return read();
            }
        });
        assertThrows(IOException.class, () -> uploads.store(broken, "deck.pdf"));
        assertEquals(List.of(), stored());
        assertEquals(0, StoredRows.in("vault_file").count());
        assertEquals(0, StoredRows.in("vault_upload").count());
    }

    @Test
    void whatAKilledProgramLeftIsDeletedAnHourLater_andTheFilesThatNobodyUses() throws IOException {
        String address = SentFiles.publish(DECK);
        Path part = Files.write(folder.resolve("arriving").resolve("half"), DECK);
        String orphan = "ab" + "0".repeat(62);
        Files.createDirectories(folder.resolve("ab"));
        Path complete = Files.write(folder.resolve("ab").resolve(orphan), DECK);
        Path other = Files.write(folder.resolve("notes.txt"), DECK);
        SiteFixture.housekeeping();
        assertEquals(4, stored().size());

        for (Path file : List.of(part, complete, other, file(address))) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(61))));
        }
        SiteFixture.housekeeping();
        String hash = SentFiles.hash(address);
        assertEquals(
                Stream.of(hash.substring(0, 2) + "/" + hash, "notes.txt")
                        .sorted()
                        .toList(),
                stored());
        given().get(address).then().statusCode(200);

        // without its talk, the file goes a day later
        SiteFixture.empty();
        StoredRows.in("vault_file").age("stored_at", Duration.ofDays(2));
        SiteFixture.housekeeping();
        assertEquals(List.of("notes.txt"), stored());
    }

    @Test
    void theArchiveHasTheFilesOfTheFolder_andARestoredSiteMovesThemThere() throws Exception {
        String address = SentFiles.publish(DECK);
        byte[] archive =
                SignedInSpeaker.browser().get("/admin/export/archive.zip").asByteArray();
        SiteFixture.empty();
        SentFiles.forget();
        Files.delete(file(address));

        Path zip = Files.createTempFile("archive", ".zip");
        restore.restore(Files.write(zip, archive));
        Files.delete(zip);
        assertEquals(List.of(), stored());
        assertArrayEquals(DECK, given().get(address).asByteArray());
        SiteFixture.housekeeping();
        assertEquals(1, stored().size());
        assertEquals(0, StoredRows.in("vault_chunk").count());
        assertArrayEquals(DECK, given().get(address).asByteArray());
        assertArrayEquals(
                archive,
                SignedInSpeaker.browser().get("/admin/export/archive.zip").asByteArray());
    }

    @Test
    void filesMoveToWhereTheSettingSays_andAreThereAllTheTime() throws IOException {
        use("database");
        String address = SentFiles.publish(DECK);
        assertEquals(List.of(), stored());
        use("folder");
        assertArrayEquals(DECK, given().get(address).asByteArray());
        SiteFixture.housekeeping();
        assertEquals(1, stored().size());
        assertEquals(0, StoredRows.in("vault_chunk").count());
        assertArrayEquals(DECK, given().get(address).asByteArray());

        use("database");
        assertArrayEquals(DECK, given().get(address).asByteArray());
        SiteFixture.housekeeping();
        assertEquals(List.of(), stored());
        assertTrue(StoredRows.in("vault_chunk").count() > 2);
        assertArrayEquals(DECK, given().get(address).asByteArray());
    }

    @Test
    void aDamagedFileIsNotMoved() throws IOException {
        String address = SentFiles.publish(DECK);
        byte[] damaged = DECK.clone();
        damaged[300_000]++;
        Files.write(file(address), damaged);
        use("database");
        SiteFixture.housekeeping();
        assertEquals(1, stored().size());
        assertEquals(0, StoredRows.in("vault_chunk").count());
        assertArrayEquals(damaged, given().get(address).asByteArray());
    }

    @Test
    void aFolderThatCannotBeUsedStopsTheStart() throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));
        StartupError unwritable = assertThrows(StartupError.class, () -> Places.use(file, Places.NO_BUCKET, ""));
        assertEquals("ESTRADE_VAULT_FOLDER names " + file + ", which cannot be written to.", unwritable.getMessage());
        assertThrows(StartupError.class, () -> Places.use(null, Places.NO_BUCKET, "folder"));
        assertThrows(StartupError.class, () -> Places.use(folder, Places.NO_BUCKET, "disk"));
        assertThrows(StartupError.class, () -> Places.use(folder, Places.NO_BUCKET, "s3"));
    }

    private Path file(String address) {
        String hash = SentFiles.hash(address);
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** The paths of all files in the folder. */
    private List<String> stored() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
