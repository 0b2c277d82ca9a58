package org.estrade.transfer.recognise.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceRecogniserTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
                    Lyon              ; Lyon       ; -  ; false
                    à Lyon            ; Lyon       ; -  ; false
                    in Lyon, France   ; Lyon       ; FR ; false
                    Lyon (France)     ; Lyon       ; FR ; false
                    Lyon, FR          ; Lyon       ; FR ; false
                    Lyon 🇫🇷           ; Lyon       ; FR ; false
                    Lyon :fr:         ; Lyon       ; FR ; false
                    🇧🇪 Bruxelles      ; Bruxelles  ; BE ; false
                    Londres, Royaume-Uni ; Londres ; GB ; false
                    London, UK        ; London     ; GB ; false
                    Austin, TX        ; Austin     ; US ; false
                    Austin, TX, USA   ; Austin     ; US ; false
                    Montréal, QC      ; Montréal   ; CA ; false
                    NYC               ; New York   ; -  ; false
                    Paris 9e          ; Paris      ; -  ; false
                    75009 Paris       ; Paris      ; -  ; false
                    Aix-en-Provence   ; Aix-en-Provence ; - ; false
                    Trifouilles, France ; Trifouilles ; FR ; false
                    Germany           ; -          ; DE ; false
                    Allemagne         ; -          ; DE ; false
                    U.S.A.            ; -          ; US ; false
                    🇫🇷                ; -          ; FR ; false
                    en ligne          ; -          ; -  ; true
                    Online            ; -          ; -  ; true
                    Paris et en ligne ; Paris      ; -  ; true
                    Remote (Paris)    ; Paris      ; -  ; true
                    """)
    void placeIsReadInFrenchAndEnglish(String words, String city, String country, boolean online) {
        FoundPlace place = PlaceRecogniser.recognise(words);
        assertEquals(new FoundPlace(city, country, online, place.isKnown()), place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Growing moss",
                "MossConf",
                "MossConf Lyon",
                "moss",
                "With",
                "de",
                "Moss, ferns and bees",
                "12",
                ""
            })
    void otherWordsHoldNoPlace(String words) {
        assertNull(PlaceRecogniser.recognise(words));
    }
}
