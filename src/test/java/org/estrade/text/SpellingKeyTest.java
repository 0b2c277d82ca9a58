package org.estrade.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpellingKeyTest {

    @Test
    void caseAccentsAndPunctuationDoNotCount() {
        assertEquals("meet up ile", SpellingKey.key("Meet-Up, Île"));
        assertEquals(SpellingKey.key("ΟΔΟΣ"), SpellingKey.key("οδοσ"));
    }

    @Test
    void signsThatEndAWordDo() {
        assertEquals(
                List.of("c", "cplusplus", "csharp", "crafting 11", "#?!"),
                Stream.of("C", "C++", "C#", "Crafting #11", "#?!")
                        .map(SpellingKey::key)
                        .toList());
    }
}
