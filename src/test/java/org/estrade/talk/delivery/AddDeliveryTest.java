package org.estrade.talk.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.session.AuditTrail;
import org.estrade.support.AuditEntries;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredSite;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AddDeliveryTest {

    private static final TalkContent TESTER = TestTalks.titled("Tester : pourquoi ?", "tester")
            .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Testival"))));
    private static final TalkContent ESSAI = TestTalks.titled("Un <b>essai</b>", "un-essai");

    @Inject
    TalkRepository talks;

    @Inject
    AuditTrail audit;

    private long tester;
    private long essai;
    private RequestSpecification browser;

    @BeforeEach
    void aSpeakerWithTwoTalks() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TESTER, ESSAI));
        AuditEntries.clear();
        tester = talks.states().get(0).id();
        essai = talks.states().get(1).id();
        StoredTalks.revisions(tester).set("created_at", Instant.parse("2020-01-01T00:00:00Z"));
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void theFormOffersTheStoredTalksAndVenues() {
        Document page = page("/admin/deliveries/new?talk=" + tester);
        assertEquals("Nouvelle intervention", page.select("h1").text());
        assertEquals(
                List.of("Choisir…", "Un <b>essai</b>", "Tester : pourquoi ?"),
                page.select("#talk option").eachText());
        assertEquals("" + tester, page.select("#talk [selected]").val());
        assertEquals(List.of("Testival"), page.select("#venues option").eachAttr("value"));
        assertEquals(
                List.of(
                        "Adresse de l’événement, du programme, de la vidéo ou des supports facultatif",
                        "Conférence",
                        "Événement ou lieu",
                        "Jour",
                        "Mois",
                        "Année",
                        "Ville facultatif",
                        "En ligne",
                        "Lien vers",
                        "Lien facultatif"),
                page.select("form.add-delivery label").eachText());
        assertEquals(
                "",
                page("/admin/deliveries/new?talk=x").select("#talk [selected]").val());
        NuChecker.assertConforms(page.outerHtml());
    }

    @Test
    void withoutATalkThereIsNoForm() {
        SiteFixture.empty();
        Document page = page("/admin/deliveries/new");
        assertEquals("Il faut d’abord une conférence.", page.select("main h2").text());
        assertEquals("/admin/talks/new", page.select("main a").attr("href"));
        NuChecker.assertConforms(page.outerHtml());
    }

    @Test
    void aDeliveryOfAPublishedTalkIsPublishedAtOnce() {
        String before = version();
        Response answer = send(Map.of(
                "talk",
                "" + tester,
                "venue",
                " Forum ",
                "day",
                "14",
                "month",
                "3",
                "year",
                "2027",
                "city",
                "Tours",
                "online",
                "on",
                "linkKind",
                "video",
                "linkUrl",
                "https://video.example/1"));
        assertEquals(List.of(303, "/admin/talks/" + tester), List.of(answer.statusCode(), answer.header("Location")));
        DeliveryContent added = talks.published().get(0).deliveries().get(1);
        assertEquals(
                DeliveryContent.at(VenueContent.of("Forum"))
                        .withId(added.id())
                        .withDate(PartialDate.of(2027, 3, 14))
                        .withCity("Tours")
                        .withOnline(true)
                        .withLinks(List.of(LinkContent.of(LinkKind.VIDEO, "https://video.example/1"))),
                added);
        assertEquals(
                TESTER.deliveries().get(0),
                talks.published().get(0).deliveries().get(0));
        assertEquals(talks.published().get(0), talks.states().get(0).newest());
        assertNotEquals(before, version());
        assertEquals("«\u00a0Forum\u00a0» est ajouté et déjà en ligne. Voir la page", flashMessage());
        assertEquals(List.of("publish talk Tester : pourquoi ?"), recorded());
    }

    @Test
    void theVenueIsEnough() {
        assertEquals(303, send(Map.of("talk", "" + essai, "venue", "testival")).statusCode());
        DeliveryContent added = talks.published().get(1).deliveries().get(0);
        assertEquals(DeliveryContent.at(VenueContent.of("Testival")).withId(added.id()), added);
    }

    @Test
    void aDeliveryOfATalkWithUnpublishedChangesStaysADraft() {
        QuarkusTransaction.requiringNew()
                .run(() -> talks.revise(
                        talks.findById(tester), TESTER.withTags(List.of("Tests")), RevisionKind.DRAFT, null));
        String before = version();
        assertEquals(
                303,
                send(Map.of("talk", "" + tester, "venue", "Forum", "year", "2019"))
                        .statusCode());
        assertEquals(List.of(TESTER, ESSAI), talks.published());
        TalkContent draft = talks.states().get(0).newest();
        assertEquals(List.of("Tests"), draft.tags());
        assertEquals(PartialDate.of(2019), draft.deliveries().get(1).date());
        assertEquals(before, version());
        assertEquals(
                "«\u00a0Forum\u00a0» est ajouté au brouillon. La page publique n’a pas changé. Relire et publier",
                flashMessage());
        assertEquals(List.of("edit talk Tester : pourquoi ?"), recorded());
    }

    @Test
    void aDeliveryOfADraftStaysADraft() {
        StoredTalks.withId(essai).set("published_at", null);
        assertEquals(303, send(Map.of("talk", "" + essai, "venue", "Forum")).statusCode());
        assertEquals(List.of(TESTER), talks.published());
        assertEquals(1, talks.states().get(1).newest().deliveries().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "venue   | ''                 | venue   | Indiquez l’événement ou le lieu de cette intervention.",
                "day     | 30                 | day     | Ce jour n’existe pas\u00a0: ce mois-là en compte 28.",
                "month   | 13                 | month   | Le mois est un nombre de 1 à 12.",
                "month   | ''                 | month   | Indiquez aussi le mois de ce jour, ou retirez le jour.",
                "year    | 12345              | year    | Quatre chiffres, entre 1950 et 2100.",
                "year    | ''                 | year    | Indiquez aussi l’année, ou retirez le mois.",
                "linkUrl | javascript:alert() | linkUrl | Seules les adresses https:// et http:// peuvent être des liens.",
                "linkUrl | data:text/html,x   | linkUrl | Seules les adresses https:// et http:// peuvent être des liens.",
                "city    | a\u0007b           | city    | Un caractère invisible est dans «\u00a0a\uFFFDb\u00a0»\u00a0: retapez ce passage.",
                "talk    | ''                 | talk    | Choisissez la conférence.",
                "talk    | 1x                 | talk    | Choisissez la conférence.",
                "talk    | 999999999999999999 | talk    | Cette conférence n’existe plus\u00a0: choisissez-en une autre."
            })
    void eachProblemIsShownAtItsFieldAndTypedValuesStay(String field, String value, String at, String sentence) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "talk",
                "" + tester,
                "venue",
                "Fo\"rum <i>",
                "day",
                "14",
                "month",
                "2",
                "year",
                "2025",
                "city",
                "Tours",
                "online",
                "on",
                "linkKind",
                "code",
                "linkUrl",
                "https://code.example/x"));
        typed.put(field, value);
        Response answer = send(typed);
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(
                List.of("#" + at),
                page.select("#problems a").eachAttr("href"),
                page.select("#problems").text());
        assertEquals(sentence, page.expectFirst(".problem span").wholeText());
        assertEquals("true", page.getElementById(at).attr("aria-invalid"));
        assertEquals(
                sentence,
                page.getElementById(page.getElementById(at).attr("aria-describedby"))
                        .expectFirst("span")
                        .wholeText());
        for (String name : List.of("venue", "day", "year", "city", "linkUrl")) {
            assertEquals(typed.get(name), page.getElementById(name).val(), name);
        }
        for (String name : List.of("month", "linkKind")) {
            assertEquals(
                    typed.get(name), page.select("#" + name + " [selected]").val(), name);
        }
        assertEquals(1, page.select("#online[checked]").size());
        assertEquals(List.of(TESTER, ESSAI), talks.published());
        // the page shows the typed text again, even characters that a page must not contain
        NuChecker.assertConforms(answer.asString().replace("\u0007", ""));
    }

    @Test
    void aMegabyteAndAnEmptyFormAreRefusedWithASentence() {
        assertEquals(
                422,
                send(Map.of("talk", "" + tester, "venue", "v".repeat(1_000_000)))
                        .statusCode());
        assertEquals(422, send(Map.of()).statusCode());
    }

    private Response send(Map<String, String> fields) {
        browser = SignedInSpeaker.browser();
        return browser.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/admin/deliveries");
    }

    /** The flash message on the next page of the browser that sent the form. */
    private String flashMessage() {
        return Jsoup.parse(browser.get("/admin/talks").asString())
                .expectFirst(".flash p")
                .wholeText();
    }

    private List<String> recorded() {
        return audit.newest(0, 10).stream()
                .map(entry -> entry.action() + " " + entry.kind() + " " + entry.name())
                .toList();
    }

    private static String version() {
        return Long.toString(StoredSite.contentVersion());
    }

    private static Document page(String path) {
        return Jsoup.parse(SignedInSpeaker.browser().get(path).asString());
    }
}
