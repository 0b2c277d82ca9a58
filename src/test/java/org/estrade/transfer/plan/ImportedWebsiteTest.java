package org.estrade.transfer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.estrade.support.AuditEntries;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.MarkdownPageImporter;
import org.estrade.transfer.plan.PageImport.Applied;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import sets the website of a name that has none, unless the speaker removed the website since the last import. */
@QuarkusTest
class ImportedWebsiteTest {

    private static final String PAGE = """
            ---
            title: Conférences
            lang: fr
            ---

            ## Un essai

            Ce talk a été donné à :

            - Testival, 2024, avec Ada Exemple

            Tags :

            - Essai
            """;

    private static final String WITH_WEBSITE = PAGE.replace("Ada Exemple", "[Ada Exemple](https://ada.example/)");

    @Inject
    PageImport imports;

    @BeforeEach
    @AfterEach
    void deleteAllTalks() {
        SiteFixture.empty();
        AuditEntries.clear();
    }

    @Test
    void aNewPersonGetsTheWebsiteOfTheFile() throws UnreadablePage {
        assertEquals(new Applied(1, 0), apply(WITH_WEBSITE));
        assertEquals(List.of("Ada Exemple | https://ada.example/"), people());
    }

    @Test
    void aStoredPersonWithoutWebsiteGetsTheWebsiteOfTheFile() throws UnreadablePage {
        apply(PAGE);
        assertEquals(List.of("Ada Exemple | null"), people());
        assertEquals(new Applied(0, 1), apply(WITH_WEBSITE));
        assertEquals(List.of("Ada Exemple | https://ada.example/"), people());
        assertEquals(new Applied(0, 0), apply(WITH_WEBSITE));
    }

    @Test
    void theWebsiteMayBeInAnotherTalkOfThePage() throws UnreadablePage {
        apply(PAGE + WITH_WEBSITE.substring(WITH_WEBSITE.indexOf("## ")).replace("Un essai", "Un autre"));
        assertEquals(List.of("Ada Exemple | https://ada.example/"), people());
    }

    @Test
    void aWebsiteThatTheSpeakerRemovedIsNotImportedAgain() throws UnreadablePage {
        apply(WITH_WEBSITE);
        StoredNames.people().set("website", null);
        assertEquals(new Applied(0, 0), apply(WITH_WEBSITE));
        assertEquals(new Applied(0, 1), apply(WITH_WEBSITE.replace("- Essai", "- Essai\n- Autre")));
        assertEquals(List.of("Ada Exemple | null"), people());
    }

    private Applied apply(String page) throws UnreadablePage {
        return imports.apply(MarkdownPageImporter.read(page), null, null);
    }

    private static List<String> people() {
        return StoredNames.people().lines("name", "website");
    }
}
