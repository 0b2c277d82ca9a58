package org.estrade.admin.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.estrade.support.AuditEntries;
import org.estrade.support.ManyTalks;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard on 14 November 2025. */
@QuarkusTest
class DashboardTest {

    private static final LinkContent SLIDES = LinkContent.of(LinkKind.SLIDES, "https://slides.example/1");
    private static final LinkContent VIDEO = LinkContent.of(LinkKind.VIDEO, "https://video.example/1");

    private static final TalkContent GIVEN = titled("Donnée : souvent", "donnee")
            .withDeliveries(List.of(
                    at("Testival", "2022").withLinks(List.of(SLIDES, VIDEO)),
                    at("Forum", "2022-05").withLinks(List.of(VIDEO)),
                    at("Rivage", "2025-11-01"),
                    at("Annulée", "2025-10").withCancelled(true),
                    at("Sommet", "2026-02-01").withCity("Tours"),
                    at("Plus tard", "2026-03")));
    private static final TalkContent UNDATED = titled("Sans date", "sans-date")
            .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Comptoir"))))
            .withLinks(List.of(SLIDES));

    @Inject
    TalkRepository talks;

    @BeforeEach
    void aSpeakerWithThreeTalks() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(GIVEN, UNDATED));
        QuarkusTransaction.requiringNew()
                .run(() -> talks.create(TestTalks.titled("Un <b>brouillon</b>", ""), RevisionKind.DRAFT, null));
        AuditEntries.clear();
    }

    @AfterEach
    void leaveNothing() {
        AuditEntries.clear();
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void itGreetsTheSpeakerAndShowsTheNextDelivery() {
        Document page = page();
        assertEquals("Tableau de bord · Jeanne d'Orsel", page.title());
        assertEquals("Bonjour Jeanne", page.select("h1").text());
        assertEquals(
                "Prochaine intervention\u00a0: Sommet, 1er\u00a0février 2026, dans 11 semaines",
                page.expectFirst("h1 + p").wholeText());
        assertEquals(
                List.of("/admin/deliveries/new", "/admin/talks/new"),
                page.select(".page-head a").eachAttr("href"));
        assertEquals(
                "Tableau de bord", page.select(".sections [aria-current=page]").text());
        NuChecker.assertConforms(page.outerHtml());
    }

    @Test
    void theFiguresAreThoseOfThePublicPageAndDraftsAreApart() {
        TalkContent draft =
                titled("À l’essai", "").withDeliveries(List.of(at("Salle", "2020"), at("Cave", "2025-12-24")));
        QuarkusTransaction.requiringNew().run(() -> talks.create(draft, RevisionKind.DRAFT, null));
        Document page = page();
        String tally = Jsoup.parse(SignedInSpeaker.browser().get("/").asString())
                .expectFirst(".timeline figcaption")
                .text();
        assertEquals("2 conférences, données 4 fois", tally.replace('\u00A0', ' '));
        assertEquals(
                "Sur le site : 2 conférences, données 4 fois. En plus : 2 brouillons.",
                page.expectFirst("h1 + p + p").text().replace('\u00A0', ' '));
        assertEquals(List.of("2", "1", "2"), page.select(".years .figure").eachText());
        assertEquals(
                "Supports des 4 interventions",
                page.select(".dashboard > section:has(.material) h2").text());
        assertEquals(
                List.of(
                        "24 décembre 2025 · en brouillon Cave · À l’essai",
                        "1er février 2026 Sommet · Donnée : souvent",
                        "mars 2026 Plus tard · Donnée : souvent"),
                page.select(".coming li").eachText().stream()
                        .map(row -> row.replace('\u00a0', ' '))
                        .toList());
    }

    @Test
    void everyYearHasABarAndATableRow() {
        Document page = page();
        assertEquals(
                "Interventions par année\u00a0: 2022\u00a0: 2, 2025\u00a0: 1, 2026\u00a0: 2 à venir.",
                page.expectFirst("svg.years[role=img]").attr("aria-label"));
        assertEquals(
                List.of("2022", "2023", "2024", "2025", "2026"),
                page.select(".years .name").eachText());
        assertEquals(List.of("2", "1", "2"), page.select(".years .figure").eachText());
        assertEquals(List.of("140.0", "70.0"), page.select(".years .given").eachAttr("height"));
        assertEquals(List.of("140.0"), page.select(".years .upcoming").eachAttr("height"));
        assertEquals(
                List.of("2022 2 0", "2023 0 0", "2024 0 0", "2025 1 0", "2026 0 2"),
                page.select("details tbody tr").eachText());
    }

    @Test
    void theMaterialOfPastDeliveriesIsCounted() {
        Document page = page();
        assertEquals(
                "Supports des 4 interventions",
                page.select(".dashboard > section:has(.material) h2").text());
        assertEquals(
                List.of(
                        "Slides et vidéo 1 sur 4 1",
                        "Vidéo seule 1 sur 4 1",
                        "Slides seules 1 sur 4 1",
                        "Rien 1 sur 4 1"),
                page.select(".material li").stream()
                        .map(row -> row.select("span").text() + " "
                                + row.select("svg").attr("aria-label") + " "
                                + row.select("text").text())
                        .toList());
    }

    @Test
    void theMostSeriousHintsLinkToTheirTalks() {
        Document page = page();
        List<Long> ids = talks.states().stream().map(state -> state.id()).toList();
        assertEquals(
                List.of(
                        "aucune intervention | Un <b>brouillon</b> | /admin/talks/" + ids.get(2),
                        "Comptoir : pas de date | Sans date | /admin/talks/" + ids.get(1)),
                page.select(".gaps li").stream()
                        .map(row -> row.select(".note").text() + " | "
                                + row.select("a").text() + " | "
                                + row.select("a").attr("href"))
                        .map(row -> row.replace('\u00a0', ' '))
                        .toList());
        assertEquals(
                "Tout voir (2) /admin/talks?show=incomplete",
                page.select(".list-head a").first().text() + " "
                        + page.select(".list-head a").first().attr("href"));
    }

    @Test
    void theLatestChangesAreListedNewestFirst() {
        assertEquals(
                "Aucune modification pour le moment.", page().select(".nothing").text());
        change("2025-11-01T10:00:00Z", "merge", "venue", 1L, "Trop ancien");
        change("2025-11-12T10:00:00Z", "create", "talk", 1L, "Un <b>essai</b>");
        change("2025-11-13T21:05:00Z", "edit", "site", null, "Jeanne");
        change("2025-11-14T09:28:00Z", "publish", "talk", 1L, "Un essai");
        change("2025-11-14T11:52:00Z", "unheard-of", "talk", 1L, "Un essai");
        assertEquals(
                List.of(
                        "Un essai : unheard-of il y a 8 min",
                        "Un essai : publication 10:28",
                        "Réglages : modification hier, 22:05",
                        "Un <b>essai</b> : création 12 novembre 2025"),
                page().select(".changes li").eachText().stream()
                        .map(row -> row.replace('\u00a0', ' '))
                        .toList());
        assertEquals("/admin/history", page().select(".list-head a").last().attr("href"));
    }

    @Test
    void anEmptySiteShowsTheFirstSteps() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        Document page = page();
        assertEquals("Bonjour", page.select("h1").text());
        assertEquals(
                List.of("/admin/settings", "/admin/talks/new", "/admin/import"),
                page.select(".start a").eachAttr("href"));
        NuChecker.assertConforms(page.outerHtml());
    }

    @Test
    void aCompleteSiteHasASentence() {
        SiteFixture.publish(List.of(titled("Complète", "complete")
                .withTexts(Map.of("fr", new TalkText("Complète", "Oui."), "en", new TalkText("Complete", "Yes.")))
                .withDeliveries(List.of(at("Testival", "2022").withLinks(List.of(SLIDES, VIDEO))))));
        Document page = page();
        assertEquals(
                "Aucune intervention n’est annoncée.", page.select("h1 + p").text());
        assertEquals(
                List.of("Rien ne manque.", "Aucune modification pour le moment."),
                page.select(".nothing").eachText());
    }

    @Test
    void theChartCanShowAHundredYearsOrNone() {
        SiteFixture.publish(List.of(
                titled("Longue", "longue").withDeliveries(List.of(at("Début", "1950"), at("Fin", "2050-01-02")))));
        Document page = page();
        assertEquals(101, page.select("details tbody tr").size());
        assertEquals(
                List.of("2029", "2032", "2035", "2038", "2041", "2044", "2047", "2050"),
                page.select(".years .name:not(.roomy)").eachText());
        NuChecker.assertConforms(page.outerHtml());
        SiteFixture.publish(List.of(UNDATED));
        assertEquals(
                "Aucune intervention n’a encore de date.",
                page().select(".dashboard section").first().select(".hint").text());
    }

    @Test
    void onlyTheFirstFewGapsAreListed() {
        SiteFixture.publish(IntStream.range(0, 5)
                .mapToObj(number -> TestTalks.titled("Sans date " + number, "sans-date-" + number))
                .toList());
        assertEquals(4, page().select(".gaps li").size());
        SiteFixture.publish(ManyTalks.eight());
        assertEquals(1, page().select(".gaps li").size(), "only what visitors miss is marked");
    }

    private static void change(String at, String action, String kind, Long subject, String name) {
        AuditEntries.add(Instant.parse(at), null, action, kind, subject, name);
    }

    private static TalkContent titled(String title, String slug) {
        return TestTalks.titled(title, slug)
                .withTexts(Map.of("fr", new TalkText(title, "Un résumé.")))
                .withTags(List.of("Tests"));
    }

    private static DeliveryContent at(String venue, String date) {
        return DeliveryContent.at(VenueContent.of(venue)).withDate(PartialDate.parse(date));
    }

    private static Document page() {
        return Jsoup.parse(SignedInSpeaker.browser().get("/admin").asString());
    }
}
