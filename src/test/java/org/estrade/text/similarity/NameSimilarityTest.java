package org.estrade.text.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSimilarityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # parted or joined
        BreizhCamp                    | Breizh Camp
        Meet-up Python                | Meetup Python
        # little words
        La Duck Conf                  | Duck Conf
        Fête de la science            | Fête des sciences
        # initials, wherever they stand
        Meet-up Crafting DS           | Meetup Crafting Data Science
        ML                            | Machine Learning
        Crafting DS                   | Meetup Crafting Data Science
        Paris JUG                     | Paris Java User Group
        # plurals
        Test                          | Tests
        Données ouvertes              | Donnée ouverte
        # slips of the hand
        Testival                      | Testivall
        Testival                      | Testvial
        Testival                      | Testibal
        Data Days Grenoble            | Data Days Grenobel
        Breizh Camp                   | BreizCamp
        # names turned round
        Jean Martin                   | Martin Jean
        Lille Data Days               | Data Days Lille
        # with and without what sort of thing it is, and which time
        Crafting                      | Meetup Crafting
        Testival                      | Conférence Testival 2024
        Crafting                      | Crafting #11
        # what is common is telling enough
        Crafting Data Science         | Meetup Crafting Data Science Paris
        Marie Curie                   | Marie Curie Skłodowska
        Espace éthique                | Espace éthique d’Île-de-France
        # equal but for what is no difference
        MLOps                         | ml-ops
        """)
    void theseProbablyMeanTheSame(String one, String other) {
        assertEquals(true, NameSimilarity.areSimilar(one, other));
        assertEquals(true, NameSimilarity.areSimilar(other, one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Devoxx France                 | Devoxx Belgique
        Devoxx France                 | Devoxx
        Tech Tour                     | Data Tour
        Data Days                     | Data Days Lille
        Data Science                  | Data Science Conference Europe
        Breizh Camp                   | Snow Camp
        Meetup Python                 | Conférence Python
        Meetup Python Paris           | Meetup Python Lyon
        # people
        Jean Martin                   | Jeanne Martin
        Jean Martin                   | Jean Marten-Dubois
        Anne Martin                   | Anna Martin
        Michel Durand                 | Michèle Durand
        Pascal Henry                  | Pascale Henry
        Jean Martin                   | Jean Durand
        # other editions, other languages
        Devoxx 2024                   | Devoxx 2025
        C                             | C++
        C++                           | C#
        Java                          | JavaScript
        Python                        | Jython
        DevOps                        | MLOps
        # a sort of thing is no name
        Meetup                        | Conférence
        Tech                          | Tech Conf
        # nothing in common
        ''                            | Testival
        #?!                           | Testival
        """)
    void theseProbablyDoNot(String one, String other) {
        assertEquals(false, NameSimilarity.areSimilar(one, other));
        assertEquals(false, NameSimilarity.areSimilar(other, one));
    }

    @Test
    void theNearestIsTheSurest() {
        List<String> known = List.of("Testival", "Crafting Data Science Europe", "Meetup Crafting Data Science");
        assertEquals(Optional.of("Meetup Crafting Data Science"), NameSimilarity.nearest("Meet-up Crafting DS", known));
        assertEquals(Optional.of("Testival"), NameSimilarity.nearest("Testivall", known));
        assertEquals(Optional.empty(), NameSimilarity.nearest("Ailleurs", known));
        assertEquals(Optional.empty(), NameSimilarity.nearest("Ailleurs", List.of()));
    }

    @Test
    void theSameNameInAnotherSpellingIsNoLikeness() {
        assertEquals(Optional.empty(), NameSimilarity.nearest("meetup-x", List.of("Meetup X")));
        assertEquals(Optional.of("MeetupX"), NameSimilarity.nearest("meetup-x", List.of("Meetup X", "MeetupX")));
    }

    @Test
    void noNameTakesLong() {
        String many = "a".repeat(1).concat(" b".repeat(99));
        String other = "b".concat(" c".repeat(99));
        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 50; i++) {
                NameSimilarity.nearest(many, List.of(other, many + "c", "a".repeat(200)));
            }
            assertEquals(false, NameSimilarity.areSimilar("x".repeat(1_000_000), "x".repeat(1_000_000)));
        });
    }
}
