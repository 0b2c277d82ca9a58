package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void caseAccentsAndPunctuationDoNotCount() {
        assertEquals("meet up ile", Spelling.key("Meet-Up, Île"));
        assertEquals(Spelling.key("ΟΔΟΣ"), Spelling.key("οδοσ"));
    }

    @Test
    void signsThatEndAWordDo() {
        assertEquals(
                List.of("c", "cplusplus", "csharp", "crafting 11", "#?!"),
                Stream.of("C", "C++", "C#", "Crafting #11", "#?!")
                        .map(Spelling::key)
                        .toList());
    }
}
