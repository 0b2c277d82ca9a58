package org.estrade.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.estrade.support.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables {@code _} stands for U+00A0 and {@code ^} for U+202F, which nobody can see. */
class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        l'heure, aujourd'hui, jusqu'à        | l’heure, aujourd’hui, jusqu’à
        le titre d'« Émile »                 | le titre d’«_Émile_»
        en 2024 s'ouvre                      | en 2024 s’ouvre
        Et après...                          | Et après…
        Attendez...!                         | Attendez…^!
        bénéfice ou sacrifice ?              | bénéfice ou sacrifice^?
        bénéfice ou sacrifice?               | bénéfice ou sacrifice^?
        quoi  ?! vraiment!                   | quoi^?! vraiment^!
        un ; deux; trois                     | un^; deux^; trois
        (vraiment ?) oui                     | (vraiment^?) oui
        il a dit « non ! »                   | il a dit «_non^!_»
        «non»                                | «_non_»
        « non »                              | «_non_»
        MLOps : après                        | MLOps_: après
        voici :                              | voici_:
        à 14:32, t=5753, A/B, a:b            | à 14:32, t=5753, A/B, a:b
        voici: collé                         | voici: collé
        en moins de 5 minutes                | en moins de 5_minutes
        D'ici 2-3 ans                        | D’ici 2–3_ans
        pèse 250 Mo, soit 5 %                | pèse 250_Mo, soit 5_%
        donnée 16 fois                       | donnée 16_fois
        entre 2024-2025                      | entre 2024–2025
        PyCon 2024 Lituanie                  | PyCon 2024 Lituanie
        """)
    void frenchIsSetAsItsReadersExpect(String typed, String set) {
        assertEquals(visible(set), Typography.text(typed, "fr"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://exemple.fr/a?b=c;d!e...f'g",
                "voir http://exemple.fr:8080/ et www.exemple.fr/?a=1",
                "l’adresse o'neil@exemple.fr",
                "a != b, x?y, Yahoo!Japan, a;b",
                "fini ;-) ou ;) ou :) ou :-)",
                "le ::before et :rocket: et std::map",
                "score 2-3, version 1-2, 01-02-2024, 2024-11, 2023-2024-2025, RFC-2024-2025",
                "src/.../main",
                "? au début",
                "R&amp; D",
                "5' de pause"
            })
    void frenchLeavesAloneWhatIsNotASentence(String typed) {
        assertEquals(typed, Typography.text(typed, "fr"));
    }

    @Test
    void anAddressKeepsItsSignsAndTheSentenceAroundItIsSet() {
        assertEquals(
                visible("Avez-vous lu https://exemple.fr/?a=b^? Oui_: l’auteur, a@b.fr^!"),
                Typography.text("Avez-vous lu https://exemple.fr/?a=b ? Oui : l'auteur, a@b.fr !", "fr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"⚡", "🚀", "🗓️", "🏋️‍♀️", "🔢", "👍🏽", "🇫🇷", "1️⃣"})
    void aLeadingEmojiStaysBesideItsFirstWord(String emoji) {
        assertEquals(emoji + "\u00A0Plus vite", Typography.text(emoji + " Plus vite", "fr"));
        assertEquals("Plus " + emoji + " vite", Typography.text("Plus " + emoji + " vite", "fr"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        It's "here"...                       | It’s “here”…
        ("quoted")                           | (“quoted”)
        he said "in 2024"                    | he said “in 2024”
        "one" and "two"                      | “one” and “two”
        What? Now! Yes; so: 5 minutes        | What? Now! Yes; so: 5 minutes
        from 2024-2025, 2-3 years            | from 2024–2025, 2–3 years
        """)
    void englishHasCurlyQuotesAndNoAddedSpace(String typed, String set) {
        assertEquals(set, Typography.text(typed, "en"));
    }

    @Test
    void aLanguageWithoutRulesStaysAsTyped() {
        assertEquals("Wie geht's ?", Typography.text("Wie geht's ?", "de"));
    }

    @Property(seed = Seed.FIXED)
    void settingTwiceIsSettingOnce(@ForAll("typed") String typed, @ForAll("language") String language) {
        String once = Typography.text(typed, language);

        assertEquals(once, Typography.text(once, language));
    }

    @Property(seed = Seed.FIXED)
    void onlySpacesQuotesAndDashesChange(@ForAll("typed") String typed, @ForAll("language") String language) {
        assertEquals(bare(typed), bare(Typography.text(typed, language)));
    }

    @Property(seed = Seed.FIXED)
    void aTextWithoutSignsIsWhatTheRulesMakeOfIt(@ForAll("typed") String typed, @ForAll("language") String language) {
        String plain = typed.replaceAll("[^\\p{L}0-9 ]", "");

        assertEquals(Typography.sentence(plain, language), Typography.text(plain, language));
    }

    @Provide
    Arbitrary<String> language() {
        return Arbitraries.of("fr", "en");
    }

    /** Made of what the rules look at, far more often than real text is. */
    @Provide
    Arbitrary<String> typed() {
        List<String> pieces = List.of(
                "a",
                "é",
                "Z",
                "7",
                "2024",
                "2025",
                "-",
                "–",
                " ",
                "  ",
                "\u00A0",
                "\u202F",
                "\n",
                "'",
                "’",
                "\"",
                "“",
                "”",
                "«",
                "»",
                "...",
                "…",
                ".",
                ",",
                ";",
                "?",
                "!",
                ":",
                "(",
                ")",
                "[",
                "/",
                "&",
                "amp",
                "ans",
                "min",
                "%",
                "Mo",
                "🚀",
                "🏋️‍♀️",
                "#️⃣",
                "https://x.fr",
                "?q=1",
                "www.y.fr",
                "a@b.fr",
                "mot",
                "\uFDD0");
        return Arbitraries.of(pieces).list().ofMaxSize(14).map(chosen -> String.join("", chosen));
    }

    private static String visible(String set) {
        return set.replace('_', '\u00A0').replace('^', '\u202F');
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0\u202F\uFDD0]", "")
                .replaceAll("[’]", "'")
                .replaceAll("[“”]", "\"")
                .replace("…", "...")
                .replace('–', '-');
    }
}
