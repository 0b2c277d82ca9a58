package org.estrade.transfer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTextTest {

    private static final String TALK = "---\ntitle: Growing moss\nevent: MossConf\ndate: 2022-05-19\n---\n";

    @TempDir
    Path folder;

    @Test
    void pathsThatLeadOutOfTheFolder_andArchivesWithin_areSaidAndNotRead() throws IOException, UnreadablePage {
        Map<String, String> files = new TreeMap<>(Map.of(
                "talks/moss.md", TALK,
                "../talks/up.md", TALK,
                "talks/../../up.md", TALK,
                "/talks/absolute.md", TALK,
                "C:\\talks\\drive.md", TALK,
                "talks/within.zip", TALK));
        String text = FolderText.of(zip(files));
        assertEquals("""
                === talks/moss.md ===
                %s=== * ===
                ARCHIVE 1: talks/within.zip
                UNSAFE_PATH 4: ../talks/up.md, /talks/absolute.md, C:\\talks\\drive.md, talks/../../up.md
                """.formatted(TALK), text);
        assertEquals(1, PageReader.read(text).talks().size());
    }

    @Test
    void aScriptThatIsNamedAfterTalksIsRead_andNoOther() throws IOException, UnreadablePage {
        String script = "export const talks = [{title: 'Growing moss', event: 'MossConf', date: '2022-05-19'}];\n";
        String text = FolderText.of(zip(new TreeMap<>(Map.of("src/data/talks.ts", script, "src/theme.ts", script))));
        assertEquals("=== src/data/talks.ts ===\n" + script + "=== * ===\nNO_PAGE 1: src/theme.ts\n", text);
        assertEquals(1, PageReader.read(text).talks().size());
    }

    @Test
    void aFileThatUnpacksToMuchMoreThanAPageIsLeftOut() throws IOException, UnreadablePage {
        String text = FolderText.of(zip(Map.of("talks/moss.md", TALK, "talks/bomb.md", "x".repeat(30_000_000))));
        assertTrue(text.endsWith("=== * ===\nTOO_LARGE 1: talks/bomb.md\n"), text);
    }

    @Tag("slow")
    @Test
    void anArchiveThatIsTooLargeIsRefused() throws IOException {
        Map<String, String> large = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            large.put("talks/" + i + ".md", "x".repeat(2_000_000));
        }
        assertEquals(Reason.ARCHIVE_TOO_LARGE, refusal(zip(large)));
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 20_001; i++) {
            many.put(i + ".png", "");
        }
        assertEquals(Reason.ARCHIVE_TOO_LARGE, refusal(zip(many)));
    }

    @Test
    void anArchiveThatCannotBeOpenedIsRefusedAsAnArchive() throws IOException {
        Path zip = zip(Map.of("talks/moss.md", TALK));
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(Files.readAllBytes(zip), 60));
        assertTrue(FolderText.isFolder(cut));
        assertEquals(Reason.ARCHIVE_UNREADABLE, refusal(cut));
        assertEquals(Reason.OFFICE_DOCUMENT, refusal(zip(Map.of("[Content_Types].xml", "", "word/document.xml", ""))));
    }

    @Test
    void aFolderWithoutTalksIsRefused_andTheNearestLineIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(Reason.NO_TALK, refusal(empty));
        UnreadablePage refusal = assertThrows(
                UnreadablePage.class,
                () -> FolderText.of(zip(Map.of("talks.md", "# Talks\n\n- Nothing planned yet\n"))));
        assertEquals(
                new UnreadablePage.FailurePoint("BULLET_A_DELIVERY", 3, "talks.md: Nothing planned yet"),
                refusal.failurePoint());
    }

    @Test
    void aLineOfAFileThatLooksLikeTheBeginningOfAnotherFileIsText() throws IOException, UnreadablePage {
        String page = TALK + "\n=== talks/other.md ===\n" + TALK;
        String text = FolderText.of(zip(Map.of("talks/moss.md", page)));
        assertEquals(
                List.of("talks/moss.md"),
                SourceFile.split(text).stream().map(SourceFile::path).toList());
    }

    @Test
    void aPageInOurOwnDialectInAFolderIsReadAsOne() throws IOException, UnreadablePage {
        String page =
                "---\nlayout: page\nauthor: Ada Moss\n---\n\n## Growing moss\n\nGiven at:\n- MossConf, March 2021, Lyon\n\nTags:\n- Moss\n";
        String text = FolderText.of(zip(Map.of("a.md", page, "b.md", "# Nothing\n")));
        var read = PageReader.read(text);
        assertEquals("Ada Moss", read.author());
        assertEquals(
                "MossConf",
                read.talks().get(0).content().deliveries().get(0).venue().name());
        assertEquals("a.md:6", SourceFile.position(text, read.talks().get(0).line()));
    }

    @Test
    void aTextFileIsNotAFolder() throws IOException {
        assertFalse(FolderText.isFolder(Files.writeString(folder.resolve("a.md"), TALK)));
    }

    private Reason refusal(Path path) {
        return assertThrows(UnreadablePage.class, () -> FolderText.of(path)).reason();
    }

    private Path zip(Map<String, String> files) throws IOException {
        Path file = Files.createTempFile(folder, "sample", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
