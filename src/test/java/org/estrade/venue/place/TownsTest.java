package org.estrade.venue.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.estrade.support.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Tours", "LILLE", "Saint Etienne", "St-Malo", "Londres", "London", "Varsovie", "Lódz", "Huez"})
    void aTownIsKnownInBothLanguagesWhateverItsCaseAndAccents(String name) {
        assertTrue(Towns.isKnown(name));
        assertNull(Towns.suggestion(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Tour,Tours",
        "Renne,Rennes",
        "Grenobel,Grenoble",
        "Toulousse,Toulouse",
        "Vilnus,Vilnius",
        "lonndon,London"
    })
    void anUnknownTownOneLetterAwayIsSuggested(String name, String suggestion) {
        assertEquals(suggestion, Towns.suggestion(name));
    }

    @Test
    void theLargestOfSeveralSimilarTownsIsSuggested() {
        // Lens also differs by one letter
        assertEquals("Leeds", Towns.suggestion("Lees"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trifouillis", "Oye", "Lit", "Kuujjuaq", "", "???", "Salle des fêtes"})
    void aTownWithoutASimilarTownGetsNoSuggestion(String name) {
        assertNull(Towns.suggestion(name));
    }

    @Property(seed = Seed.FIXED)
    void everySuggestionIsAKnownTown(@ForAll String name) {
        String suggestion = Towns.suggestion(name);
        assertTrue(suggestion == null || (Towns.isKnown(suggestion) && !Towns.isKnown(name)));
    }
}
