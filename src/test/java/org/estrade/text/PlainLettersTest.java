package org.estrade.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainLettersTest {

    @Test
    void lettersLoseTheirCaseAccentsAndLigatures() {
        assertEquals("ile-de-france, coeur & strasse", PlainLetters.of("Île-de-France, CŒUR & Straße"));
    }

    @Test
    void wordsKeepOneSpaceBetweenThem() {
        assertEquals("l ete en ile de france", PlainLetters.words(" L’été, en  Île-de-France ! "));
    }
}
