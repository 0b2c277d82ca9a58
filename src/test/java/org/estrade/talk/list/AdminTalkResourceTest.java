package org.estrade.talk.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdminTalkResourceTest {

    private static final TalkContent PUBLISHED = TestTalks.titled("Tester : pourquoi ?", "tester")
            .withTags(List.of("Tests", "MLOps"))
            .withDeliveries(List.of(
                    DeliveryContent.at(VenueContent.of("Testival"))
                            .withDate(PartialDate.of(2024, 5))
                            .withLinks(List.of(LinkContent.of(LinkKind.VIDEO, "https://video.example/1"))),
                    DeliveryContent.at(VenueContent.of("Comptoir des tests"))));

    private static final TalkContent CHANGED = TestTalks.titled("Deux façons", "deux-facons")
            .withTags(List.of("Tests"))
            .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Testival"))
                    .withDate(PartialDate.of(2023))
                    .withLinks(List.of(
                            LinkContent.of(LinkKind.SLIDES, "https://slides.example/2"),
                            LinkContent.of(LinkKind.VIDEO, "https://video.example/2")))));

    @Inject
    TalkRepository talks;

    @BeforeEach
    void aSpeakerWithThreeTalks() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(PUBLISHED, CHANGED));
        QuarkusTransaction.requiringNew().run(() -> {
            Talk changed = talks.find("slug", "deux-facons").firstResult();
            talks.revise(changed, CHANGED.withTags(List.of("Essais")), RevisionKind.DRAFT, null);
            talks.create(TestTalks.titled("Un <b>brouillon</b>", ""), RevisionKind.DRAFT, null);
        });
        StoredRows.in("revision").set("created_at", Instant.parse("2020-01-01T12:32:00Z"));
        SiteFixture.on(ManyTalks.TODAY);
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void theListShowsTheStatusAndTheHintOfEachTalk() {
        Document page = page("/admin/talks");
        assertEquals("Conférences · Jeanne d'Orsel", page.title());
        assertEquals(
                "2\u00a0publiées, 1\u00a0brouillon, 3\u00a0interventions, 3\u00a0liens",
                page.expectFirst("h1 + p").wholeText());
        assertEquals(
                List.of(
                        "Tester\u00a0: pourquoi\u202f? | 2024 · Tests, MLOps | Publiée | 2\u00a0interventions, 1\u00a0lien"
                                + " | Comptoir des tests\u00a0: pas de date (serious)",
                        "Deux façons | 2023 · Essais | Modifiée | 1\u00a0intervention, 2\u00a0liens | aucun résumé (serious)",
                        "Un <b>brouillon</b> | Modifiée le 1er janvier 2020 | Brouillon | 0\u00a0intervention, 0\u00a0lien"
                                + " | aucune intervention (serious)"),
                page.select(".talks > li").stream()
                        .map(AdminTalkResourceTest::row)
                        .toList());
        assertEquals("pourquoi\u202f?", page.expectFirst("h2 i").wholeText());
        assertEquals(
                List.of("dot published", "dot changed", "dot draft"),
                page.select(".dot").eachAttr("class"));
    }

    @Test
    void aTabListsTheTalksThatItSelects() {
        Document page = page("/admin/talks?show=drafts");
        assertEquals(
                List.of(
                        "Toutes 3 /admin/talks", "Publiées 2 /admin/talks?show=published",
                        "Brouillons 1 /admin/talks?show=drafts", "À compléter 3 /admin/talks?show=incomplete"),
                page.select(".tabs a").stream()
                        .map(tab -> tab.text() + " " + tab.attr("href"))
                        .toList());
        assertEquals("Brouillons 1", page.select(".tabs [aria-current=page]").text());
        assertEquals(List.of("Un <b>brouillon</b>"), page.select("main h2").eachText());
        assertEquals(3, page("/admin/talks?show=x").select("main h2").size());
    }

    @Test
    void theNavigationLinksExist() {
        Document page = page("/admin/talks");
        assertEquals(
                List.of(
                        "Tableau de bord /admin ",
                        "Conférences 3 /admin/talks page",
                        "Propositions /admin/proposals ",
                        "Événements /admin/venues ",
                        "Personnes /admin/people ",
                        "Mots-clés /admin/tags ",
                        "Liens /admin/links ",
                        "Import /admin/import ",
                        "Corbeille /admin/bin ",
                        "Historique /admin/history ",
                        "Réglages /admin/settings ",
                        "Mon compte /admin/account "),
                page.select(".sections a").stream()
                        .map(link -> link.text() + " " + link.attr("href") + " " + link.attr("aria-current"))
                        .toList());
        assertEquals(
                "Se déconnecter",
                page.select("form[method=post][action=/logout] button").text());
        for (String link : page.select("a[href^=/]").eachAttr("href")) {
            assertEquals(
                    200,
                    SignedInSpeaker.browser().redirects().follow(true).get(link).statusCode(),
                    link);
        }
    }

    @Test
    void anEmptySiteShowsAdvice() {
        SiteFixture.empty();
        Document page = page("/admin/talks");
        assertEquals(
                List.of("Votre page est prête, il n’y manque que vos conférences."),
                page.select("main h2").eachText());
        assertEquals(
                "0\u00a0publiée, 0\u00a0intervention, 0\u00a0lien",
                page.expectFirst("h1 + p").wholeText());
    }

    @Test
    void aWebsiteFromAnotherTalkIsNoChange() {
        SiteFixture.publish(List.of(
                PUBLISHED,
                TestTalks.titled("Une autre", "une-autre")
                        .withDeliveries(List.of(
                                DeliveryContent.at(new VenueContent("Testival", "https://testival.example/"))))));
        assertEquals(
                List.of("dot published", "dot published"),
                page("/admin/talks").select(".dot").eachAttr("class"));
    }

    private static Document page(String path) {
        return Jsoup.parse(SignedInSpeaker.browser().get(path).asString());
    }

    private static String row(Element row) {
        String facts = String.join(
                " | ",
                row.expectFirst("h2").wholeText().strip(),
                row.expectFirst(".what .hint").wholeText(),
                row.expectFirst(".state p").wholeText(),
                row.expectFirst(".state .hint").wholeText());
        Element note = row.selectFirst(".note");
        if (note == null) {
            return facts;
        }
        return facts + " | " + note.expectFirst("span").wholeText() + (note.hasClass("serious") ? " (serious)" : "");
    }
}
