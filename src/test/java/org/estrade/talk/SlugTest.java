package org.estrade.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.estrade.support.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Élan : mise en route, et après ?     | elan-mise-en-route-et-apres
            L’Œuvre au cœur de l'été             | l-oeuvre-au-coeur-de-l-ete
            C++ & R : 10 ans                     | c-r-10-ans
            Straße nach Łódź                     | strasse-nach-lodz
            ⚡⚡⚡                                  | conference
            """)
    void aSlugIsTheTitleInPlainLetters(String title, String slug) {
        assertEquals(slug, Slug.of(title));
    }

    @Test
    void aLongTitleIsCutAfterAWholeWord() {
        assertEquals(
                "une-conference-dont-le-titre-n-en-finit-pas-de-dire-ce-que-sa-salle-entendra",
                Slug.of("Une conférence dont le titre n’en finit pas de dire ce que sa salle entendra demain matin"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Une architecture de données qui tient debout même en production pour accélérer les équipes \
            | une-architecture-de-donnees-qui-tient-debout-meme-en-production-pour-accelerer
            Un catalogue de données que toute une équipe arrose chaque matin avant de partir \
            | un-catalogue-de-donnees-que-toute-une-equipe-arrose-chaque-matin-avant-de-partir
            Un catalogue de données que toute une équipe arrose chaque matin tranquille et d’un geste \
            | un-catalogue-de-donnees-que-toute-une-equipe-arrose-chaque-matin-tranquille
            A long story of how we moved every single pipeline of the company to one of the platforms \
            | a-long-story-of-how-we-moved-every-single-pipeline-of-the-company-to-one
            """)
    void aLongTitleIsNotCutInTheMiddleOfAPhrase(String title, String slug) {
        assertEquals(slug, Slug.of(title));
    }

    @Test
    void aLongTitleOfAnnouncingWordsOnlyIsCutAfterAWholeWord() {
        assertEquals("de-la-".repeat(13) + "de", Slug.of("de la ".repeat(30)));
    }

    @Test
    void aTitleInAnotherScriptHasTheSlugOfAnotherTitleOrOfTheFirstDate() {
        for (String title : List.of("分散システムの設計入門", "डेटाबेस का परिचय", "مقدمة في السحابة", "การออกแบบ", "Введение")) {
            TalkContent talk =
                    new TalkContent("", Map.of("fr", new TalkText(title, "")), List.of(), List.of(), List.of());
            TalkContent given = talk.withDeliveries(List.of(
                    DeliveryContent.at(VenueContent.of("B")).withDate(PartialDate.parse("2025-06")),
                    DeliveryContent.at(VenueContent.of("A")).withDate(PartialDate.parse("2024-03-14"))));
            TalkContent translated = given.withTexts(
                    Map.of("fr", new TalkText(title, ""), "en", new TalkText("Distributed systems", "")));
            assertEquals("2024-03-14", Slug.of(given, "fr"), title);
            assertEquals("distributed-systems", Slug.of(translated, "fr"), title);
            assertTrue(Slug.of(talk, "fr").matches("t[a-z0-9]{2,8}"), Slug.of(talk, "fr"));
            assertEquals(Slug.of(talk, "fr"), Slug.of(title), "the same for the same title");
        }
        assertNotEquals(Slug.of("設計"), Slug.of("入門"));
    }

    @ParameterizedTest
    @CsvSource({"Été 2025, ete-2025", "Pas Une Adresse, pas-une-adresse", "/a_b/, a-b", "★★, ★★", "deja-bon, deja-bon"})
    void aTypedAddressIsMadeIntoOne(String typed, String slug) {
        assertEquals(slug, Slug.typed(typed));
    }

    @Test
    void aSlugThatAnotherTalkHasGetsTheFirstFreeNumber() {
        assertEquals("bonjour", Slug.free("bonjour", Set.of("bonsoir")));
        assertEquals("bonjour-3", Slug.free("bonjour", Set.of("bonjour", "bonjour-2")));
    }

    @Property(seed = Seed.FIXED)
    void anyTitleGivesAValidSlug(@ForAll String title) {
        String slug = Slug.of(title);
        assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*") && slug.length() <= Slug.LONGEST, slug);
    }

    @Test
    void manyTalksOfOneTitleGetNumbersWithoutAGap() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            taken.add(Slug.free("un-titre", taken));
        }
        assertEquals(2_000, taken.size());
        assertTrue(taken.contains("un-titre") && taken.contains("un-titre-2") && taken.contains("un-titre-2000"));
        taken.remove("un-titre-7");
        assertEquals("un-titre-7", Slug.free("un-titre", taken));
    }
}
