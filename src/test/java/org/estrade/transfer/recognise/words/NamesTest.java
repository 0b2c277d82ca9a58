package org.estrade.transfer.recognise.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    MossConf #9,MossConf,#9,0
                    MossConf 2018,MossConf,-,2018
                    BeeFest NYC 2019,BeeFest NYC,-,2019
                    BeeFest 2019 NYC,BeeFest NYC,-,2019
                    MossConf n°12 (2018),MossConf,n°12,2018
                    MossConf'18,MossConf,-,2018
                    2018,2018,-,0
                    La matinale du Cloud,La matinale du Cloud,-,0
                    at the MossConf,MossConf,-,0
                    @ MossConf,MossConf,-,0
                    chez Fougère & Fils,Fougère & Fils,-,0
                    MossConf 2018 -,MossConf,-,2018
                    MossConf 3rd edition,MossConf,3rd edition,0
                    Area 51 Meetup,Area 51 Meetup,-,0
                    """)
    void venueNameIsSplitFromEditionAndYear(String words, String name, String edition, int year) {
        assertEquals(new VenueName(name, edition, year), VenueName.parse(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Growing moss without water",
                "Comment faire pousser la mousse ?",
                "Introduction to ferns",
                "Bees: a love story",
                "From seed to forest in 10 days",
                "Pourquoi les abeilles dansent",
                "“Moss”"
            })
    void titleHasAHigherScoreThanVenue(String title) {
        assertTrue(TitleScore.of(title) > 0.2, () -> title + TitleScore.of(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MossConf 2018",
                "BeeFest",
                "Devoxx France",
                "Lyon JUG",
                "Fern User Group",
                "GDG Lyon",
                "FOSDEM",
                "Journées du Fougère Libre",
                "Fern Days",
                "Meetup Mousse Lyon #3",
                "La matinale du Cloud"
            })
    void venueHasALowerScoreThanTitle(String venue) {
        assertTrue(TitleScore.of(venue) < -0.2, () -> venue + TitleScore.of(venue));
    }
}
