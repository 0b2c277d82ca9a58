package org.estrade.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.estrade.site.NewSite;
import org.estrade.site.SiteContent;
import org.estrade.site.SiteRepository;
import org.estrade.startup.StartupError;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.estrade.transfer.archive.ArchiveRestore;
import org.estrade.transfer.archive.ArchiveWriter;
import org.estrade.transfer.plan.PageImport;
import org.estrade.transfer.undo.ImportUndo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@TestTransaction
class FirstContentTest {

    @Inject
    SiteRepository sites;

    @Inject
    NewSite newSite;

    @Inject
    ImportUndo undo;

    @Inject
    TalkRepository talks;

    @Inject
    PageImport imports;

    @Inject
    ArchiveRestore archives;

    @Inject
    ArchiveWriter archive;

    @Inject
    EntityManager entities;

    @TempDir
    Path folder;

    @BeforeEach
    void emptySite() {
        SiteFixture.empty();
        SiteFixture.anonymous();
    }

    @Test
    void anEmptySiteBeginsWithTheStarterContent() {
        start(Optional.empty(), true);
        assertEquals(8, published().size());
        SiteContent site = sites.content();
        assertEquals("Emmanuel-Lin Toulemonde", site.name());
        assertEquals(List.of(new SiteContent.Link("GitHub", "https://github.com/ELToulemonde")), site.links());
    }

    @Test
    void withoutStarterContentAnEmptySiteStaysEmpty() {
        start(Optional.empty(), false);
        assertEquals(List.of(), published());
    }

    @Test
    void theStarterContentIsNotLoadedAgainAfterAllTalksWereDeleted() {
        start(Optional.empty(), true);
        talks.deleteAll();
        start(Optional.empty(), true);
        assertEquals(List.of(), published());
    }

    @Test
    void anEmptySiteLoadsTheConfiguredPageAndItsFactsAboutTheSpeaker() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.md"),
                SamplePage.text().replaceFirst("layout: page", "author: Oratrice d’essai\ndescription: Une phrase."));
        start(Optional.of(page.toString()), true);
        assertEquals(5, published().size());
        assertEquals("Oratrice d’essai", sites.content().name());
        assertEquals(
                Optional.of(new SiteContent.Text("fr", "Conférences d’essai", "Une phrase.")),
                sites.content().text("fr"));
    }

    @Test
    void everyPageOfAFolderIsImported() throws IOException {
        Files.writeString(folder.resolve("b.md"), SamplePage.text());
        Files.writeString(folder.resolve("a.txt"), page("Une première"));
        Files.writeString(folder.resolve("ignored.pdf"), "%PDF-");
        start(Optional.of(folder.toString()), true);
        assertEquals("Une première", published().get(0).title("fr"));
        assertEquals(6, published().size());
    }

    @Test
    void aSiteWithATalkIsNotChanged() throws IOException {
        talks.create(TestTalks.titled("Un brouillon", ""), RevisionKind.DRAFT, null);
        start(
                Optional.of(Files.writeString(folder.resolve("page.md"), SamplePage.text())
                        .toString()),
                true);
        assertEquals(List.of(), published());
    }

    @Test
    void theErrorForAnUnreadableFileNamesTheFileAndTheRemedy() throws IOException {
        Path nowhere = folder.resolve("nowhere.md");
        assertEquals(sentence(nowhere, "does not exist"), refusal(nowhere));
        assertEquals(sentence(file("empty.md", ""), "is empty"), refusal(folder.resolve("empty.md")));
        assertEquals(sentence(file("zero.md", "a\0b"), "is not a text"), refusal(folder.resolve("zero.md")));
        assertEquals(
                sentence(file("prose.md", "Rien que de la prose."), "shows no talk"),
                refusal(folder.resolve("prose.md")));
        assertEquals(
                sentence(file("large.md", "x".repeat(9_000_000)), "is larger than 8 MB"),
                refusal(folder.resolve("large.md")));
        assertEquals(List.of(), published());
    }

    @Test
    void anArchiveIsRestored() throws IOException {
        SiteFixture.publish(List.of(TestTalks.complete()));
        Path zip = folder.resolve("archive.zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            QuarkusTransaction.requiringNew().run(() -> archive.write(out));
        }
        SiteFixture.empty();
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(Files.readAllBytes(zip), 900));
        assertEquals(sentence(cut, "is an archive that cannot be opened (make it a .zip file)"), refusal(cut));
        start(Optional.of(zip.toString()), true);
        assertEquals(
                List.of(TestTalks.complete().slug()),
                published().stream().map(TalkContent::slug).toList());
    }

    private void start(Optional<String> importFrom, boolean starter) {
        new FirstContent(newSite, talks, imports, undo, archives, importFrom, starter).load();
        entities.flush();
        entities.clear();
    }

    private List<TalkContent> published() {
        return talks.published();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String refusal(Path path) {
        return assertThrows(StartupError.class, () -> start(Optional.of(path.toString()), true))
                .getMessage();
    }

    private static String sentence(Path path, String why) {
        return "ESTRADE_IMPORT names " + path + ", which " + why + ": correct it, or remove ESTRADE_IMPORT.";
    }

    private static String page(String title) {
        return "## " + title + "\n\nUn résumé.\n\nDonné à :\n- Testival, mars 2024, Tours\n\nTags :\n- Essais\n";
    }
}
