package org.estrade.transfer.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.estrade.transfer.archive.ArchiveRefused.Reason;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ArchiveTest {

    @Inject
    TalkRepository talks;

    @Inject
    ArchiveRestore restore;

    @TempDir
    Path folder;

    @BeforeEach
    void aSignedInSpeakerOfAnEmptySite() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        StoredRows.in("media").delete();
        StoredRows.in("delivery_change").delete();
        SignedInSpeaker.account();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300})
    void aRestoredSiteGivesTheSameArchiveByteForByte(int count) throws Exception {
        SiteFixture.publish(TestTalks.many(count));
        byte[] archive = download();
        List<TalkContent> before = contents();
        SiteFixture.empty();
        assertEquals(count, restore.restore(file(archive)));
        assertArrayEquals(archive, download());
        assertEquals(before, contents());
    }

    @Test
    void allFactsOfATalkAreRestored() throws Exception {
        SiteFixture.publish(List.of(TestTalks.complete(), TestTalks.titled("À la corbeille", "a-la-corbeille")));
        StoredTalks.delete("a-la-corbeille");
        StoredTalks.schedule(StoredTalks.id("le-test-complet"));
        StoredTalks.addFormerSlug("le-vieux-test", "le-test-complet");
        StoredSite.settings().set("name", "Jeanne d’Exemple \"quoted\" \\ 😀", "pronunciation", "jane");
        StoredNames.venues().set("kind", "conference");
        byte[] archive = download();
        List<String> tables = everyTable();
        SiteFixture.empty();
        SiteFixture.anonymous();
        restore.restore(file(archive));
        assertEquals(tables, everyTable());
        // rows that are added after a restoration get new ids
        QuarkusTransaction.requiringNew()
                .run(() -> talks.create(TestTalks.titled("Après", "apres"), RevisionKind.DRAFT, null));
        assertEquals(3, talks.count());
    }

    @Test
    void anArchiveIsNotRestoredIntoASiteWithTalks() throws Exception {
        SiteFixture.publish(List.of(TestTalks.complete()));
        byte[] archive = download();
        assertEquals(Reason.SITE_NOT_EMPTY, refused(archive));
    }

    @Test
    void theSpeakerRestoresAnArchiveAsAFileToImport() {
        SiteFixture.publish(TestTalks.many(2));
        byte[] archive = download();
        Response over = upload(archive);
        assertEquals(422, over.statusCode());
        assertEquals(
                "Cette archive ne se restaure que dans un site sans conférence. Démarrez un site neuf avec"
                        + " l’archive dans ESTRADE_IMPORT, ou videz celui-ci, corbeille comprise.",
                Jsoup.parse(over.asString()).select("#import-problem").text());
        List<TalkContent> before = contents();
        SiteFixture.empty();
        Response restored = upload(archive);
        assertEquals(303, restored.statusCode());
        assertEquals("/admin/import?created=2&updated=0", restored.header("Location"));
        assertEquals(before, contents());
    }

    /** The archive replaces the settings. A text to import replaces nothing before its preview was read. */
    @Test
    void anOldSignInIsConfirmedBeforeAnArchiveIsRestored() {
        SiteFixture.publish(TestTalks.many(1));
        byte[] archive = download();
        SiteFixture.empty();
        RequestSpecification browser = oldSignIn();
        Response asked = browser.multiPart("file", "archive.zip", archive, "application/zip")
                .post("/admin/import");
        assertEquals(303, asked.statusCode());
        assertEquals("/admin/confirm?return=%2Fadmin%2Fimport", asked.header("Location"));
        assertEquals(0, StoredRows.in("talk").count());

        assertEquals(
                200,
                oldSignIn()
                        .multiPart(
                                "text",
                                "# Conférences\n\n## Une conférence\n\n- 2024-03-14, Salon, Lyon\n",
                                "text/plain; charset=UTF-8")
                        .post("/admin/import")
                        .statusCode());
    }

    private static RequestSpecification oldSignIn() {
        RequestSpecification browser = SignedInSpeaker.browser();
        StoredRows.in("session").age("created_at", Duration.ofMinutes(11));
        StoredRows.in("session").age("confirmed_at", Duration.ofMinutes(11));
        return browser;
    }

    private static Response upload(byte[] archive) {
        return SignedInSpeaker.browser()
                .multiPart("file", "archive.zip", archive, "application/zip")
                .post("/admin/import");
    }

    @Test
    void anArchiveOfANewerReleaseIsRefused() throws Exception {
        Map<String, byte[]> entries = entries(download());
        entries.put(ArchiveManifest.ENTRY, utf8("{\"format\": 1, \"schema\": 999}"));
        assertEquals(Reason.NEWER_RELEASE, refused(zip(entries)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": 1, \"position\": 0, \"slug\": \"not a slug\"}",
                "{\"id\": 1}",
                "{\"id\": 1, \"position\": 0, \"no_such_column\": 1}",
                "{\"id\": 1, \"position\": 0, \"slug = '' where 1 = 1; --\": 1}",
                "{\"id\": 1, \"position\": \"first\"}",
                "[]",
                "null",
                "{\"id\": 1, "
            })
    void aDamagedArchiveChangesNothing(String talk) throws Exception {
        StoredSite.settings().set("name", "Jeanne d’Exemple");
        Map<String, byte[]> entries = entries(download());
        StoredSite.settings().set("name", "Somebody else");
        entries.put(ArchiveTable.TALK.entry(), utf8(talk));
        assertEquals(Reason.DAMAGED, refused(zip(entries)));
        assertEquals(List.of("Somebody else"), StoredSite.settings().lines("name"));
    }

    @Test
    void aRevisionThatTheProgramCannotReadIsRefused() throws Exception {
        SiteFixture.publish(List.of(TestTalks.complete()));
        Map<String, byte[]> entries = entries(download());
        String revisions = new String(entries.get(ArchiveTable.REVISION.entry()), StandardCharsets.UTF_8);
        entries.put(
                ArchiveTable.REVISION.entry(), utf8(revisions.replace("\"deliveries\": [", "\"deliveries\": [7, ")));
        SiteFixture.empty();
        assertEquals(Reason.DAMAGED, refused(zip(entries)));
        assertEquals(0, talks.count());
    }

    @Test
    void aPictureThatIsNoPictureIsRefused() throws Exception {
        StoredRows.in("media")
                .add(
                        "name",
                        "page.html",
                        "content_type",
                        "text/html",
                        "width",
                        1,
                        "height",
                        1,
                        "bytes",
                        utf8("<script>"));
        byte[] archive = download();
        assertEquals(Reason.DAMAGED, refused(archive));
    }

    @Test
    void aFileThatIsNotAZipFileIsNotAnArchive() throws Exception {
        assertTrue(ArchiveRestore.isArchive(file(download())));
        assertEquals(false, ArchiveRestore.isArchive(file(utf8("# Talks"))));
        assertEquals(false, ArchiveRestore.isArchive(file(zip(Map.of("talks.md", utf8("# Talks"))))));
    }

    /** A table that a migration adds is either in the archive or in the list of tables that are not archived. */
    @Test
    void everyTableIsArchivedOrLeftOutByName() {
        Set<String> expectedTables = new TreeSet<>(ArchiveTable.TABLES_NOT_ARCHIVED);
        Arrays.stream(ArchiveTable.values()).map(ArchiveTable::table).forEach(expectedTables::add);
        assertEquals(expectedTables, new TreeSet<>(StoredRows.tables()));
    }

    @Test
    void whoIsNotSignedInIsSentToSignIn() {
        Response answer = SignedInSpeaker.fromThisSite().get("/admin/export/archive.zip");
        assertTrue(answer.header("Location").contains("/login"), answer.header("Location"));
    }

    private List<TalkContent> contents() {
        return QuarkusTransaction.requiringNew().call(() -> talks.published());
    }

    private static List<String> everyTable() {
        return Stream.of(ArchiveTable.values())
                .flatMap(table -> StoredRows.in(table.table()).jsonWithout(table.omittedColumns()).stream()
                        .map(row -> table + " " + row))
                .collect(Collectors.toList());
    }

    private byte[] download() {
        return SignedInSpeaker.browser().get("/admin/export/archive.zip").asByteArray();
    }

    private Reason refused(byte[] archive) throws IOException {
        Path file = file(archive);
        return assertThrows(ArchiveRefused.class, () -> restore.restore(file)).reason();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "archive", ".zip"), bytes);
    }

    private Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file(archive).toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
