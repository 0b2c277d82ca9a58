package org.estrade.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Tours", "LILLE", "Saint Etienne", "St-Malo", "Londres", "London", "Varsovie", "Lódz", "Huez"})
    void a_town_is_known_in_both_languages_whatever_its_case_and_accents(String name) {
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
    void an_unknown_town_one_letter_away_is_suggested(String name, String suggestion) {
        assertEquals(suggestion, Towns.suggestion(name));
    }

    @Test
    void the_largest_of_two_neighbours_wins() {
        // Lens is as near
        assertEquals("Leeds", Towns.suggestion("Lees"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trifouillis", "Oye", "Lit", "Kuujjuaq", "", "???", "Salle des fêtes"})
    void a_town_without_a_neighbour_is_left_alone(String name) {
        assertNull(Towns.suggestion(name));
    }

    @Property
    void any_name_is_answered_and_a_suggestion_is_a_known_town(@ForAll String name) {
        String suggestion = Towns.suggestion(name);
        assertTrue(suggestion == null || (Towns.isKnown(suggestion) && !Towns.isKnown(name)));
    }
}
