package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainLettersTest {

    @Test
    void letters_lose_their_case_accents_and_ligatures() {
        assertEquals("ile-de-france, coeur & strasse", PlainLetters.of("Île-de-France, CŒUR & Straße"));
    }

    @Test
    void words_keep_one_space_between_them() {
        assertEquals("l ete en ile de france", PlainLetters.words(" L’été, en  Île-de-France ! "));
    }
}
