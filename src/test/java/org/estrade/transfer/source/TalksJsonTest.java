package org.estrade.transfer.source;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.TalkRepository;
import org.estrade.text.ShortTexts;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.plan.ImportPlan;
import org.estrade.transfer.plan.PageImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The JSON export {@code /talks.json} is read back when it is imported. */
@QuarkusTest
class TalksJsonTest {

    @Inject
    TalkRepository talks;

    @Inject
    PageImport imports;

    @BeforeEach
    @AfterEach
    void emptySite() {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
    }

    @Test
    void everyFactOfTheTalksIsImportedIntoAnEmptySite() throws UnreadablePage {
        SiteFixture.publish(published());
        List<TalkContent> before = contents();
        String json = get("/talks.json").asString();
        ImportedPage page = PageReader.read(json);
        assertEquals(List.of(), page.warnings());
        assertEquals("Jeanne d'Orsel", page.author());
        assertEquals(before, page.talks().stream().map(ImportedTalk::content).toList());

        SiteFixture.empty();
        QuarkusTransaction.requiringNew().run(() -> imports.apply(page, null, null));
        assertEquals(before, contents());
    }

    @Test
    void theSameFileInTheSameSiteChangesNothing() throws UnreadablePage {
        SiteFixture.publish(published());
        ImportedPage page = PageReader.read(get("/talks.json").asString());
        ImportPlan plan = QuarkusTransaction.requiringNew().call(() -> imports.plan(page.withNewDeliveryIds()));
        assertEquals(2, plan.count(ImportPlan.Kind.SAME));
    }

    private static List<TalkContent> published() {
        TalkText title = new TalkText("Un \"autre\" — 😀", "Avec\n\n- une liste\n\tet une tabulation");
        return List.of(
                TestTalks.complete(),
                TestTalks.titled("", "une-autre-adresse")
                        .withTexts(Map.of("fr", title.withShortAbstracts(new ShortTexts("Court", "", "Long")))));
    }

    private List<TalkContent> contents() {
        return QuarkusTransaction.requiringNew().call(talks::published);
    }
}
