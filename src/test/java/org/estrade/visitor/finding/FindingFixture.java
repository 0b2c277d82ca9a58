package org.estrade.visitor.finding;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.estrade.support.SiteFixture;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Four published talks, and the results page of a search among them. */
abstract class FindingFixture {

    static final TalkContent COLD = talk(
            "froid",
            "Mesurer le froid",
            "L'optimisation d'une plateforme de données, à l'aide de [mesures](https://secret.example/adresse) en C++.",
            List.of("Numérique responsable"),
            DeliveryContent.at(VenueContent.of("Rivage Conf"))
                    .withCity("Île-d’Yeu")
                    .withSpeakers(List.of(SpeakerContent.of("Bao Trần")))
                    .withLinks(List.of(LinkContent.of(LinkKind.SLIDES, "https://diapos.example/1"))));

    static final TalkContent MODELS = talk(
            "modeles",
            "Interprétabilité des modèles",
            "Le pourquoi et le comment.",
            List.of("Architecture"),
            DeliveryContent.at(VenueContent.of("Meetup R de Lyon"))
                    .withEdition("#11")
                    .withNote("sous l'angle métier")
                    .withLinks(List.of(
                            new LinkContent(LinkKind.VIDEO, "https://videos.example/2", null, null, "Claire Duval"))));

    static final TalkContent CURIOUS = new TalkContent(
            "curious",
            Map.of(
                    "fr", new TalkText("Des machines curieuses", "Qui apprennent seules."),
                    "en", new TalkText("Curious machines", "What studies say about the cities of tomorrow.")),
            List.of("Architecture", "Data"),
            List.of(),
            List.of());

    static final TalkContent LITTLE = talk("peu", "Un cœur simple", "", List.of());

    @Inject
    TalkRepository talks;

    @BeforeEach
    void fourTalks() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(COLD, MODELS, CURIOUS, LITTLE));
    }

    @AfterEach
    void emptySite() {
        SiteFixture.empty();
    }

    /** Publishes that content of the talk with that slug. */
    void republish(String slug, TalkContent content) {
        QuarkusTransaction.requiringNew()
                .run(() -> talks.publish(talks.find("slug", slug).firstResult(), content));
    }

    /** The slugs of the talks on that page. */
    static String results(String path, String... query) {
        return String.join(
                " ",
                open(path, query).select("article h2 a").eachAttr("href").stream()
                        .map(href -> href.replaceFirst(".*/talks/", ""))
                        .toList());
    }

    static Document open(String path, String... query) {
        var request = given();
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        String html = request.get(path).then().statusCode(200).extract().asString();
        assertTrue(html.startsWith("<!doctype html>"), html);
        return Jsoup.parse(html);
    }

    static TalkContent talk(
            String slug, String title, String abstractMarkdown, List<String> tags, DeliveryContent... deliveries) {
        return new TalkContent(
                slug, Map.of("fr", new TalkText(title, abstractMarkdown)), tags, List.of(deliveries), List.of());
    }
}
