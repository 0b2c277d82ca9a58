package org.estrade.visitor.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The words by which search forgives misspellings are those of the published talks, and no others. */
@QuarkusTest
class WordsOfSearchTest {

    @BeforeEach
    void twoTalks() {
        SiteFixture.empty();
        SiteFixture.housekeeping();
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(
                TestTalks.titled("Kangourous et ornithorynques", "premier"),
                TestTalks.titled("Ornithorynques et échidnés", "second")));
    }

    @AfterEach
    void nobody() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    void theWordsOfAnUnpublishedTalkGo() {
        assertWords("et", "kangourous", "ornithorynques", "échidnés");
        post("/admin/talks/" + StoredTalks.id("premier") + "/unpublication");
        assertWords("et", "ornithorynques", "échidnés");
        post("/admin/talks/" + StoredTalks.id("second") + "/unpublication");
        assertWords();
    }

    @Test
    void theWordsOfADeletedTalkGoAndComeBackWithIt() {
        long id = StoredTalks.id("second");
        post("/admin/talks/" + id + "/deletion");
        assertWords("et", "kangourous", "ornithorynques");
        post("/admin/talks/" + id + "/restoration");
        assertWords("et", "kangourous", "ornithorynques", "échidnés");
    }

    @Test
    void onceAnHourWordsFollowWhatTwoChangesAtOnceLeft() {
        StoredRows words = StoredRows.in("search_word");
        words.where("word", "kangourous").delete();
        words.where("word", "et").set("word", "wombats");
        SiteFixture.housekeeping();
        assertWords("et", "kangourous", "ornithorynques", "échidnés");
    }

    private static void post(String path) {
        assertEquals(303, SignedInSpeaker.browser().post(path).statusCode(), path);
    }

    private static void assertWords(String... words) {
        assertEquals(List.of(words), StoredRows.in("search_word").ordered("word", "word collate \"C\""));
    }
}
