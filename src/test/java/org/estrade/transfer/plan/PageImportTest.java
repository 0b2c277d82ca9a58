package org.estrade.transfer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.session.AuditTrail;
import org.estrade.support.AuditEntries;
import org.estrade.support.SiteFixture;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.estrade.transfer.SamplePage;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.markdown.MarkdownPageImporter;
import org.estrade.transfer.plan.ImportPlan.Entry;
import org.estrade.transfer.plan.ImportPlan.Kind;
import org.estrade.transfer.plan.PageImport.Applied;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class PageImportTest {

    @Inject
    PageImport imports;

    @Inject
    TalkRepository talks;

    @Inject
    AuditTrail audit;

    @Inject
    EntityManager entities;

    @BeforeEach
    void emptySite() {
        SiteFixture.empty();
        SiteFixture.anonymous();
    }

    @Test
    void visitorsReadTheImportedPage() throws UnreadablePage {
        ImportedPage page = sample();
        assertEquals(new Applied(5, 0), apply(page));
        assertEquals(page.talks().stream().map(ImportedTalk::content).toList(), talks.published());
    }

    @Test
    void importingTwiceChangesNothing() throws UnreadablePage {
        apply(sample());
        List<TalkContent> once = talks.published();
        assertEquals(
                List.of(Kind.SAME, Kind.SAME, Kind.SAME, Kind.SAME, Kind.SAME),
                imports.plan(sample()).entries().stream().map(Entry::kind).toList());
        assertEquals(new Applied(0, 0), apply(sample()));
        assertEquals(once, talks.published());
        assertEquals(5L, entities.createQuery("select count(r) from Revision r").getSingleResult());
    }

    @Test
    void eachImportIsOnRecordOnce_withTheTalksItTouched() throws UnreadablePage {
        AuditEntries.clear();
        ImportedPage page = sample();
        imports.apply(page, Set.of(page.talks().get(1).line()), null);
        imports.apply(page, Set.of(page.talks().get(1).line()), null);

        assertEquals(
                List.of("import " + page.talks().get(1).content().title(page.language())),
                audit.newest(0, 10).stream()
                        .map(entry -> entry.action() + " " + entry.name())
                        .toList());
    }

    @Test
    void onlyTheTalksChosenAreImported() throws UnreadablePage {
        ImportedPage page = sample();
        Applied applied = imports.apply(page, Set.of(page.talks().get(1).line()), null);
        assertEquals(new Applied(1, 0), applied);
        assertEquals(List.of(page.talks().get(1).content()), reread());
    }

    @Test
    void laterImportsKeepTheSpeakersCorrections() throws UnreadablePage {
        apply(sample());
        TalkContent corrected = talks.published()
                .get(0)
                .withTexts(Map.of("fr", new TalkText("Élan : semer des données à l’échelle", "Corrigé à la main.")));
        Talk talk = talks.findById(talks.states().get(0).id());
        talks.revise(talk, corrected, RevisionKind.PUBLISH, null);
        talks.publish(talk, corrected);
        String changed = SamplePage.text().replace("- Jardinage\n\n* * *", "- Jardinage\n- Nouveau\n\n* * *");
        apply(MarkdownPageImporter.read(changed));
        apply(MarkdownPageImporter.read(changed));
        assertEquals(
                corrected.withTags(List.of("MLOps", "Jardinage", "Nouveau")),
                talks.published().get(0));
    }

    @Test
    void anImportDoesNotPublishADraft() throws UnreadablePage {
        apply(sample());
        TalkContent published = talks.published().get(0);
        Talk talk = talks.findById(talks.states().get(0).id());
        talks.revise(talk, published.withSlug("en-cours"), RevisionKind.DRAFT, null);
        apply(MarkdownPageImporter.read(
                SamplePage.text().replace("- Jardinage\n\n* * *", "- Jardinage\n- Nouveau\n\n* * *")));
        assertEquals(published, talks.published().get(0));
        TalkContent draft = talks.states().get(0).newest();
        assertEquals("en-cours", draft.slug());
        assertEquals(List.of("MLOps", "Jardinage", "Nouveau"), draft.tags());
    }

    private Applied apply(ImportedPage page) {
        Applied applied = imports.apply(page, null, null);
        reread();
        return applied;
    }

    private List<TalkContent> reread() {
        entities.flush();
        entities.clear();
        return talks.published();
    }

    private static ImportedPage sample() throws UnreadablePage {
        return MarkdownPageImporter.read(SamplePage.text());
    }
}
