package org.estrade.talk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.talk.Slug;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.search.TalkSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TalkSearchTest {

    // characters with a meaning in queries, patterns or strings of PostgreSQL, and letters whose length changes with
    // their case
    private static final List<String> PIECES = List.of(
            "'",
            "\\",
            ":*",
            ":",
            "&",
            "|",
            "!",
            "<->",
            "(",
            ")",
            "\"",
            "%",
            "_",
            "*",
            "[",
            "$1",
            "--",
            ";",
            "a",
            "R",
            "de",
            "the",
            "mot",
            "C++",
            "c#",
            "+",
            "#",
            "é",
            "e\u0301",
            "\u0301",
            "İ",
            "ß",
            "ẞ",
            "œ",
            "Σ",
            "ﷺ",
            "½",
            "🎉",
            "👩‍💻",
            "مرحبا",
            "日本語",
            "한국어",
            "हिन्दी",
            "\u00AD",
            "\u200B",
            "\uFFFD",
            "\uFDD0",
            " ",
            "\t",
            "0",
            "1e5",
            "-3",
            "١٢",
            "http://x.y/z",
            "a/b",
            "a@b.c",
            "node.js");

    @Inject
    TalkSearch search;

    @Inject
    TalkRepository talks;

    @BeforeEach
    void twoTalks() {
        SiteFixture.publish(
                List.of(talk("Un mot sur les œufs", "C++, 日本語, هذا مرحبا et हिन्दी"), talk("Two words", "A word.")));
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
    }

    /** Random strings with a fixed seed, so that every run has the same strings. */
    @Test
    void noTypedTextCausesAnError() {
        Random random = new Random(4);
        for (int i = 0; i < 1_000; i++) {
            String typed = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            find(typed);
        }
        assertEquals(Set.of(), find("mot introuvable ".repeat(500)));
        assertEquals(Set.of(), find("x".repeat(100_000)));
        assertEquals(Set.of(), find(""));
    }

    @Test
    void everyScriptIsFound() {
        for (String typed : List.of("日本", "مرحبا", "हिन्दी", "OEUFS", "c++", "mots")) {
            assertEquals(1, find(typed).size(), typed);
        }
    }

    @Test
    void theFirstTenWordsCount() {
        assertEquals(1, find("mot œufs ".repeat(5) + "introuvable").size());
        assertEquals(0, find("mot œufs ".repeat(4) + "mot introuvable").size());
    }

    /** A very long talk can be published, and the search finds its words. */
    @Test
    void aTalkWithVeryManyWordsCanBePublished() {
        String words = IntStream.range(0, 30_000).mapToObj(i -> "m" + i + "é").collect(Collectors.joining(" "));
        SiteFixture.publish(List.of(talk("Sans fin", words + " " + "x".repeat(5_000))));

        assertEquals(1, find("m0é").size());
    }

    @Test
    void unchangedTalksAreNotIndexedAgain() {
        List<String> before = written();
        assertFalse(before.isEmpty());
        QuarkusTransaction.requiringNew().run(() -> {
            talks.count();
            talks.raiseContentVersion();
        });
        assertEquals(before, written());

        QuarkusTransaction.requiringNew().run(() -> {
            Talk talk = talks.find("slug", "two-words").firstResult();
            talks.publish(talk, talk("Two words", "Another word."));
        });
        List<String> after = written();
        assertEquals(before.get(0), after.get(0));
        assertFalse(before.get(1).equals(after.get(1)));
    }

    private static List<String> written() {
        return StoredRows.in("talk_search").ordered("cast(xmin as text)", "talk_id");
    }

    private static TalkContent talk(String title, String abstractMarkdown) {
        Map<String, TalkText> texts = Map.of("fr", new TalkText(title, abstractMarkdown));
        return new TalkContent(Slug.of(title), texts, List.of(), List.of(), List.of());
    }

    private Set<Long> find(String typed) {
        return search.find(search.read(typed));
    }
}
