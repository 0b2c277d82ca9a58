package org.estrade.transfer.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.support.AdminBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.talk.TalkContent;
import org.estrade.talk.edit.TalkBin;
import org.estrade.talk.store.TalkRepository;
import org.estrade.transfer.PreviewForm;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The venues, people and tags of an import go with it when it is undone. All names are invented. */
@QuarkusTest
class ImportedNamesTest {

    private static final String BEFORE = """
            ## Growing moss

            Tags: Moss

            Given at:
            - MossConf, March 2021, Lyon, with Ada Moss
            """;
    private static final String IMPORT = BEFORE + """
            - BeeFest, May 2022, Paris, with [Bo Hive](https://hive.example/)

            ## Counting bees

            Tags: Moss, Bees

            Given at:
            - [FernDays](https://fern.example/), June 2022, Lille, with Ada Moss
            - BeeFest, June 2022, Paris
            """;

    @Inject
    TalkRepository talks;

    @Inject
    TalkBin bin;

    @Inject
    ImportUndo imports;

    private AdminBrowser browser;

    @BeforeEach
    void aSiteWithOneImport() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.account();
        browser = new AdminBrowser();
        apply(BEFORE);
    }

    @Test
    void theListsOfNamesAreAsBeforeTheImport() {
        List<String> listsBefore = lists();
        List<String> namesBefore = names();
        apply(IMPORT);
        assertEquals(
                List.of(
                        "venue BeeFest",
                        "venue FernDays",
                        "venue MossConf",
                        "person Ada Moss",
                        "person Bo Hive",
                        "tag Bees",
                        "tag Moss"),
                names());
        assertEquals(
                "Import annulé : 1 dans la corbeille, 1 rétablie. 4 noms qui ne servaient plus ont été supprimés.",
                undo());
        assertEquals(namesBefore, names());
        assertEquals(listsBefore, lists());
    }

    @Test
    void aTalkThatIsRestoredFromTheBinBringsItsNamesBack() {
        apply(IMPORT);
        List<TalkContent> imported = talks.published();
        undo();
        bin.restore(bin.contents(0, 100).stream().map(TalkBin.DeletedTalk::id).toList());
        assertEquals(imported.get(1), talks.published().get(1));
        assertEquals(
                List.of("https://fern.example/"),
                StoredNames.venue("FernDays").lines("website"),
                "a venue comes back with its website");
        assertTrue(names().contains("tag Bees"));
    }

    @Test
    void theSameFileCanBeImportedAgainAndUndoneAgain() {
        List<String> before = names();
        apply(IMPORT);
        List<String> after = names();
        undo();
        apply(IMPORT);
        assertEquals(after, names());
        undo();
        assertEquals(before, names());
    }

    @Test
    void aNameThatTheSpeakerEditedStays() {
        apply(IMPORT);
        String sheet = "/admin/venues/" + StoredNames.venue("FernDays").id();
        browser.follow(sheet, "name", "FernDays", "city", "Lille", "version", browser.version(sheet));
        String tag = "/admin/tags/" + StoredNames.tag("Bees").id();
        browser.follow(tag, "name", "Bees & wasps", "version", browser.version(tag));
        undo();
        assertEquals(
                List.of("venue FernDays", "venue MossConf", "person Ada Moss", "tag Bees & wasps", "tag Moss"),
                names());
    }

    @Test
    void aNameThatAnotherTalkUsesStays() {
        apply(IMPORT);
        apply("""
                ## Painting ferns

                Given at:
                - BeeFest, May 2023, Paris, with Bo Hive
                """);
        long second = imports.recent().get(1).id;
        undo(second);
        assertEquals(
                List.of("venue BeeFest", "venue MossConf", "person Ada Moss", "person Bo Hive", "tag Moss"), names());
        undo();
        assertEquals(List.of("venue MossConf", "person Ada Moss", "tag Moss"), names(), "the last use is gone now");
    }

    @Test
    void aNameThatADraftUsesStays() {
        apply(IMPORT);
        StoredRows moss =
                StoredRows.in("revision").where("talk_id", StoredRows.in("talk").oldestId());
        moss.setJson("content", "{tags}", "[\"Moss\", \"Bees\"]");
        undo();
        assertTrue(names().contains("tag Bees"), names().toString());
    }

    @Test
    void theNamesOfATalkThatTheSpeakerMovedToTheBinGoToo() {
        apply(IMPORT);
        bin.delete(StoredRows.in("talk").where("slug", "counting-bees").id());
        undo();
        assertEquals(List.of("venue MossConf", "person Ada Moss", "tag Moss"), names());
        bin.restore(bin.contents(0, 100).stream().map(TalkBin.DeletedTalk::id).toList());
        assertEquals(2, talks.published().size());
    }

    private static void apply(String text) {
        assertEquals(303, PreviewForm.of("page.md", text).apply().statusCode());
    }

    private String undo() {
        return undo(imports.recent().get(0).id);
    }

    private String undo(long run) {
        Document page = browser.follow("/admin/import/" + run + "/undo");
        return page.select("[role=status]").text().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static List<String> names() {
        return Stream.of("venue", "person", "tag")
                .flatMap(kind -> StoredNames.all(kind).lines("name").stream().map(name -> kind + " " + name))
                .toList();
    }

    /** The texts of the pages that list the venues, the people and the tags. */
    private List<String> lists() {
        return Stream.of("venues", "people", "tags")
                .map(section ->
                        browser.open("/admin/" + section).expectFirst("main").text())
                .toList();
    }
}
