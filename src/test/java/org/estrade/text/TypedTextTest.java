package org.estrade.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(ints = {0x00AD, 0x034F, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x2063, 0xFEFF, 0x202D, 0x202E})
    void invisibleCharacterInAWordIsRemoved(int invisible) {
        String character = Character.toString(invisible);
        assertEquals("conference", TypedText.line("conf" + character + "erence" + character));
        assertEquals("a\nb", TypedText.lines("a" + character + "\n" + character + "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n", "\u000B", "\u000C", "\u0085", "\u2028", "\u2029"})
    void everyLineEndIsALineFeed(String end) {
        assertEquals("a\nb", TypedText.lines("a" + end + "b"));
        assertEquals("a b", TypedText.line("a" + end + "b" + end));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00A0, 0x2002, 0x2007, 0x2009, 0x202F, 0x3000, 0x0009})
    void everySpaceIsAPlainSpaceInWords(int space) {
        String character = Character.toString(space);
        assertEquals(
                "Théâtre Bleu", TypedText.words(character + "Théâtre" + character + character + "Bleu" + character));
        assertEquals("12", TypedText.words("12" + character));
    }

    @Test
    void longRunsOfSpacesAndLinesCostAsMuchAsTheirLength() {
        assertEquals("a b", TypedText.line("a" + " ".repeat(4_000_000) + "\n".repeat(1_000_000) + "b"));
        assertEquals("a b", TypedText.words("a" + "\u00A0".repeat(4_000_000) + "b"));
        assertEquals("", TypedText.line(" ".repeat(4_000_000)));
    }

    @Test
    void joinersThatChangeTheTextAreKept() {
        String kept = "👩‍💻 ❤️‍🔥 🏳️‍🌈 🧑🏽‍⚕️ نمی‌خواهم क्‍ष";
        assertEquals(kept, TypedText.line(kept));
    }

    @Test
    void joinersBesideOtherJoinersAndSignsAreRemoved() {
        assertEquals("@ada@a.example", TypedText.line("@\u200C\u200Dada\u200D@\u200Ca\u200C\u200D.example\u200D"));
        assertEquals("نمی", TypedText.line("نمی\u200C\u200D"));
    }
}
