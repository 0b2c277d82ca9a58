package org.estrade.visitor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredSite;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The deliveries to come: which ones, in which order, and what day it is for the speaker. */
@QuarkusTest
class UpcomingDeliveriesTest extends PublicPageFixture {

    @Test
    void deliveriesToComeStandFirstTheNearestBeforeTheOthers() {
        SiteFixture.publish(List.of(
                talkOf(
                        "Un",
                        at("Loin", "2026"),
                        at("Annulé", "2025-12").withCancelled(true),
                        at("Passé", "2025-11-13")),
                talkOf(
                        "Deux : le retour",
                        at("En cours", "2025-11-12").withEndDate(PartialDate.parse("2025-11-14")),
                        at("Ce mois", "2025-11"),
                        at("Demain", "2025-11-15"))));
        Document page = read("/");

        assertEquals("""
                12–14\u00A0novembre 2025 | En cours + Deux + Ajouter à l’agenda, En cours |
                15\u00A0novembre 2025 | Demain + Deux + Ajouter à l’agenda, Demain |
                novembre 2025 | Ce mois + Deux |
                2026 | Loin + Un |""", deliveries(page.expectFirst(".upcoming-deliveries")));
        assertEquals(
                List.of("#deux--le-retour", "#deux--le-retour", "#deux--le-retour", "#un"),
                page.select(".delivery-talk a").eachAttr("href"));
        assertEquals(
                "2 conférences, données une\u00A0fois",
                text(page.select(".timeline figcaption")).replace('\n', ' '));
        assertEquals(
                "Interventions par année\u00A0: 2025\u00A0: 1 et 3 à venir, 2026\u00A0: 1 à venir.",
                page.select(".timeline svg").attr("aria-label"));
    }

    @Test
    void whatIsToComeIsNotListedAsGiven() {
        TalkContent talk = talkOf("Un", at("Loin", "2026"), at("Passé", "2025-11-13"), at("Bientôt", "2025-12"));
        SiteFixture.publish(List.of(talk));
        for (String path : List.of("/", "/talks/" + talk.slug())) {
            Document page = read(path);
            assertEquals(
                    List.of("À venir: Bientôt, Loin", "Donnée une fois: Passé"),
                    page.select("article .section-heading + .deliveries").stream()
                            .map(list -> text(list.previousElementSibling()) + ": "
                                    + String.join(", ", list.select(".venue").eachText()))
                            .toList(),
                    path);
        }
    }

    @Test
    void todayIsTheDayInTheTimeZoneOfTheSpeaker() {
        SiteFixture.publish(List.of(talkOf("Un", at("Ce jour", "2025-11-14"))));
        StoredSite.settings().set("time_zone", "Pacific/Kiritimati");

        assertEquals(0, read("/").select(".upcoming-deliveries").size(), "at noon in Greenwich it is the 15th there");
    }

    @Test
    void aFinishedYearHasNothingToCome() {
        SiteFixture.on(LocalDate.of(2026, 3, 1));

        assertEquals(0, read("/").select(".upcoming-deliveries").size());
        assertEquals("8 conférences, données 17\u00A0fois", text(read("/").select(".timeline figcaption")));
    }
}
