package org.estrade.transfer.recognise.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.estrade.transfer.recognise.words.StatusWords.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "français,fr",
        "in French,fr",
        "en anglais,en",
        "English,en",
        "version française,fr",
        "🇫🇷,fr",
        ":gb:,en",
        "🇺🇸,en",
        "Deutsch,de",
        "langue : espagnol,es"
    })
    void wordsNameALanguage(String words, String code) {
        assertEquals(code, LanguageWords.languageOf(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moss", "French moss", "in Lyon", "🇧🇪", "frais", ""})
    void otherWordsNameNoLanguage(String words) {
        assertNull(LanguageWords.languageOf(words));
    }

    @ParameterizedTest
    @CsvSource({
        "MossConf 2023 (french),fr,MossConf 2023",
        "Slides en anglais,en,Slides",
        "Video [EN],en,Video",
        "Slides 🇬🇧,en,Slides",
        "Growing moss (FR),fr,Growing moss"
    })
    void wordsEndWithALanguage(String words, String code, String rest) {
        assertEquals(new LanguageWords.TrailingLanguage(code, rest), LanguageWords.trailingLanguage(words));
    }

    @ParameterizedTest
    @CsvSource({
        "reporté,POSTPONED",
        "annulé (covid),CANCELLED",
        "cancelled,CANCELLED",
        "Postponed due to the weather,POSTPONED",
        "conférence annulée,CANCELLED",
        "MossConf,GIVEN",
        "a talk that nobody ever thought would be cancelled,GIVEN"
    })
    void wordsSayWhetherATalkWasGiven(String words, Status status) {
        assertEquals(status, StatusWords.statusOf(words));
    }

    @ParameterizedTest
    @CsvSource({
        "Keynote,Keynote",
        "⚡,lightning talk",
        "lightning talk,lightning talk",
        "atelier,atelier",
        "45 min,45 min",
        "talk,''"
    })
    void wordsNameAFormat(String words, String note) {
        assertEquals(note, FormatWords.formatNote(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    avec Ada Moss                                 | Ada Moss
                    MossConf, Lyon (with Ada Moss and Bo Fern)    | Ada Moss;Bo Fern
                    Growing moss - en duo avec Ada Moss, 2019     | Ada Moss
                    MossConf, w/ @ada                             | ada
                    MossConf, co-animé avec Ada Moss & Bo de Fern | Ada Moss;Bo de Fern
                    """)
    void wordsNamePeople(String text, String names) {
        assertEquals(List.of(names.split(";", -1)), PeopleWords.findNames(text).names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Testing with Spring Boot", "Grandir avec Kotlin", "Moss, with patience", "with", "avec "})
    void titleNamesNobody(String text) {
        assertNull(PeopleWords.findNames(text));
    }
}
