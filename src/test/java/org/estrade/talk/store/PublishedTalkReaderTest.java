package org.estrade.talk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.support.ManyTalks;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredSite;
import org.estrade.support.TestTalks;
import org.estrade.talk.Anchor;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read after a change is the same whether all talks are read or those alone that have changed. */
@QuarkusTest
class PublishedTalkReaderTest {

    /** Titles whose anchors are in each other's way. */
    private static final List<String> TITLES = List.of(
            "Un titre", "Un titre 1", "Un titre 1 1", "Un titre-1", "un titre", "Autre", "Autre 2", "?", "Section");

    @Inject
    PublishedTalkReader reader;

    @Inject
    TalkRepository talks;

    @Inject
    Session database;

    private final Random chance = new Random(33);

    @BeforeEach
    void aSite() {
        SiteFixture.anonymous();
        SiteFixture.publish(List.of());
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
    }

    @Test
    void manyChangesReadTalkByTalkGiveWhatAWholeReadingGives() {
        List<Long> ids = new ArrayList<>();
        PublishedTalks read = reader.read(null);
        for (int i = 0; i < 120; i++) {
            change(ids);
            read = reader.read(read);
            PublishedTalks whole = reader.read(null);
            assertTrue(read.isPartial());
            assertFalse(whole.isPartial());
            assertEquals(whole.entries(), read.entries());
            assertEquals(whole.fragments(), read.fragments());
            assertEquals(
                    List.copyOf(whole.fragmentOwners().entrySet()),
                    List.copyOf(read.fragmentOwners().entrySet()));
            assertEveryAnchorIsRecorded(whole);
        }
    }

    private void change(List<Long> ids) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (ids.size() < 8) {
                Talk created = talks.create(content(ids.size()), RevisionKind.PUBLISH, null);
                talks.publish(created, content(ids.size()));
                ids.add(created.id);
                return;
            }
            int place = chance.nextInt(ids.size());
            Talk talk = talks.findById(ids.get(place));
            switch (chance.nextInt(5)) {
                case 0 -> talks.unpublish(talk);
                case 1 -> talks.setDeleted(talk, talk.deletedAt == null);
                default -> talks.publish(talk, content(place));
            }
        });
    }

    private TalkContent content(int number) {
        return TestTalks.titled("", "conference-" + number)
                .withTexts(Map.of("fr", new TalkText(title(), ""), "en", new TalkText(title(), "")));
    }

    private String title() {
        return TITLES.get(chance.nextInt(TITLES.size()));
    }

    /** The anchors that the talks page shows stay links to their talks, whatever changes later. */
    private static void assertEveryAnchorIsRecorded(PublishedTalks read) {
        Map<Long, Set<String>> recorded = read.fragments().stream()
                .collect(Collectors.groupingBy(
                        PublishedTalks.Fragment::talk,
                        Collectors.mapping(PublishedTalks.Fragment::text, Collectors.toSet())));
        for (String language : List.of("fr", "en")) {
            List<String> anchors = Anchor.unique(read.talks().stream()
                    .map(talk -> talk.content().shownTitle(language, "fr"))
                    .toList());
            for (int i = 0; i < anchors.size(); i++) {
                assertTrue(recorded.getOrDefault(read.talks().get(i).id(), Set.of())
                        .contains(anchors.get(i)));
            }
        }
    }

    @Test
    void aTalkThatHasNotChangedIsNotReadAgain() {
        SiteFixture.publish(ManyTalks.many(3, 1, 1));
        PublishedTalks before = reader.read(null);
        long changed = before.talks().get(1).id();
        QuarkusTransaction.requiringNew()
                .run(() -> talks.publish(
                        talks.findById(changed), before.talks().get(1).content().withTags(List.of("Autre"))));
        PublishedTalks after = reader.read(before);
        assertTrue(after.isPartial());
        assertSame(before.talks().get(0), after.talks().get(0));
        assertEquals(List.of("Autre"), after.talks().get(1).content().tags());
        assertSame(before.talks().get(2), after.talks().get(2));
    }

    @Test
    void aChangeOfAnotherProgramOrOfMoreThanTalksIsReadAsAWhole() {
        SiteFixture.publish(ManyTalks.many(2, 1, 1));
        PublishedTalks before = reader.read(null);
        assertTrue(reader.read(before).isPartial());
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(2, talks.count());
            talks.raiseForOrder();
        });
        PublishedTalks ordered = reader.read(before);
        assertFalse(ordered.isPartial());
        assertSame(before.talks().get(0), ordered.talks().get(0));
        StoredSite.renameInAnotherProgram("Ada Test");
        assertFalse(reader.read(ordered).isPartial());
    }

    @Test
    void theDatabaseTakesTheNumbersOffAFragmentAsTheProgramDoes() {
        for (String fragment :
                List.of("x", "x-1", "x-1-22", "x--5", "-5", "-5-3", "1-2", "é-٣", "x-1-", "épisode-17")) {
            assertEquals(
                    Anchor.withoutNumbers(fragment),
                    QuarkusTransaction.requiringNew()
                            .call(() -> database.createNativeQuery(
                                            "select regexp_replace(cast(?1 as text), '(?<=.)(-[0-9]+)+$', '')",
                                            String.class)
                                    .setParameter(1, fragment)
                                    .getSingleResult()));
        }
    }
}
