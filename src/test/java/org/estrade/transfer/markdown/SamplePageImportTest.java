package org.estrade.transfer.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.estrade.talk.LinkKind.CODE;
import static org.estrade.talk.LinkKind.OTHER;
import static org.estrade.talk.LinkKind.PRESS;
import static org.estrade.talk.LinkKind.SLIDES;
import static org.estrade.talk.LinkKind.VIDEO;
import static org.estrade.transfer.markdown.ImportedPages.SAME;
import static org.estrade.transfer.markdown.ImportedPages.warning;
import static org.estrade.transfer.markdown.ImportedPages.withoutIds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.transfer.SamplePage;
import org.estrade.transfer.encoding.Encoding;
import org.estrade.transfer.encoding.PageText;
import org.estrade.transfer.encoding.PageTextTest;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports the sample page, which contains every form that the importer reads, in several encodings. */
class SamplePageImportTest {

    private static final SpeakerContent ADA = new SpeakerContent("Ada Essai", "https://exemple.test/ada");

    private static final SpeakerContent BASILE = new SpeakerContent("Basile Essai", "https://exemple.test/basile");

    @Test
    void theWholePageIsRead() throws Exception {
        ImportedPage page = MarkdownPageImporter.read(SamplePage.text());

        assertEquals("Conférences d’essai", page.title());
        assertEquals("fr", page.language());
        assertEquals(List.of(elan(), sobriete(), moissons(), jardin(), grainR()), withoutIds(page));
    }

    private static ImportedTalk elan() {
        return new ImportedTalk(
                talk(
                        "elan-semer-des-donnees-a-l-echelle",
                        "Élan : semer des données à l’échelle",
                        """
                        Un premier paragraphe, avec **du gras** et [un lien](https://exemple.test/a).

                        - une liste,
                        - dans le résumé

                        ```
                        ## pas un titre
                        📍 Talk donné à :
                        ```""",
                        List.of("MLOps", "Jardinage"),
                        at("Journées Essai")
                                .withDate(PartialDate.of(2025, 3))
                                .withCity("Lille")
                                .withLinks(List.of(LinkContent.of(
                                        SLIDES, "https://exemple.test/2025/L'%C3%A9lan,%20%28v2%29%20(fin).pdf")))),
                17,
                List.of(30));
    }

    private static ImportedTalk sobriete() {
        return new ImportedTalk(
                talk(
                        "sobriete-gain-ou-renoncement",
                        "Sobriété gain ou renoncement ?",
                        """
                        ⚡ Moins, c'est mieux.

                        Tags de ce talk, en deux mots : la suite est un résumé.""",
                        List.of("Données", "Jardinage", "Numérique responsable"),
                        at("Rencontre d'Essai")
                                .withDate(PartialDate.of(2025, 2))
                                .withCity("Tour"),
                        at("Camp d’Essai")
                                .withDate(PartialDate.of(2025, 1, 14))
                                .withEndDate(PartialDate.of(2025, 1, 15))
                                .withCity("Grenoble")
                                .withLinks(List.of(
                                        LinkContent.of(SLIDES, "https://exemple.test/b.pdf"),
                                        LinkContent.of(CODE, "https://exemple.test/code"))),
                        at("Essai Ouest")
                                .withDate(PartialDate.of(2024))
                                .withCity("Rennes")
                                .withOnline(true)
                                .withLinks(List.of(
                                        LinkContent.of(SLIDES, "https://exemple.test/c.pdf"),
                                        LinkContent.of(VIDEO, "https://exemple.test/c?v=1&t=5753"))),
                        at("Forum d’Essai")
                                .withDate(PartialDate.of(2023))
                                .withCity("Lyon")
                                .withNote("31 février 2023")),
                38,
                List.of(45, 46, 47, 48));
    }

    private static ImportedTalk moissons() {
        return new ImportedTalk(
                talk(
                        "la-r-d-a-l-heure-des-moissons",
                        "La R/D à l'heure des moissons",
                        "Trois points :\n\n1️⃣ un.",
                        List.of("MLOps", "Jardinage"),
                        at("Essai Lithuania")
                                .withDate(PartialDate.of(2024, 4, 3))
                                .withCity("Vilnius")
                                .withLanguage("en")
                                .withLinks(List.of(
                                        new LinkContent(SLIDES, "https://exemple.test/d.pdf", null, "en", null),
                                        LinkContent.of(VIDEO, "https://exemple.test/d"))),
                        at("Meetup Essai de Données")
                                .withEdition("#11")
                                .withDate(PartialDate.of(2023, 11))
                                .withCity("Paris")
                                .withSpeakers(List.of(ADA)),
                        at("Conf d’Essai Annulée")
                                .withDate(PartialDate.of(2023, 6))
                                .withCity("Nantes")
                                .withCancelled(true)),
                56,
                List.of(63, 64, 65));
    }

    private static ImportedTalk jardin() {
        return new ImportedTalk(
                talk(
                        "raconte-moi-un-jardin-de-donnees",
                        "Raconte-moi un Jardin de Données",
                        "Une histoire.",
                        List.of("Jardinage", "MLOps"),
                        at("La Grande Conf")
                                .withDate(PartialDate.of(2022, 3))
                                .withCity("Paris")
                                .withSpeakers(List.of(ADA, BASILE, SpeakerContent.of("Chloé Essai")))
                                .withLinks(List.of(LinkContent.of(VIDEO, "https://exemple.test/e"))),
                        at("Meetup Essai de Données")
                                .withEdition("#9")
                                .withDate(PartialDate.of(2022, 11))
                                .withCity("Paris")
                                .withSpeakers(List.of(ADA))
                                .withLinks(List.of(LinkContent.of(VIDEO, "https://exemple.test/f"))),
                        at("La Grande Conf")
                                .withDate(PartialDate.of(2021, 2))
                                .withOnline(true)
                                .withLinks(List.of(
                                        new LinkContent(
                                                CODE, "https://exemple.test/g", "la démo en images", null, null),
                                        new LinkContent(
                                                OTHER, "https://exemple.test/h", "carnet de bord", null, null))),
                        at("Comptoir Essai")
                                .withNote("la même histoire côté métier")
                                .withSpeakers(List.of(BASILE))
                                .withLinks(List.of(LinkContent.of(VIDEO, "https://exemple.test/i")))),
                71,
                List.of(76, 77, 78, 79));
    }

    private static ImportedTalk grainR() {
        return new ImportedTalk(
                talk(
                        "visite-de-la-librairie-grainr",
                        "Visite de la librairie grainR",
                        "Présentation d'une librairie.",
                        List.of("R"),
                        at(new VenueContent("Espace d’essai d’Île de France", "https://espace.exemple.test/"))
                                .withDate(PartialDate.of(2020, 2))
                                .withCity("Paris")
                                .withLinks(List.of(
                                        LinkContent.of(VIDEO, "https://exemple.test/j?si=a&t=5753"),
                                        new LinkContent(
                                                PRESS,
                                                "https://exemple.test/presse",
                                                "compte rendu dans la press",
                                                null,
                                                "Denise Essai"))),
                        at("Matinale d'Essai")
                                .withDate(PartialDate.of(2019, 11))
                                .withCity("Paris")
                                .withNote("Salle Verte, support (/assets/k.pdf), à revoir"),
                        at(new VenueContent("Essai Europe", "https://europe.exemple.test"))
                                .withDate(PartialDate.of(2021, 11))
                                .withOnline(true),
                        at(new VenueContent("Meetup R essais Paris", "https://meetup.exemple.test/r/"))
                                .withDate(PartialDate.of(2018, 8))
                                .withCity("Paris")
                                .withLinks(List.of(LinkContent.of(SLIDES, "https://exemple.test/l")))),
                88,
                List.of(93, 94, 95, 96));
    }

    @Test
    void everyUncertainLineHasAWarning() throws Exception {
        assertEquals(
                List.of(
                        warning(
                                13,
                                Kind.DEAD_ANCHOR,
                                "raconte-moi-un-jardin-de-données",
                                "raconte-moi-un-Jardin-de-Données"),
                        warning(14, Kind.ENTRY_WITHOUT_SECTION, null, "Une conférence oubliée"),
                        warning(
                                38,
                                Kind.TITLE_DIFFERS,
                                "Sobriété : gain ou renoncement ?",
                                "Sobriété gain ou renoncement ?",
                                "Sobriété : gain ou renoncement ?",
                                "11"),
                        warning(45, Kind.UNKNOWN_TOWN, "Tours", "Tour"),
                        warning(48, Kind.DATE_UNREADABLE, null, "31 février 2023"),
                        warning(79, Kind.DELIVERY_WITHOUT_DATE, null, "Comptoir Essai"),
                        warning(83, Kind.TAG_SPELLING, "MLOps", "MlOps", "MLOps"),
                        warning(84, Kind.TAG_SPELLING, "Jardinage", "jardinage", "Jardinage"),
                        warning(84, Kind.TAG_TWICE, null, "jardinage"),
                        warning(94, Kind.LINK_NOT_WEB, null, "support", "/assets/k.pdf"),
                        warning(94, Kind.LEFTOVER, null, "à revoir"),
                        warning(94, Kind.LEFTOVER, null, "Salle Verte"),
                        warning(103, Kind.TEXT_IGNORED, null, "Écrit à la main."),
                        warning(105, Kind.SECTION_IGNORED, null, "Me contacter")),
                MarkdownPageImporter.read(SamplePage.text()).warnings());
    }

    @Test
    void acceptedSuggestionsLeaveNoWarningOfTheirKind() throws Exception {
        String page = SamplePage.text();
        for (ImportWarning warning : MarkdownPageImporter.read(page).warnings()) {
            page = warning.corrected(page);
        }
        ImportedPage corrected = MarkdownPageImporter.read(page);

        assertEquals(
                "Tours", corrected.talks().get(1).content().deliveries().get(0).city());
        assertEquals(
                "Sobriété : gain ou renoncement ?",
                corrected.talks().get(1).content().title("fr"));
        assertEquals(
                // the new title gives a new anchor, which the table of contents does not have
                List.of(11, 14, 48, 79, 84, 94, 94, 94, 103, 105),
                corrected.warnings().stream().map(ImportWarning::line).toList());
    }

    @Test
    void aPageReadInTheWrongEncodingIsRepaired() throws Exception {
        String damaged = PageTextTest.misread(SamplePage.text(), Encoding.MAC_ROMAN);
        PageText repaired = PageText.read(damaged.getBytes(UTF_8));

        assertEquals(new PageText(SamplePage.text(), Encoding.UTF_8, Encoding.MAC_ROMAN), repaired);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsOfEveryKindGiveTheSamePage(String lineEnd) throws Exception {
        ImportedPage expected = MarkdownPageImporter.read(SamplePage.text());
        ImportedPage page = MarkdownPageImporter.read(SamplePage.text().replace("\n", lineEnd));

        assertEquals(withoutIds(expected), withoutIds(page));
        assertEquals(expected.warnings(), page.warnings());
    }

    private static DeliveryContent at(String venue) {
        return at(VenueContent.of(venue));
    }

    private static DeliveryContent at(VenueContent venue) {
        return DeliveryContent.at(venue).withId(SAME);
    }

    private static TalkContent talk(
            String slug, String title, String markdown, List<String> tags, DeliveryContent... deliveries) {
        return new TalkContent(slug, Map.of("fr", new TalkText(title, markdown)), tags, List.of(deliveries), List.of());
    }
}
