package org.estrade.transfer.markdown;

import static org.estrade.transfer.markdown.ImportedPages.slugs;
import static org.estrade.transfer.markdown.ImportedPages.warning;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkValidator;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short pages in Markdown: their talks, their title, their language and their warnings. */
class MarkdownPageImporterTest {

    @Test
    void aSectionMissingFromTheContentsListIsReadAndHasAWarning() throws Exception {
        ImportedPage page = MarkdownPageImporter.read("""
                ## Sommaire
                - [Un](#un)

                ## Un
                Résumé.
                ## Deux
                Tags : R
                """);
        assertEquals(List.of("un", "deux"), slugs(page));
        assertEquals(List.of(warning(6, Kind.SECTION_WITHOUT_ENTRY, null, "Deux")), page.warnings());
    }

    @Test
    void theSemicolonInANameBecomesAComma() throws Exception {
        ImportedPage page = MarkdownPageImporter.read("""
                ## Un
                Donné à :
                - Testival, 2024, avec [Ada; Bob](https://ada.example/)

                Tags : [C; C++](https://c.example/), Essai
                """);
        TalkContent talk = page.talks().get(0).content();
        assertEquals(List.of("C, C++", "Essai"), talk.tags());
        assertEquals(
                List.of(new SpeakerContent("Ada, Bob", "https://ada.example/")),
                talk.deliveries().get(0).speakers());
        assertEquals(List.of(), TalkValidator.validate(talk, TalkValidator.Purpose.PUBLISH));
        assertEquals(
                List.of(
                        warning(3, Kind.SEMICOLON, null, "Ada; Bob", "Ada, Bob"),
                        warning(5, Kind.SEMICOLON, null, "C; C++", "C, C++")),
                page.warnings());
    }

    @Test
    void aTitleOfMarksOnlyIsAnEntryOfTheContentsList() throws Exception {
        ImportedPage page = MarkdownPageImporter.read(
                "## Contents\n\n- [\\*\\*](#33)\n\n## \\*\\* {#33}\n\nUn r\u00e9sum\u00e9.\n");
        assertEquals(
                "**",
                page.talks().get(0).content().texts().values().iterator().next().title());
        assertEquals(List.of(), page.warnings());
    }

    @Test
    void equalTitlesGetDifferentSlugs() throws Exception {
        assertEquals(
                List.of("un", "un-2", "un-3"),
                slugs(MarkdownPageImporter.read("## Un\nTags : R\n## Un !\nTags : R\n## *Un*\nTags : R\n")));
    }

    @Test
    void theFirstHeadingIsTheTitleOfAPageWithoutFrontMatter() throws Exception {
        ImportedPage page = MarkdownPageImporter.read("# My talks\n\n## One of the talks\nThis is it.\n\nTags: R\n");
        assertEquals("My talks", page.title());
        assertEquals("en", page.language());
    }

    @Test
    void theFrontMatterNamesTheLanguage() throws Exception {
        assertEquals(
                "en",
                MarkdownPageImporter.read("---\nlang: en-GB\n---\n## Un\nTags : R\n")
                        .language());
    }

    @Test
    void aReplacementCharacterHasAWarning() throws Exception {
        assertEquals(
                List.of(warning(2, Kind.LOST_CHARACTER, null)),
                MarkdownPageImporter.read("## Un\nL'\uFFFDt\uFFFD\n\nTags : R\n")
                        .warnings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bonjour",
                "# Titre\n\n## Installation\n\nLancez-le.\n",
                "## Sommaire\n- [Un](#un)\n",
                "---\n---"
            })
    void aPageWithoutATalkIsRefused(String page) {
        UnreadablePage refused = assertThrows(UnreadablePage.class, () -> MarkdownPageImporter.read(page));
        assertEquals(Reason.NO_TALK, refused.reason());
    }
}
