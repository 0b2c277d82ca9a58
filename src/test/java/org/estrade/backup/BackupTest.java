package org.estrade.backup;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.estrade.cluster.Housekeeping;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class BackupTest {

    private static final List<String> PAGES = List.of(
            "/", "/en", "/talks.json", "/feed.atom", "/calendar.ics", "/kit", "/deliveries.csv", "/sitemap.xml");

    @Inject
    AgroalDataSource database;

    @Inject
    TalkRepository talks;

    @TempDir
    Path folder;

    @BeforeEach
    void aSiteWithPublicTalksADraftAPictureAndAnAccount() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        StoredSite.text("fr").set("in_140", "Elle cultive des données inventées.");
        SiteFixture.publish(ManyTalks.eight());
        QuarkusTransaction.requiringNew()
                .run(() -> talks.create(TestTalks.titled("Un brouillon", ""), RevisionKind.DRAFT, null));
        StoredSite.addPicture("portrait.jpg", 10, 10);
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
        StoredRows.in("media").delete();
    }

    @Test
    void theRestoredSiteIsTheSameForVisitorsAndForTheSpeaker() throws Exception {
        Map<String, String> before = pages();
        String session = signIn(USERNAME, PASSWORD).getCookie("estrade");
        Path backup = write("site.backup");

        leaveNothing();
        SiteFixture.publish(List.of(TestTalks.complete()));
        assertTrue(restore(backup, true) > 50);
        SiteFixture.forgetWhatWasRead();

        assertEquals(before, pages());
        assertEquals(9, StoredTalks.all().count());
        assertEquals(1, StoredRows.in("media").where("name", "portrait.jpg").count());
        assertEquals(
                303, fromThisSite().cookie("estrade", session).get("/admin").statusCode());
        assertEquals(303, signIn(USERNAME, PASSWORD).statusCode());
        // the next talk gets an id of its own
        QuarkusTransaction.requiringNew()
                .run(() -> talks.create(TestTalks.titled("Après", "apres"), RevisionKind.DRAFT, null));
        assertEquals(10, StoredTalks.all().count());
    }

    @Test
    void theKeysOfAnAccountAreRestoredAndNoChallenge() throws Exception {
        Object account = StoredRows.in("account").id();
        byte[] key = {1, 2, 3};
        StoredRows.in("passkey")
                .add("account_id", account, "credential_id", key, "credential", key, "name", "Clé", "counter", 3);
        StoredRows.in("second_factor").add("account_id", account, "secret", key);
        StoredRows.in("recovery_code").add("account_id", account, "code_hash", key);
        StoredRows.in("passkey_challenge").add("challenge_hash", key, "purpose", "SIGN_IN", "network", "here");
        Path backup = write("site.backup");
        SignedInSpeaker.nobody();
        restore(backup, true);
        for (String table : List.of("passkey", "second_factor", "recovery_code")) {
            assertEquals(1, StoredRows.in(table).count(), table);
        }
        assertEquals(0, StoredRows.in("passkey_challenge").count());
    }

    @Test
    void aSiteWithContentIsReplacedOnlyWhenTold() throws Exception {
        Path backup = write("site.backup");
        BackupProblem refused = assertThrows(BackupProblem.class, () -> restore(backup, false));
        assertEquals(
                "This site has talks or accounts, which the backup would replace: add --replace if that is what you want.",
                refused.getMessage());
        leaveNothing();
        assertTrue(restore(backup, false) > 50);
        assertEquals(9, StoredTalks.all().count());
    }

    @Test
    void aDamagedFileChangesNothing() throws Exception {
        byte[] backup = Files.readAllBytes(write("site.backup"));
        for (int length : List.of(0, 10, backup.length / 2, backup.length - 30)) {
            Path cut = Files.write(folder.resolve("cut.backup"), Arrays.copyOf(backup, length));
            assertEquals(
                    "The file %s is no backup of Estrade, or it is damaged: name another one.".formatted(cut),
                    assertThrows(BackupProblem.class, () -> restore(cut, true)).getMessage());
        }
        byte[] altered = backup.clone();
        altered[insideLargestEntry(folder.resolve("site.backup"), backup)] ^= 0x55;
        Path file = Files.write(folder.resolve("altered.backup"), altered);
        assertThrows(Exception.class, () -> restore(file, true));
        assertEquals(9, StoredTalks.all().count());
        Path nowhere = folder.resolve("nowhere");
        assertEquals(
                "There is no backup at %s that this user may read: name another file.".formatted(nowhere),
                assertThrows(BackupProblem.class, () -> restore(nowhere, true)).getMessage());
    }

    /** The offset of a byte of the largest table. A byte between two tables may mean nothing, and no restore would notice it. */
    private static int insideLargestEntry(Path file, byte[] backup) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry largest = Collections.max(
                    Collections.list(zip.entries()), Comparator.comparingLong(ZipEntry::getCompressedSize));
            assertTrue(largest.getCompressedSize() > 400, largest.getName());
            String bytes = new String(backup, StandardCharsets.ISO_8859_1);
            return bytes.indexOf(largest.getName()) + largest.getName().length() + 200;
        }
    }

    @Test
    void aZipThatIsNoBackupChangesNothing() throws Exception {
        for (String manifest : List.of("", "{}", "[]", "null", "{\"tables\": [{}], \"sequences\": {}}")) {
            Path zip = folder.resolve("other.zip");
            try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
                out.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
                out.write(manifest.getBytes(StandardCharsets.UTF_8));
            }
            assertEquals(
                    "The file %s is no backup of Estrade, or it is damaged: name another one.".formatted(zip),
                    assertThrows(BackupProblem.class, () -> restore(zip, true)).getMessage(),
                    manifest);
        }
        assertEquals(9, StoredTalks.all().count());
    }

    @Test
    void aBackupOfANewerReleaseIsRefused() throws Exception {
        Path backup = write("site.backup");
        try (var zip = FileSystems.newFileSystem(backup)) {
            Path manifest = zip.getPath(BackupManifest.ENTRY);
            Files.writeString(
                    manifest, Files.readString(manifest).replaceFirst("\"schema\" : [0-9]+", "\"schema\" : 9999"));
        }
        assertEquals(
                "The backup %s is of a newer Estrade: upgrade this one first.".formatted(backup),
                assertThrows(BackupProblem.class, () -> restore(backup, true)).getMessage());
    }

    @Test
    void onlyItsOwnerReadsABackupAndAFailedOneLeavesNothing() throws Exception {
        Path backup = write("site.backup");
        assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(backup));
        Path noFolder = folder.resolve("none").resolve("site.backup");
        BackupProblem refused = assertThrows(BackupProblem.class, () -> write(noFolder));
        assertTrue(refused.getMessage().startsWith("The backup cannot be written to " + noFolder), refused::getMessage);
        assertEquals(List.of("site.backup"), names(folder));
    }

    @Test
    void scheduledBackupsAreWrittenWhenDueAndTheOldestAreDeleted() throws IOException {
        Path backups = folder.resolve("backups");
        Files.createDirectories(backups);
        Files.writeString(backups.resolve("mine.backup"), "not of this program");
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        for (int hour = 0; hour < 96; hour++) {
            schedule(backups, start.plus(Duration.ofHours(hour)));
        }
        assertEquals(
                List.of("estrade-2026-01-03T000000Z.backup", "estrade-2026-01-04T000000Z.backup", "mine.backup"),
                names(backups));
    }

    @Test
    void theArgumentsOfTheProgramAreChecked() throws BackupProblem {
        assertEquals(Optional.empty(), BackupCommand.of());
        assertEquals(
                Optional.of(new BackupCommand(BackupCommand.Action.BACKUP, Path.of("a"), false)),
                BackupCommand.of("--backup", "a"));
        assertEquals(
                Optional.of(new BackupCommand(BackupCommand.Action.RESTORE, Path.of("a"), true)),
                BackupCommand.of("--restore", "a", "--replace"));
        for (String[] wrong :
                new String[][] {{"--backup"}, {"--restore"}, {"a"}, {"--backup", "a", "b"}, {"--replace"}}) {
            assertThrows(BackupProblem.class, () -> BackupCommand.of(wrong), () -> Arrays.toString(wrong));
        }
    }

    private void schedule(Path backups, Instant now) {
        new ScheduledBackup(database, Clock.fixed(now, ZoneOffset.UTC), Optional.of(backups), Duration.ofDays(1), 2)
                .onSchedule(new Housekeeping());
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path write(String name) throws Exception {
        return write(folder.resolve(name));
    }

    private Path write(Path file) throws Exception {
        try (Connection connection = database.getConnection()) {
            BackupWriter.write(connection, file);
        }
        return file;
    }

    private long restore(Path backup, boolean replace) throws Exception {
        try (Connection connection = database.getConnection()) {
            return BackupRestore.restore(connection, backup, replace);
        }
    }

    private static Map<String, String> pages() {
        return PAGES.stream()
                .collect(Collectors.toMap(
                        Function.identity(), path -> fromThisSite().get(path).asString()));
    }
}
