package org.estrade.transfer.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.StoredTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Archives that earlier releases made are restored by this one. The folder {@code src/test/resources/archives} has one
 * archive for each schema since the ninth, named by the number of its last migration. A new migration adds a file and
 * never changes an old one: {@link #thePresentSchemaHasAnArchive} makes the new file in {@code target/archives}, from which
 * it is copied. The archives contain the invented content of {@link FilledSite}.
 */
@QuarkusTest
class EarlierArchivesTest {

    /** The migrations that added tables after the oldest archive was made. */
    private static final Map<ArchiveTable, Integer> ADDED = Map.of(
            ArchiveTable.TALK_FRAGMENT, 15,
            ArchiveTable.PROPOSAL, 20,
            ArchiveTable.VAULT_FILE, 24,
            ArchiveTable.LINK_CHECK, 27,
            ArchiveTable.LINK_COPY, 27,
            ArchiveTable.LINK_WATCH, 27,
            ArchiveTable.VIDEO_STILL, 31);

    private static final Path ARCHIVES = Path.of("src/test/resources/archives");
    private static final Path NEW_ARCHIVES = Path.of("target/archives");
    private static final long MAX_SIZE = 100_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    TalkRepository talks;

    @Inject
    ArchiveRestore restore;

    @Inject
    ArchiveWriter writer;

    @TempDir
    Path folder;

    static Stream<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(ARCHIVES)) {
            return files.sorted().toList().stream();
        }
    }

    @BeforeEach
    @AfterEach
    void anEmptySite() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        List.of("media", "delivery_change", "audit_entry")
                .forEach(table -> StoredRows.in(table).delete());
        SignedInSpeaker.nobody();
    }

    @ParameterizedTest
    @MethodSource("archives")
    void allContentIsRestored(Path archive) throws Exception {
        assertEquals(FilledSite.TALKS, restore.restore(archive));
        List<TalkState> states = QuarkusTransaction.requiringNew().call(() -> talks.states());
        assertEquals(
                List.of(FilledSite.PUBLIC),
                states.stream()
                        .map(TalkState::published)
                        .filter(FilledSite.PUBLIC::equals)
                        .toList());
        assertEquals(
                List.of(FilledSite.DRAFT_TITLE),
                states.stream()
                        .filter(state -> state.published() == null && state.publishAt() == null)
                        .map(state -> state.newest().title("fr"))
                        .toList());
        assertEquals(
                FilledSite.FORMER_TITLE,
                former(StoredTalks.id(FilledSite.PUBLIC.slug())).title("fr"));
        assertEquals(FilledSite.SPEAKER, StoredSite.settings().value("name"));
        assertEquals(FilledSite.BIOGRAPHY, StoredSite.text("fr").value("in_140"));
        assertEquals(
                List.of(FilledSite.SHORT_ABSTRACT),
                StoredRows.in("talk_text").where("title", "Courte").lines("in_140"));
    }

    /** The content of the first revision of a talk. */
    private TalkContent former(long talk) {
        long revision = StoredTalks.revisionIds(talk).get(0);
        return QuarkusTransaction.requiringNew().call(() -> talks.content(revision));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void aVisitorReadsTheTalkAndSeesThePicture(Path archive) throws Exception {
        restore.restore(archive);
        String address = "/media/" + StoredRows.in("media").id() + "/" + FilledSite.PICTURE_NAME;
        assertArrayEquals(
                FilledSite.PICTURE, SignedInSpeaker.fromThisSite().get(address).asByteArray());
        String page = SignedInSpeaker.fromThisSite()
                .get("/talks/" + FilledSite.PUBLIC.slug())
                .asString();
        assertTrue(page.contains("Le test complet"), page);
        assertTrue(SignedInSpeaker.fromThisSite().get("/kit").asString().contains(FilledSite.BIOGRAPHY));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void aNewArchiveOfTheRestoredSiteHasEveryRowAndIsRestoredToo(Path archive) throws Exception {
        restore.restore(archive);
        Path again = write(folder.resolve("again.zip"));
        for (ArchiveTable table : ArchiveTable.values()) {
            if (ADDED.getOrDefault(table, 0) <= schema(archive)) {
                assertRowsAreKept(table, rows(archive, table), rows(again, table));
            } else {
                assertEquals(List.of(), rows(archive, table), table.table());
            }
        }
        SiteFixture.empty();
        SiteFixture.anonymous();
        assertEquals(FilledSite.TALKS, restore.restore(again));
        assertArrayEquals(Files.readAllBytes(again), Files.readAllBytes(write(folder.resolve("third.zip"))));
    }

    /** The rows are the same in all columns that the older archive has. */
    private static void assertRowsAreKept(ArchiveTable table, List<JsonNode> before, List<JsonNode> after) {
        assertFalse(before.isEmpty(), "the older archive has no row of " + table);
        List<JsonNode> common = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            List<String> columns = new ArrayList<>();
            before.get(Math.min(i, before.size() - 1)).fieldNames().forEachRemaining(columns::add);
            common.add(((ObjectNode) after.get(i)).retain(columns));
        }
        assertEquals(before, common, table.table());
    }

    private static int schema(Path archive) throws Exception {
        try (ArchiveFile file = ArchiveFile.open(archive)) {
            return file.manifest().schema();
        }
    }

    private static List<JsonNode> rows(Path archive, ArchiveTable table) throws Exception {
        List<JsonNode> rows = new ArrayList<>();
        try (ArchiveFile file = ArchiveFile.open(archive);
                RowPortions portions = file.rows(table)) {
            for (List<String> portion = portions.next(); !portion.isEmpty(); portion = portions.next()) {
                for (String row : portion) {
                    rows.add(JSON.readTree(row));
                }
            }
        }
        return rows;
    }

    /** Makes the archive of the present schema. When this fails after a new migration, copy the file that it names. */
    @Test
    void thePresentSchemaHasAnArchive() throws Exception {
        FilledSite.make(talks, work -> QuarkusTransaction.requiringNew().run(work));
        Path made = write(Files.createDirectories(NEW_ARCHIVES).resolve("made.zip"));
        for (ArchiveTable table : ArchiveTable.values()) {
            assertFalse(rows(made, table).isEmpty(), "FilledSite adds no row to " + table.table());
        }
        assertTrue(Files.size(made) < MAX_SIZE, made + " is too large");
        String name;
        try (ArchiveFile file = ArchiveFile.open(made)) {
            name = "archive-v%d.zip".formatted(file.manifest().schema());
        }
        Path named = NEW_ARCHIVES.resolve(name);
        Files.copy(made, named, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertTrue(
                Files.exists(ARCHIVES.resolve(name)),
                "a migration was added: copy %s to %s, and leave the older archives".formatted(named, ARCHIVES));
    }

    private Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(out);
        }
        return file;
    }
}
