package org.estrade.transfer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.estrade.talk.TalkContent;
import org.junit.jupiter.api.Test;

class TagWordsTest {

    private final TagWords words = new TagWords();

    @Test
    void tagsAtTheSamePlaceMeanTheSame() {
        compare(List.of("Mousse", "Données"), List.of("Moss", "Data"));
        assertEquals(Map.of("Mousse", "Moss", "Données", "Data"), words.agreed(word -> false));
    }

    @Test
    void tagsWithTheSameNameAreLeftOutFirst() {
        compare(List.of("MLOps", "Données"), List.of("Data", "MLOps"));
        assertEquals(Map.of("Données", "Data"), words.agreed(word -> false));
    }

    @Test
    void anotherNumberOfTagsSaysNothing() {
        compare(List.of("Mousse", "Données"), List.of("Data"));
        assertEquals(Map.of(), words.agreed(word -> false));
    }

    @Test
    void aTagWithTwoWordsGetsNone() {
        compare(List.of("Données"), List.of("Data"));
        compare(List.of("Données"), List.of("Facts"));
        assertEquals(Map.of(), words.agreed(word -> false));
    }

    @Test
    void aWordForTwoTagsIsGivenToNone() {
        compare(List.of("Données"), List.of("Data"));
        compare(List.of("Mousse"), List.of("Data"));
        assertEquals(Map.of(), words.agreed(word -> false));
    }

    @Test
    void theNameOfAnotherTagIsNoWord() {
        compare(List.of("Mousse", "Données"), List.of("Moss", "Data"));
        assertEquals(Map.of("Mousse", "Moss"), words.agreed("Data"::equals));
    }

    private void compare(List<String> stored, List<String> page) {
        words.compare(TalkContent.EMPTY.withTags(stored), TalkContent.EMPTY.withTags(page));
    }
}
